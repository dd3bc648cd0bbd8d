package org.welcomepacket.pdf;

import java.io.IOException;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The subset of a face for clients' entries; fontbox maps characters of the first plane only. */
    static FontSubset of(Face face, FontFile file, boolean ideographs) throws IOException {
        Set<Integer> characters = IntStream.range(' ', ideographs ? Character.MAX_VALUE : IDEOGRAPHS)
                .filter(code -> Character.isDefined(code) && !Character.isISOControl(code) && face.glyph(code) != 0)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        FontFile.Cut cut = file.ofCharacters(characters);
        TreeMap<Integer, String> texts = new TreeMap<>();
        TreeMap<Integer, Integer> widths = new TreeMap<>();
        for (int code : characters) {
            int glyph = face.glyph(code);
            Integer place = cut.places().get(glyph);
            if (place != null) {
                texts.putIfAbsent(place, Character.toString(code));
                widths.put(place, EmbeddedFont.width(face, glyph));
            }
        }
        return FontSubset.of(face, file.measures(), cut.file(), widths, texts, new byte[0]);
    }
}
