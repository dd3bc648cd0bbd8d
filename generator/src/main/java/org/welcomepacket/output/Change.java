package org.welcomepacket.output;

/** One step from the old output to the new. Carrying it out twice is the same as once. */
sealed interface Change {
    /** Where, below the output folder. */
    String path();

    /**
     * A file of ours goes.
     *
     * @param path where
     * @param old digest of what is to go
     */
    record Remove(String path, String old) implements Change {}

    /**
     * A file comes, or takes the place of an older one of ours.
     *
     * @param path where
     * @param old digest of what it takes the place of; empty when nothing stands there
     * @param digest of its bytes
     */
    record Put(String path, String old, String digest) implements Change {}
}
