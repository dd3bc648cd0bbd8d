package org.welcomepacket.sign.verify.form;

import org.jspecify.annotations.Nullable;

/** Where the next glyph goes (ISO 32000-1, 9.3 and 9.4). */
final class TextState {
    private Matrix line = Matrix.IDENTITY;
    private Matrix matrix = Matrix.IDENTITY;

    /**
     * How glyphs are set; part of the graphics state.
     *
     * @param font which font; none before one is chosen
     * @param size of the font
     * @param spacing between glyphs
     * @param wordSpacing more for a space
     * @param scale of widths, 1 for none
     * @param leading between lines
     * @param rise above the line
     */
    record Style(
            @Nullable Font font,
            double size,
            double spacing,
            double wordSpacing,
            double scale,
            double leading,
            double rise) {
        static final Style NONE = new Style(null, 0, 0, 0, 1, 0, 0);

        Style withFont(Font newFont, double newSize) {
            return new Style(newFont, newSize, spacing, wordSpacing, scale, leading, rise);
        }

        Style withSpacing(double newSpacing, double newWordSpacing) {
            return new Style(font, size, newSpacing, newWordSpacing, scale, leading, rise);
        }

        Style withScale(double newScale) {
            return new Style(font, size, spacing, wordSpacing, newScale, leading, rise);
        }

        Style withLeading(double newLeading) {
            return new Style(font, size, spacing, wordSpacing, scale, newLeading, rise);
        }

        Style withRise(double newRise) {
            return new Style(font, size, spacing, wordSpacing, scale, leading, newRise);
        }
    }

    void begin() {
        set(Matrix.IDENTITY);
    }

    void set(Matrix start) {
        line = start;
        matrix = start;
    }

    void move(double x, double y) {
        set(line.movedBy(x, y));
    }

    void advance(double distance) {
        matrix = matrix.movedBy(distance, 0);
    }

    Matrix matrix() {
        return matrix;
    }
}
