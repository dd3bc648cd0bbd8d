package org.welcomepacket.layout.font;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Glyphs that take the place of single others: {@code GSUB} single substitution, formats 1 and 2. */
final class Substitutions {
    private final Map<Integer, Integer> glyphs;

    private Substitutions(Map<Integer, Integer> glyphs) {
        this.glyphs = glyphs;
    }

    static Substitutions none() {
        return new Substitutions(Map.of());
    }

    /**
     * What a feature puts in the place of each glyph.
     *
     * @throws IndexOutOfBoundsException or {@link IllegalArgumentException} when the table is damaged
     */
    static Substitutions read(FontTable gsub, String script, String feature) {
        Map<Integer, Integer> glyphs = new HashMap<>();
        Tally tally = new Tally();
        for (List<FontTable> subtables : Lookups.of(gsub, script, feature, 1, 7, tally)) {
            Map<Integer, Integer> lookup = new HashMap<>();
            subtables.forEach(table -> read(table, lookup, tally));
            tally.add(glyphs.size());
            // a later lookup sees what the earlier ones have made
            glyphs.replaceAll((from, to) -> lookup.getOrDefault(to, to));
            lookup.forEach(glyphs::putIfAbsent);
        }
        return new Substitutions(Map.copyOf(glyphs));
    }

    /** Whether a glyph is replaced. */
    boolean has(int glyph) {
        return glyphs.containsKey(glyph);
    }

    /** What takes the place of a glyph: itself when it is not replaced. */
    int of(int glyph) {
        return glyphs.getOrDefault(glyph, glyph);
    }

    private static void read(FontTable table, Map<Integer, Integer> glyphs, Tally tally) {
        int[] covered = Coverage.glyphs(table.follow(2));
        tally.add(covered.length);
        boolean shifted = table.u16(0) == 1;
        int count = shifted ? covered.length : Math.min(covered.length, table.u16(4));
        for (int i = 0; i < count; i++) {
            int glyph = shifted ? covered[i] + table.i16(4) & 0xFFFF : table.u16(6 + 2 * i);
            glyphs.putIfAbsent(covered[i], glyph);
        }
    }
}
