package org.welcomepacket.pdf;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.page.Mark.Glyph;

/** The font a document's own text is set in: no more of a face than it needs. */
final class TextFont {
    private TextFont() {}

    /** The font for these codes, each with the glyph it draws and the text it stands for. */
    static FontSubset of(Face face, FontFile file, SortedMap<Integer, Glyph> codes) throws IOException {
        if (file.isPostScript()) {
            return postScript(face, file, codes);
        }
        if (file.isWhole()) {
            return whole(face, file, codes);
        }
        Set<Integer> glyphs = codes.values().stream().map(Glyph::id).collect(Collectors.toSet());
        FontFile.Cut cut = file.ofGlyphs(glyphs);
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        byte[] map = new byte[codes.isEmpty() ? 2 : 2 * codes.lastKey() + 2];
        codes.forEach((code, glyph) -> {
            widths.put(code, EmbeddedFont.width(face, glyph.id()));
            texts.put(code, glyph.text());
            int place = cut.places().getOrDefault(glyph.id(), 0);
            map[2 * code] = (byte) (place >> 8);
            map[2 * code + 1] = (byte) place;
        });
        return FontSubset.of(face, file.measures(), cut.file(), widths, texts, map);
    }

    /** All of a TrueType font. */
    private static FontSubset whole(Face face, FontFile file, SortedMap<Integer, Glyph> codes) throws IOException {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        byte[] map = new byte[codes.isEmpty() ? 2 : 2 * codes.lastKey() + 2];
        codes.forEach((code, glyph) -> {
            widths.put(code, EmbeddedFont.width(face, glyph.id()));
            texts.put(code, glyph.text());
            map[2 * code] = (byte) (glyph.id() >> 8);
            map[2 * code + 1] = (byte) glyph.id();
        });
        return FontSubset.of(face, file.measures(), file.file(), widths, texts, map);
    }

    private static FontSubset postScript(Face face, FontFile file, SortedMap<Integer, Glyph> codes) throws IOException {
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        TreeMap<Integer, String> texts = new TreeMap<>();
        TreeMap<Integer, Integer> identifiers = new TreeMap<>();
        for (Map.Entry<Integer, Glyph> code : codes.entrySet()) {
            int identifier = file.identifier(code.getValue().id());
            widths.put(identifier, EmbeddedFont.width(face, code.getValue().id()));
            texts.put(code.getKey(), code.getValue().text());
            identifiers.put(code.getKey(), identifier);
        }
        return FontSubset.whole(face, file.measures(), widths, texts, identifiers);
    }
}
