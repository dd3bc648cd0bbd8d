package org.welcomepacket.sign.verify.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A font every viewer has, with codes of one byte (ISO 32000-1, 9.6).
 *
 * @param texts what each code shows
 * @param widths the advances it brings itself, by code; none when it leaves them to the viewer
 */
record SimpleFont(Map<Integer, String> texts, Map<Integer, Double> widths) implements Font {
    /** Of Helvetica from the space on: the others are nearly as wide or narrower, but for what is typewritten. */
    private static final int[] HELVETICA = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556,
        556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667,
        556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556,
        556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722,
        500, 500, 500, 334, 260, 334, 584
    };

    private static final double USUAL_WIDTH = 556;
    private static final double NARROWEST = 150;
    private static final double WIDEST = 1300;

    @Override
    public List<Glyph> glyphs(String bytes) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < bytes.length(); i++) {
            int code = bytes.charAt(i);
            double width = widths.getOrDefault(code, usualWidth(code));
            // Letters that take no place lie upon each other.
            boolean isTold = width >= NARROWEST && width <= WIDEST;
            glyphs.add(new Glyph(isTold ? texts.getOrDefault(code, "\uFFFD") : "\uFFFD", width, code == ' '));
        }
        return glyphs;
    }

    private static double usualWidth(int code) {
        int index = code - ' ';
        return index >= 0 && index < HELVETICA.length ? HELVETICA[index] : USUAL_WIDTH;
    }
}
