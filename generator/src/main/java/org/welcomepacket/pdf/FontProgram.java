package org.welcomepacket.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.source.Bytes;

/**
 * A TrueType file with its tables found, from which subsets are cut (OpenType 1.9). Immutable, shared by documents.
 *
 * <p>A subset keeps every glyph at its number and empties those not wanted, so composites need no renumbering and a
 * character identifier can equal its glyph.
 */
final class FontProgram {
    private static final List<String> COPIED = List.of("cvt ", "fpgm", "gasp", "head", "hhea", "maxp", "prep");
    private static final int COMPOSITE_WORDS = 1;
    private static final int COMPOSITE_SCALE = 8;
    private static final int COMPOSITE_MORE = 32;
    private static final int COMPOSITE_XY_SCALE = 64;
    private static final int COMPOSITE_MATRIX = 128;

    private final byte[] file;
    private final Map<String, Table> tables = new LinkedHashMap<>();
    private final int glyphs;
    private final int longMetrics;
    private final boolean longOffsets;

    /**
     * Finds the tables.
     *
     * @throws IllegalArgumentException when the file is not TrueType with outlines
     */
    FontProgram(Bytes content) {
        file = content.toArray();
        try {
            int count = unsigned(4);
            for (int i = 0; i < count; i++) {
                int at = 12 + 16 * i;
                String tag = new String(file, at, 4, StandardCharsets.ISO_8859_1);
                tables.put(tag, new Table(Math.toIntExact(word(at + 8)), Math.toIntExact(word(at + 12))));
            }
            glyphs = unsigned(table("maxp").start + 4);
            longMetrics = unsigned(table("hhea").start + 34);
            longOffsets = unsigned(table("head").start + 50) == 1;
            table("glyf");
            table("loca");
            table("hmtx");
        } catch (IndexOutOfBoundsException | ArithmeticException e) {
            throw new IllegalArgumentException("not a TrueType font", e);
        }
    }

    int glyphCount() {
        return glyphs;
    }

    /** The entries of a font descriptor (ISO 32000-1, table 122) that the file itself knows, but for its name. */
    String descriptorEntries() {
        int head = table("head").start;
        int hhea = table("hhea").start;
        double scale = 1000.0 / unsigned(head + 18);
        Table os2 = tables.get("OS/2");
        Table post = tables.get("post");
        int ascent = signed(hhea + 4);
        int weight = os2 == null ? 400 : unsigned(os2.start + 4);
        int capHeight = os2 != null && os2.length >= 96 && unsigned(os2.start) >= 2 ? signed(os2.start + 88) : ascent;
        double slant = post == null ? 0 : (int) word(post.start + 4) / 65536.0;
        boolean serif = os2 != null && file[os2.start + 30] > 0 && file[os2.start + 30] < 8;
        int flags = 4 | (serif ? 2 : 0) | (slant != 0 ? 64 : 0);
        StringBuilder entries = new StringBuilder("/Flags ").append(flags).append("/FontBBox[");
        for (int i = 0; i < 4; i++) {
            entries.append(i == 0 ? "" : " ").append(Math.round(signed(head + 36 + 2 * i) * scale));
        }
        return entries.append("]/ItalicAngle ")
                .append(Syntax.number(slant))
                .append("/Ascent ")
                .append(Math.round(ascent * scale))
                .append("/Descent ")
                .append(Math.round(signed(hhea + 6) * scale))
                .append("/CapHeight ")
                .append(Math.round(capHeight * scale))
                .append("/StemV ")
                .append(Math.round(10 + 220 * (weight - 50) / 900.0))
                .toString();
    }

    /** The glyphs wanted and those they are composed of, always with glyph 0. */
    BitSet closure(BitSet wanted) {
        BitSet all = new BitSet(glyphs);
        Deque<Integer> open = new ArrayDeque<>();
        open.add(0);
        wanted.stream().forEach(open::add);
        while (!open.isEmpty()) {
            int glyph = open.remove();
            if (glyph < glyphs && !all.get(glyph)) {
                all.set(glyph);
                parts(glyph, open);
            }
        }
        return all;
    }

    /** A font file of those glyphs and their parts; the character map is left out when empty. */
    byte[] subset(BitSet wanted, byte[] characterMap) {
        BitSet kept = closure(wanted);
        Map<String, byte[]> parts = new TreeMap<>();
        for (String tag : COPIED) {
            Table table = tables.get(tag);
            if (table != null) {
                parts.put(tag, Arrays.copyOfRange(file, table.start, table.start + table.length));
            }
        }
        ByteBuffer offsets = ByteBuffer.allocate(4 * (glyphs + 1));
        parts.put("glyf", outlines(kept, offsets));
        parts.put("loca", offsets.array());
        parts.put("hmtx", metrics(kept));
        if (characterMap.length > 0) {
            parts.put("cmap", characterMap);
        }
        return FontFile.assemble(parts);
    }

    private byte[] outlines(BitSet kept, ByteBuffer offsets) {
        int table = table("glyf").start;
        long size = kept.stream()
                .mapToLong(glyph -> aligned(start(glyph + 1) - start(glyph)))
                .sum();
        if (size > file.length + 4L * glyphs) {
            throw new IllegalArgumentException("glyphs overlap");
        }
        ByteBuffer outlines = ByteBuffer.allocate((int) size);
        for (int glyph = 0; glyph < glyphs; glyph++) {
            offsets.putInt(outlines.position());
            if (kept.get(glyph)) {
                int start = start(glyph);
                outlines.put(file, table + start, start(glyph + 1) - start);
                outlines.position(aligned(outlines.position()));
            }
        }
        offsets.putInt(outlines.position());
        return outlines.array();
    }

    private byte[] metrics(BitSet kept) {
        int table = table("hmtx").start;
        ByteBuffer metrics = ByteBuffer.allocate(4 * longMetrics + 2 * (glyphs - longMetrics));
        for (int glyph = 0; glyph < glyphs; glyph++) {
            // The last long metric gives the advance of all glyphs after it.
            if (kept.get(glyph) || glyph == longMetrics - 1) {
                int at = glyph < longMetrics ? 4 * glyph : 2 * (glyph + longMetrics);
                metrics.put(at, file, table + at, glyph < longMetrics ? 4 : 2);
            }
        }
        return metrics.array();
    }

    private void parts(int glyph, Deque<Integer> open) {
        int at = table("glyf").start + start(glyph);
        if (start(glyph + 1) - start(glyph) < 10 || signed(at) >= 0) {
            return;
        }
        at += 10;
        int flags;
        do {
            flags = unsigned(at);
            open.add(unsigned(at + 2));
            at += 4 + ((flags & COMPOSITE_WORDS) != 0 ? 4 : 2);
            if ((flags & COMPOSITE_SCALE) != 0) {
                at += 2;
            } else if ((flags & COMPOSITE_XY_SCALE) != 0) {
                at += 4;
            } else if ((flags & COMPOSITE_MATRIX) != 0) {
                at += 8;
            }
        } while ((flags & COMPOSITE_MORE) != 0);
    }

    private int start(int glyph) {
        int loca = table("loca").start;
        return longOffsets ? Math.toIntExact(word(loca + 4 * glyph)) : 2 * unsigned(loca + 2 * glyph);
    }

    private static int aligned(int size) {
        return size + 3 & ~3;
    }

    private Table table(String tag) {
        Table table = tables.get(tag);
        if (table == null) {
            throw new IllegalArgumentException("the font has no table " + tag);
        }
        return table;
    }

    private int unsigned(int at) {
        return (file[at] & 0xFF) << 8 | (file[at + 1] & 0xFF);
    }

    private int signed(int at) {
        return (short) unsigned(at);
    }

    private long word(int at) {
        return (long) unsigned(at) << 16 | unsigned(at + 2);
    }

    private record Table(int start, int length) {}
}
