package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.welcomepacket.source.Bytes;

/** A TrueType file as fontbox reads it, from which subsets are cut. For one thread at a time. */
final class FontFile {
    /** What a viewer needs to draw glyphs of an embedded font (ISO 32000-1, 9.9). */
    private static final List<String> GLYPHS =
            List.of("cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private static final List<String> GLYPHS_AND_CHARACTERS =
            List.of("cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private final TrueTypeFont font;

    private FontFile(TrueTypeFont font) {
        this.font = font;
    }

    static FontFile open(Bytes file) throws IOException {
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(file.toArray()));
        requireSoundOffsets(font);
        return new FontFile(font);
    }

    /** Offsets that lead out of the table, or back, would make the subsetter read far too much. */
    private static void requireSoundOffsets(TrueTypeFont font) throws IOException {
        long end = 0;
        for (long offset : font.getIndexToLocation().getOffsets()) {
            if (offset < end) {
                throw new IOException("glyphs overlap");
            }
            end = offset;
        }
        if (end > font.getGlyph().getLength()) {
            throw new IOException("glyphs lie outside their table");
        }
    }

    /** A font of some glyphs, and those they are composed of. */
    Cut ofGlyphs(Set<Integer> glyphs) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, GLYPHS);
        subsetter.addGlyphIds(glyphs);
        return cut(subsetter);
    }

    /** A font of some characters of the first plane, and a map from them to its glyphs. */
    Cut ofCharacters(Set<Integer> codePoints) throws IOException {
        TTFSubsetter subsetter = new TTFSubsetter(font, GLYPHS_AND_CHARACTERS);
        subsetter.addAll(codePoints);
        return cut(subsetter);
    }

    private static Cut cut(TTFSubsetter subsetter) throws IOException {
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        subsetter.writeToStream(file);
        return new Cut(Bytes.wrap(file.toByteArray()), places);
    }

    /** How the face is described where it is embedded. */
    FontMeasures measures() throws IOException {
        return FontMeasures.of(font);
    }

    /**
     * A font file with some glyphs.
     *
     * @param file the file
     * @param places the number each glyph has in it
     */
    record Cut(Bytes file, Map<Integer, Integer> places) {}
}
