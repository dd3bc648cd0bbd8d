package org.welcomepacket.layout.font;

/**
 * Counts what the tables of one feature name. Tables may overlap, so that a small file can name billions of glyphs; fonts
 * that are meant to be read name far fewer than are allowed here, even those with all of Unicode's ideographs.
 */
final class Tally {
    private static final int MOST = 16_000_000;

    private long counted;

    /**
     * Counts so many more.
     *
     * @throws IllegalArgumentException when there are too many
     */
    void add(long more) {
        counted += more;
        if (counted > MOST) {
            throw new IllegalArgumentException("its tables name more glyphs than there can be");
        }
    }
}
