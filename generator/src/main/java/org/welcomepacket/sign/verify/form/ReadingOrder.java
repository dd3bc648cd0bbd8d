package org.welcomepacket.sign.verify.form;

import org.welcomepacket.sign.verify.syntax.RefusedException;

/**
 * Makes sure that glyphs stand in the order in which they are drawn: side by side from the left, or on a lower line.
 * Otherwise a 1 drawn last, but before the others, makes another amount of the same digits.
 */
final class ReadingOrder {
    /** Shares of the size of the text. */
    private static final double SAME_LINE = 0.3;

    private static final double NEXT_LINE = 0.7;
    /** How much of its own width a glyph at least keeps to itself. */
    private static final double OWN_WIDTH = 0.6;
    /** The widest gap after which a glyph still belongs to the one before. */
    private static final double WIDEST_GAP = 2;

    private boolean begun;
    private double free;
    private double line;
    private double end;

    /** Whether a glyph would come soon after what was drawn before, spaces included. */
    boolean isNear(double x, double height) {
        return begun && x - end <= WIDEST_GAP * height;
    }

    /** Takes a space, which may lie anywhere. */
    void space(double x, double width) {
        end = Math.max(end, x + width);
    }

    /** Takes the next glyph that can be seen, drawn at a place. */
    void next(double x, double y, double width, double height) throws RefusedException {
        double drop = line - y;
        boolean beside = Math.abs(drop) <= SAME_LINE * height && x >= free;
        boolean below = drop >= NEXT_LINE * height;
        if (begun && !beside && !below) {
            throw new RefusedException("its text does not stand in the order it is written");
        }
        begun = true;
        line = y;
        free = x + OWN_WIDTH * width;
        end = x + width;
    }
}
