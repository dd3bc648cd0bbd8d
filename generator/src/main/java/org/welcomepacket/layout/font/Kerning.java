package org.welcomepacket.layout.font;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much closer or farther apart two glyphs stand: {@code GPOS} pair adjustment, formats 1 and 2. */
@SuppressWarnings("ArrayRecordComponent") // the tables are never compared
final class Kerning {
    private static final int X_ADVANCE = 4;
    private final List<List<Pairs>> lookups;

    private Kerning(List<List<Pairs>> lookups) {
        this.lookups = lookups;
    }

    static Kerning none() {
        return new Kerning(List.of());
    }

    /** The kerning of each script; scripts that share it in the font do so here. */
    static Map<String, Kerning> read(FontTable gpos, List<String> scripts, int glyphCount) {
        Map<List<List<FontTable>>, Kerning> known = new HashMap<>();
        Map<String, Kerning> kerning = new HashMap<>();
        Tally tally = new Tally();
        for (String script : scripts) {
            List<List<FontTable>> tables = Lookups.of(gpos, script, "kern", 2, 9, tally);
            kerning.put(script, known.computeIfAbsent(tables, lookups -> read(lookups, glyphCount, tally)));
        }
        return kerning;
    }

    private static Kerning read(List<List<FontTable>> tables, int glyphCount, Tally tally) {
        List<List<Pairs>> lookups = new ArrayList<>();
        for (List<FontTable> subtables : tables) {
            lookups.add(subtables.stream().map(t -> pairs(t, glyphCount, tally)).toList());
        }
        return new Kerning(List.copyOf(lookups));
    }

    /** What to add to the advance of the first glyph, in design units. */
    int between(int first, int second) {
        int sum = 0;
        for (List<Pairs> subtables : lookups) {
            for (Pairs pairs : subtables) {
                int value = pairs.value(first, second);
                if (value != Pairs.ABSENT) {
                    sum += value;
                    break;
                }
            }
        }
        return sum;
    }

    private static Pairs pairs(FontTable table, int glyphCount, Tally tally) {
        tally.add(glyphCount);
        return table.u16(0) == 1
                ? SinglePairs.read(table, glyphCount, tally)
                : ClassPairs.read(table, glyphCount, tally);
    }

    /** Where in a pair's values the first glyph's advance stands, or -1; and how long the values are. */
    private static int advanceAt(int format) {
        return (format & X_ADVANCE) == 0 ? -1 : 2 * Integer.bitCount(format & (X_ADVANCE - 1));
    }

    private static int[] coverageIndex(FontTable coverage, int glyphCount) {
        int[] index = new int[glyphCount];
        Arrays.fill(index, -1);
        int[] glyphs = Coverage.glyphs(coverage);
        for (int i = 0; i < glyphs.length; i++) {
            if (glyphs[i] < glyphCount) {
                index[glyphs[i]] = i;
            }
        }
        return index;
    }

    private interface Pairs {
        int ABSENT = Integer.MIN_VALUE;

        int value(int first, int second);
    }

    /** Format 1: every pair on its own. */
    private record SinglePairs(int[] coverage, List<int[]> seconds, List<int[]> values) implements Pairs {
        static Pairs read(FontTable table, int glyphCount, Tally tally) {
            int advanceAt = advanceAt(table.u16(4));
            int size = 2 + 2 * Integer.bitCount(table.u16(4)) + 2 * Integer.bitCount(table.u16(6));
            List<int[]> seconds = new ArrayList<>();
            List<int[]> values = new ArrayList<>();
            for (int i = 0; i < table.u16(8); i++) {
                FontTable set = table.follow(10 + 2 * i);
                tally.add(2L * set.u16(0));
                int[] second = new int[set.u16(0)];
                int[] value = new int[second.length];
                for (int j = 0; j < second.length; j++) {
                    second[j] = set.u16(2 + j * size);
                    value[j] = advanceAt < 0 ? 0 : set.i16(4 + j * size + advanceAt);
                }
                seconds.add(second);
                values.add(value);
            }
            return new SinglePairs(coverageIndex(table.follow(2), glyphCount), seconds, values);
        }

        @Override
        public int value(int first, int second) {
            int set = coverage[first];
            if (set < 0 || set >= seconds.size()) {
                return ABSENT;
            }
            int at = Arrays.binarySearch(seconds.get(set), second);
            return at < 0 ? ABSENT : values.get(set)[at];
        }
    }

    /** Format 2: every pair of classes. */
    private record ClassPairs(int[] coverage, char[] firsts, char[] seconds, int columns, short[] values)
            implements Pairs {
        static Pairs read(FontTable table, int glyphCount, Tally tally) {
            int advanceAt = advanceAt(table.u16(4));
            int size = 2 * Integer.bitCount(table.u16(4)) + 2 * Integer.bitCount(table.u16(6));
            int columns = table.u16(14);
            tally.add((long) table.u16(12) * columns);
            short[] values = new short[table.u16(12) * columns];
            for (int i = 0; advanceAt >= 0 && i < values.length; i++) {
                values[i] = (short) table.i16(16 + i * size + advanceAt);
            }
            return new ClassPairs(
                    coverageIndex(table.follow(2), glyphCount),
                    Coverage.classes(table.follow(8), glyphCount),
                    Coverage.classes(table.follow(10), glyphCount),
                    columns,
                    values);
        }

        @Override
        public int value(int first, int second) {
            if (coverage[first] < 0) {
                return ABSENT;
            }
            int at = firsts[first] * columns + seconds[second];
            return at < values.length ? values[at] : ABSENT;
        }
    }
}
