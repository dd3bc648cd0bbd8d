package org.welcomepacket.layout.line;

/**
 * What lines are broken to.
 *
 * @param width of a line in points
 * @param justified whether both edges are straight; else only the left one
 * @param hyphenated whether words may be divided where that makes better lines; else only where they must
 * @param rightToLeft whether lines are read from right to left; everything then counts from their right end
 * @param give how much of a line's width its letters may add or take away by being set apart or closer; it is 0 until
 *     nothing else helps
 */
public record Measure(double width, boolean justified, boolean hyphenated, boolean rightToLeft, double give) {
    /** About a hundredth of an em between letters: too little to be seen. */
    private static final double UNSEEN = 0.02;

    /** A measure whose letters are set as the face has them. */
    public Measure(double width, boolean justified, boolean hyphenated, boolean rightToLeft) {
        this(width, justified, hyphenated, rightToLeft, 0);
    }

    /** A measure read from left to right. */
    public Measure(double width, boolean justified, boolean hyphenated) {
        this(width, justified, hyphenated, false);
    }

    /** The same with letters that may be moved a little. */
    Measure giving() {
        return new Measure(width, justified, hyphenated, rightToLeft, UNSEEN);
    }
}
