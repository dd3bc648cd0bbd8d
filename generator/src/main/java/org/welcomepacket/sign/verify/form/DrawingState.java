package org.welcomepacket.sign.verify.form;

/**
 * The graphics state (ISO 32000-1, 8.4), as far as it decides what text can be seen.
 *
 * @param matrix to the space of the appearance
 * @param clip where something can be seen at all
 * @param fill how light the colour of text and surfaces is, from 0 for black
 * @param parts how many numbers tell such a colour
 * @param line how wide lines are
 * @param style how text is set
 */
record DrawingState(Matrix matrix, Box clip, double fill, int parts, double line, TextState.Style style) {
    static DrawingState within(Box bounds) {
        return new DrawingState(Matrix.IDENTITY, bounds, 0, 1, 1, TextState.Style.NONE);
    }

    DrawingState transformed(Matrix by) {
        return new DrawingState(by.then(matrix), clip, fill, parts, line, style);
    }

    DrawingState cutTo(Box box) {
        return new DrawingState(matrix, clip.cut(box), fill, parts, line, style);
    }

    DrawingState filling(double lightness, int newParts) {
        return new DrawingState(matrix, clip, lightness, newParts, line, style);
    }

    DrawingState drawing(double width) {
        return new DrawingState(matrix, clip, fill, parts, width, style);
    }

    DrawingState setting(TextState.Style newStyle) {
        return new DrawingState(matrix, clip, fill, parts, line, newStyle);
    }
}
