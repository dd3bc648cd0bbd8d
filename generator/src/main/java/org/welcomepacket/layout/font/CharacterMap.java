package org.welcomepacket.layout.font;

import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Bytes;

/** Code points to glyphs: {@code cmap} formats 4 and 12 (ISO/IEC 14496-22, 5.2.1), in pages of 256. */
final class CharacterMap {
    private static final int LAST_PAGE = 0x10FF;
    private static final char[] EMPTY = new char[256];
    private final char[][] pages = new char[LAST_PAGE + 1][];

    private CharacterMap() {
        Arrays.fill(pages, EMPTY);
    }

    /**
     * The map of a font of which nothing else is read.
     *
     * @throws IllegalArgumentException or {@link IndexOutOfBoundsException} when the font is damaged
     */
    static CharacterMap of(Bytes font) {
        Map<String, FontTable> tables = TrueType.tables(new FontTable(font.toArray(), 0));
        return read(TrueType.table(tables, "cmap"));
    }

    /**
     * Reads the best Unicode map of a font.
     *
     * @throws IllegalArgumentException when there is none
     */
    static CharacterMap read(FontTable cmap) {
        @Nullable FontTable best = null;
        int bestRank = 0;
        for (int i = 0; i < cmap.u16(2); i++) {
            int record = 4 + i * 8;
            FontTable candidate = cmap.at(cmap.i32(record + 4));
            int rank = rank(cmap.u16(record), cmap.u16(record + 2), candidate.u16(0));
            if (rank > bestRank) {
                best = candidate;
                bestRank = rank;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("it has no Unicode character map");
        }
        CharacterMap map = new CharacterMap();
        if (best.u16(0) == 12) {
            map.readGroups(best);
        } else {
            map.readSegments(best);
        }
        return map;
    }

    int glyph(int codePoint) {
        int page = codePoint >>> 8;
        return page > LAST_PAGE ? 0 : pages[page][codePoint & 0xFF];
    }

    /** The glyph that shows a letter: a hyphen for the two hyphens fonts often lack, a space for other spaces. */
    int shown(int codePoint) {
        int found = glyph(codePoint);
        if (found != 0) {
            return found;
        }
        return switch (codePoint) {
            case 0x00AD, 0x2010, 0x2011 -> glyph('-');
            case 0x00A0, 0x2007, 0x2009, 0x200A, 0x202F -> glyph(' ');
            case 0x2215 -> glyph('/');
            default -> 0;
        };
    }

    private static int rank(int platform, int encoding, int format) {
        boolean unicode = platform == 0 || (platform == 3 && (encoding == 1 || encoding == 10));
        if (!unicode) {
            return 0;
        }
        return format == 12 ? 2 : format == 4 ? 1 : 0;
    }

    private void readGroups(FontTable table) {
        int groups = Math.min(table.i32(12), 0x110000);
        for (int i = 0; i < groups; i++) {
            int at = 16 + i * 12;
            int first = Math.max(0, table.i32(at));
            int last = Math.min(table.i32(at + 4), 0x10FFFF);
            for (int c = first; c <= last; c++) {
                put(c, table.i32(at + 8) + c - first);
            }
        }
    }

    private void readSegments(FontTable table) {
        int doubled = table.u16(6);
        for (int i = 0; i < doubled; i += 2) {
            int last = table.u16(14 + i);
            int first = table.u16(16 + doubled + i);
            int delta = table.u16(16 + 2 * doubled + i);
            int rangeAt = 16 + 3 * doubled + i;
            int range = table.u16(rangeAt);
            for (int c = first; c <= last && c < 0xFFFF; c++) {
                int found = range == 0 ? c : table.u16(rangeAt + range + (c - first) * 2);
                put(c, found == 0 && range != 0 ? 0 : found + delta & 0xFFFF);
            }
        }
    }

    private void put(int codePoint, int glyph) {
        if (glyph == 0) {
            return;
        }
        char[] page = pages[codePoint >>> 8];
        if (page == EMPTY) {
            page = new char[256];
            pages[codePoint >>> 8] = page;
        }
        page[codePoint & 0xFF] = (char) glyph;
    }
}
