package org.welcomepacket.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.welcomepacket.source.Bytes;

/** Looks at the outside of a TrueType or OpenType font file: its kind and its table directory (OpenType 1.9, "Organization of a font"). */
final class TrueType {
    private static final List<String> NEEDED = List.of("cmap", "head", "hhea", "hmtx", "maxp", "name");
    private static final List<String> OUTLINES = List.of("glyf", "loca");
    private static final List<String> POST_SCRIPT_OUTLINES = List.of("CFF ");
    private static final String POST_SCRIPT = "OTTO";
    private static final int HEADER = 12;
    private static final int RECORD = 16;
    private static final int FS_TYPE = 8;
    private static final int USAGE = 0xF;
    private static final int RESTRICTED = 2;
    private static final int WHOLE_ONLY = 0x100;
    private static final int BITMAPS_ONLY = 0x200;

    private TrueType() {}

    /** What is wrong with a font, to follow its name; empty when nothing is. */
    static String problem(Bytes file) {
        if (file.size() < HEADER) {
            return "is no font";
        }
        String kind = text(file, 0);
        if (kind.equals("ttcf")) {
            return "is a collection of fonts";
        }
        if (kind.equals("wOFF") || kind.equals("wOF2")) {
            return "is a font for web pages only";
        }
        if (number(file, 0, 4) != 0x00010000L && !kind.equals("true") && !kind.equals(POST_SCRIPT)) {
            return "is no TrueType or OpenType font";
        }
        Set<String> tables = new HashSet<>();
        int count = (int) number(file, 4, 2);
        for (int i = 0; i < count; i++) {
            int at = HEADER + i * RECORD;
            if (at + RECORD > file.size() || number(file, at + 8, 4) + number(file, at + 12, 4) > file.size()) {
                return "is cut off";
            }
            tables.add(text(file, at));
        }
        return Stream.concat(NEEDED.stream(), (isPostScript(file) ? POST_SCRIPT_OUTLINES : OUTLINES).stream())
                .filter(t -> !tables.contains(t))
                .findFirst()
                .map(t -> "lacks its table '" + t + "'")
                .orElse("");
    }

    /** Whether its outlines are PostScript's. */
    static boolean isPostScript(Bytes file) {
        return text(file, 0).equals(POST_SCRIPT);
    }

    /** Whether a sound font can only be put whole into a document, or may not be put in otherwise (bit 8). */
    static boolean isWhole(Bytes file) {
        return isPostScript(file) || (rights(file) & WHOLE_ONLY) != 0;
    }

    /**
     * Whether a sound font is marked "Restricted License embedding" (OpenType 1.9, OS/2 fsType, bit 1), so that it may
     * not be embedded without leave of its owner, or "bitmap embedding only" (bit 9), so that its outlines may not.
     */
    static boolean forbidsEmbedding(Bytes file) {
        int rights = rights(file);
        return (rights & USAGE) == RESTRICTED || (rights & BITMAPS_ONLY) != 0;
    }

    private static int rights(Bytes file) {
        for (int i = 0; i < number(file, 4, 2); i++) {
            int record = HEADER + i * RECORD;
            if (text(file, record).equals("OS/2") && number(file, record + 12, 4) >= FS_TYPE + 2) {
                return (int) number(file, (int) number(file, record + 8, 4) + FS_TYPE, 2);
            }
        }
        return 0;
    }

    private static String text(Bytes file, int at) {
        StringBuilder text = new StringBuilder(4);
        for (int i = 0; i < 4; i++) {
            text.append((char) (file.at(at + i) & 0xFF));
        }
        return text.toString();
    }

    private static long number(Bytes file, int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | (file.at(at + i) & 0xFF);
        }
        return number;
    }
}
