package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.cff.CFFCIDFont;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.welcomepacket.source.Bytes;

/**
 * A font file as fontbox reads it, from which subsets are cut. For one thread at a time.
 *
 * <p>PostScript outlines cannot be cut, and some makers allow no subsets: such a file is embedded whole.
 */
final class FontFile {
    /** What a viewer needs to draw glyphs of an embedded font (ISO 32000-1, 9.9). */
    private static final List<String> GLYPHS =
            List.of("cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    private static final List<String> GLYPHS_AND_CHARACTERS =
            List.of("cmap", "cvt ", "fpgm", "gasp", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "prep");

    /** OS/2 fsType, bit 8: no subsetting. */
    private static final int WHOLE_ONLY = 0x100;

    private static final int DIRECTORY = 12;
    private static final int RECORD = 16;
    private static final String SUBSTITUTIONS = "GSUB";

    private final Bytes file;
    private final TrueTypeFont font;

    private FontFile(Bytes file, TrueTypeFont font) {
        this.file = file;
        this.font = font;
    }

    static FontFile open(Bytes file) throws IOException {
        byte[] content = file.toArray();
        if (content.length > 0 && content[0] == 'O') {
            OpenTypeFont font = new OTFParser(true).parse(new RandomAccessReadBuffer(content));
            font.getCFF().getFont();
            return new FontFile(file, font);
        }
        hideSubstitutions(content);
        TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(content));
        requireSoundOffsets(font);
        return new FontFile(file, font);
    }

    /**
     * Renames the table of substitutions among the tables of a file (ISO/IEC 14496-22, 4.3). Reading it would take two
     * thirds of the time, and glyphs come here chosen.
     */
    private static void hideSubstitutions(byte[] file) {
        int tables = ((file[4] & 0xFF) << 8) | (file[5] & 0xFF);
        for (int i = 0; i < tables; i++) {
            int tag = DIRECTORY + RECORD * i;
            if (new String(file, tag, SUBSTITUTIONS.length(), ISO_8859_1).equals(SUBSTITUTIONS)) {
                file[tag] = '-';
            }
        }
    }

    /** Whether its outlines are PostScript's. */
    boolean isPostScript() {
        return font instanceof OpenTypeFont;
    }

    /** Whether only all of it may be embedded. */
    boolean isWhole() throws IOException {
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        return isPostScript() || (os2 != null && (os2.getFsType() & WHOLE_ONLY) != 0);
    }

    /** The whole file. */
    Bytes file() {
        return file;
    }

    /**
     * The number by which a glyph is drawn in a composite font (ISO 32000-1, 9.7.4.2): that of the character collection
     * in a font that has one, else the glyph's own.
     */
    int identifier(int glyph) throws IOException {
        if (font instanceof OpenTypeFont outlines && outlines.getCFF().getFont() instanceof CFFCIDFont collection) {
            return collection.getCharset().getCIDForGID(glyph);
        }
        return glyph;
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
