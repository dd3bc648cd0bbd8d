package org.welcomepacket.sign.verify.syntax;

/**
 * How much one file may cost. Everything that grows with the file is counted here, so that a few bytes cannot ask for
 * hours or gigabytes; counting, unlike a clock, gives the same file the same verdict every time.
 */
public final class Budget {
    /** The largest file that is read. */
    public static final int FILE_BYTES = 48 << 20;

    /** How deep arrays and dictionaries may nest. */
    static final int DEPTH = 64;

    private static final int OBJECTS = 1_000_000;
    private static final int INFLATED_BYTES = 32 << 20;
    private static final int STEPS = 20_000_000;

    private int objects = OBJECTS;
    private int inflated = INFLATED_BYTES;
    private int steps = STEPS;

    /** Pays for one object. */
    void object() throws RefusedException {
        if (--objects < 0) {
            throw new RefusedException("the file holds more than " + OBJECTS + " values");
        }
    }

    /** Pays for bytes that come out of a compressed stream. */
    void inflated(int bytes) throws RefusedException {
        inflated -= bytes;
        if (inflated < 0) {
            throw new RefusedException("the file swells beyond " + (INFLATED_BYTES >> 20) + " megabytes");
        }
    }

    /** Pays for a step of work that may be repeated. */
    public void step() throws RefusedException {
        if (--steps < 0) {
            throw new RefusedException("the file takes too long to examine");
        }
    }
}
