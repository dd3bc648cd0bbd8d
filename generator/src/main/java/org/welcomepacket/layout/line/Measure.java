package org.welcomepacket.layout.line;

/**
 * What lines are broken to.
 *
 * @param width of a line in points
 * @param justified whether both edges are straight; else only the left one
 * @param hyphenated whether words may be divided where that makes better lines; else only where they must
 * @param rightToLeft whether lines are read from right to left; everything then counts from their right end
 */
public record Measure(double width, boolean justified, boolean hyphenated, boolean rightToLeft) {
    /** A measure read from left to right. */
    public Measure(double width, boolean justified, boolean hyphenated) {
        this(width, justified, hyphenated, false);
    }
}
