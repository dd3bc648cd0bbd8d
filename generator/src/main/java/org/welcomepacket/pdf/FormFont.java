package org.welcomepacket.pdf;

import java.util.BitSet;
import java.util.TreeMap;
import org.welcomepacket.layout.font.Face;

/**
 * The font clients' entries are set in: as broad as the face allows, its character map kept, every code its glyph, so
 * that a viewer can write what nobody knows yet.
 */
final class FormFont {
    /**
     * The font's name among the form's resources. PDFium, which is Chromium's viewer, takes an embedded form font for
     * Latin-1 and sends every other letter to a font of the system, unless it has this name.
     */
    static final String NAME = "Wingdings";

    /** The name when the document has letters the face lacks: under the other name PDFium would show nothing. */
    static final String PLAIN_NAME = "EntryFont";

    /** Below it lie the alphabets, above it mostly ideographs, too many for a form that does not need them. */
    private static final int IDEOGRAPHS = 0x2E80;

    private FormFont() {}

    /** The subset of a face for clients' entries. */
    static FontObjects of(Face face, FontProgram program, boolean ideographs) {
        TreeMap<Integer, Integer> characters = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        BitSet glyphs = new BitSet();
        for (int code = ' '; code < (ideographs ? Character.MAX_CODE_POINT : IDEOGRAPHS); code++) {
            int glyph = face.glyph(code);
            if (glyph != 0 && Character.isDefined(code) && !Character.isISOControl(code)) {
                characters.put(code, glyph);
                texts.putIfAbsent(glyph, Character.toString(code));
                widths.put(glyph, EmbeddedFont.width(face, glyph));
                glyphs.set(glyph);
            }
        }
        return FontObjects.of(face, program, glyphs, FontFile.characterMap(characters), widths, texts, new byte[0]);
    }
}
