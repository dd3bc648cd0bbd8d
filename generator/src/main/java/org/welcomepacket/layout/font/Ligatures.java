package org.welcomepacket.layout.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs that stand for several in a row: {@code GSUB} ligature substitution. */
final class Ligatures {
    /** A ligature takes as much room as so many numbers. */
    private static final int OBJECT = 20;

    /** One ligature: the glyphs after the first, and what replaces them all. */
    record Ligature(List<Integer> rest, int glyph) {}

    private final Map<Integer, List<Ligature>> byFirst;

    private Ligatures(Map<Integer, List<Ligature>> byFirst) {
        this.byFirst = byFirst;
    }

    static Ligatures none() {
        return new Ligatures(Map.of());
    }

    static Ligatures read(FontTable gsub, String script) {
        Map<Integer, List<Ligature>> byFirst = new HashMap<>();
        Tally tally = new Tally();
        for (List<FontTable> subtables : Lookups.of(gsub, script, "liga", 4, 7, tally)) {
            subtables.forEach(table -> read(table, byFirst, tally));
        }
        return new Ligatures(Map.copyOf(byFirst));
    }

    /** The ligatures that begin with a glyph, in the order the font prefers them. */
    List<Ligature> of(int first) {
        return byFirst.getOrDefault(first, List.of());
    }

    private static void read(FontTable table, Map<Integer, List<Ligature>> byFirst, Tally tally) {
        int[] firsts = Coverage.glyphs(table.follow(2));
        tally.add(firsts.length);
        for (int i = 0; i < Math.min(firsts.length, table.u16(4)); i++) {
            FontTable set = table.follow(6 + 2 * i);
            List<Ligature> ligatures = byFirst.computeIfAbsent(firsts[i], first -> new ArrayList<>());
            for (int j = 0; j < set.u16(0); j++) {
                ligatures.add(ligature(set.follow(2 + 2 * j), tally));
            }
        }
    }

    private static Ligature ligature(FontTable table, Tally tally) {
        tally.add(OBJECT + table.u16(2));
        List<Integer> rest = new ArrayList<>();
        for (int i = 1; i < table.u16(2); i++) {
            rest.add(table.u16(2 + 2 * i));
        }
        return new Ligature(List.copyOf(rest), table.u16(0));
    }
}
