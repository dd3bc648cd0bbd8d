package org.welcomepacket.pdf;

import java.util.BitSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.page.Mark.Glyph;

/** Cuts from a face what a document's own text needs. */
final class Subset {
    private Subset() {}

    /** The font for these codes, each with the glyph it draws and the text it stands for. */
    static FontObjects of(Face face, FontProgram program, SortedMap<Integer, Glyph> codes) {
        BitSet glyphs = new BitSet();
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        byte[] map = new byte[codes.isEmpty() ? 2 : 2 * codes.lastKey() + 2];
        codes.forEach((code, glyph) -> {
            glyphs.set(glyph.id());
            widths.put(code, EmbeddedFont.width(face, glyph.id()));
            texts.put(code, glyph.text());
            map[2 * code] = (byte) (glyph.id() >> 8);
            map[2 * code + 1] = (byte) glyph.id();
        });
        return FontObjects.of(face, program, glyphs, new byte[0], widths, texts, map);
    }
}
