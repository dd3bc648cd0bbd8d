package org.welcomepacket.pdf;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.page.Mark.Glyph;

/**
 * The glyphs one document uses of one face, and the codes they are written with.
 *
 * <p>A glyph's code is its own number, unless it already stands for another text: the hyphen's glyph drawn for a soft
 * hyphen gets a code of its own, so that text extraction can tell them apart.
 */
final class EmbeddedFont {
    /** Marks a glyph whose own code had to be given away; no text is this. */
    private static final String TAKEN = "\u0000";

    private final Face face;
    private final String resource;
    private final COSDictionary object = Cos.object(COSName.FONT);
    private final @Nullable String[] textOfGlyph;
    private final Map<Glyph, Integer> furtherCodes = new HashMap<>();
    private final TreeMap<Integer, Glyph> furtherGlyphs = new TreeMap<>();

    EmbeddedFont(Face face, String resource) {
        this.face = face;
        this.resource = resource;
        this.textOfGlyph = new @Nullable String[face.glyphCount()];
    }

    Face face() {
        return face;
    }

    /** Its name among the resources. */
    String resource() {
        return resource;
    }

    /** Its object, filled in when everything is set. */
    COSDictionary object() {
        return object;
    }

    /** The code of a glyph that stands for that text. */
    int code(int glyph, String text) {
        String known = textOfGlyph[glyph];
        if (known == null) {
            textOfGlyph[glyph] = text;
            return glyph;
        }
        return known.equals(text) ? glyph : further(new Glyph(glyph, text, 0));
    }

    /** A glyph's advance in thousandths of the size, as the file states it. */
    int width(int glyph) {
        return width(face, glyph);
    }

    static int width(Face face, int glyph) {
        return (int) Math.round(face.advance(glyph) * 1000.0 / face.unitsPerEm());
    }

    private int further(Glyph glyph) {
        return furtherCodes.computeIfAbsent(glyph, key -> {
            int code = textOfGlyph.length + furtherGlyphs.size();
            if (code > 0xFFFF) {
                code = freeCode();
                textOfGlyph[code] = TAKEN;
            }
            furtherGlyphs.put(code, key);
            return code;
        });
    }

    private int freeCode() {
        for (int code = textOfGlyph.length - 1; code > 0; code--) {
            if (textOfGlyph[code] == null) {
                return code;
            }
        }
        throw new IllegalStateException("a font has no code left");
    }

    /** Whether a letter of what is written in it is such. */
    boolean anyCodePoint(IntPredicate such) {
        for (String text : textOfGlyph) {
            if (text != null && !text.equals(TAKEN) && text.codePoints().anyMatch(such)) {
                return true;
            }
        }
        return furtherGlyphs.values().stream()
                .anyMatch(glyph -> glyph.text().codePoints().anyMatch(such));
    }

    /** For each code what it draws and stands for. */
    SortedMap<Integer, Glyph> codes() {
        TreeMap<Integer, Glyph> codes = new TreeMap<>(furtherGlyphs);
        for (int glyph = 0; glyph < textOfGlyph.length; glyph++) {
            String text = textOfGlyph[glyph];
            if (text != null && !text.equals(TAKEN)) {
                codes.put(glyph, new Glyph(glyph, text, 0));
            }
        }
        return codes;
    }
}
