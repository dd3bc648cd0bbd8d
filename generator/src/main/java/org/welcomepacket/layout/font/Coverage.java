package org.welcomepacket.layout.font;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Sets and classes of glyphs as OpenType writes them (ISO/IEC 14496-22, 6.2.5). */
final class Coverage {
    /** No font has more glyphs; ranges that claim to cover more of them overlap. */
    private static final int MOST_GLYPHS = 0x10000;

    private Coverage() {}

    /**
     * The covered glyphs in coverage order.
     *
     * @throws IllegalArgumentException when there are more than a font can have
     */
    static int[] glyphs(FontTable coverage) {
        int count = coverage.u16(2);
        if (coverage.u16(0) == 1) {
            int[] glyphs = new int[count];
            Arrays.setAll(glyphs, i -> coverage.u16(4 + 2 * i));
            return glyphs;
        }
        IntStream.Builder glyphs = IntStream.builder();
        int sum = 0;
        for (int i = 0; i < count; i++) {
            sum += Math.max(0, coverage.u16(6 + 6 * i) - coverage.u16(4 + 6 * i) + 1);
            if (sum > MOST_GLYPHS) {
                throw new IllegalArgumentException("its tables name more glyphs than there can be");
            }
            for (int glyph = coverage.u16(4 + 6 * i); glyph <= coverage.u16(6 + 6 * i); glyph++) {
                glyphs.add(glyph);
            }
        }
        return glyphs.build().toArray();
    }

    /** The class of each glyph; those not named have class 0. */
    static char[] classes(FontTable definition, int glyphCount) {
        char[] classes = new char[glyphCount];
        if (definition.u16(0) == 1) {
            int first = definition.u16(2);
            for (int i = 0; i < definition.u16(4); i++) {
                set(classes, first + i, definition.u16(6 + 2 * i));
            }
            return classes;
        }
        for (int i = 0; i < definition.u16(2); i++) {
            int at = 4 + 6 * i;
            for (int glyph = definition.u16(at); glyph <= definition.u16(at + 2); glyph++) {
                set(classes, glyph, definition.u16(at + 4));
            }
        }
        return classes;
    }

    private static void set(char[] classes, int glyph, int value) {
        if (glyph < classes.length) {
            classes[glyph] = (char) value;
        }
    }
}
