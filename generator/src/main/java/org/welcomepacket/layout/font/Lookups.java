package org.welcomepacket.layout.font;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** Finds the lookups a feature asks for in a {@code GSUB} or {@code GPOS} table (ISO/IEC 14496-22, 6.2). */
final class Lookups {
    private Lookups() {}

    /**
     * The subtables of each lookup of a feature, in the order they are to be applied, extensions resolved.
     *
     * @param table {@code GSUB} or {@code GPOS}
     * @param script such as {@code latn}; {@code DFLT} serves when the font does not know it
     * @param feature such as {@code kern}
     * @param type the lookup type wanted; others are left out
     * @param extension the lookup type that only points to another
     * @param tally counts the lookups and subtables
     */
    static List<List<FontTable>> of(
            FontTable table, String script, String feature, int type, int extension, Tally tally) {
        FontTable lookups = table.follow(8);
        List<List<FontTable>> found = new ArrayList<>();
        for (int index : indices(table, script, feature, tally)) {
            FontTable lookup = lookups.follow(2 + 2 * index);
            List<FontTable> subtables = subtables(lookup, type, extension, tally);
            if (!subtables.isEmpty()) {
                found.add(subtables);
            }
        }
        return found;
    }

    private static List<FontTable> subtables(FontTable lookup, int type, int extension, Tally tally) {
        List<FontTable> subtables = new ArrayList<>();
        tally.add(lookup.u16(4));
        for (int i = 0; i < lookup.u16(4); i++) {
            FontTable subtable = lookup.follow(6 + 2 * i);
            int found = lookup.u16(0);
            if (found == extension) {
                found = subtable.u16(2);
                subtable = subtable.at(subtable.i32(4));
            }
            if (found == type) {
                subtables.add(subtable);
            }
        }
        return subtables;
    }

    private static Collection<Integer> indices(FontTable table, String script, String feature, Tally tally) {
        TreeSet<Integer> indices = new TreeSet<>();
        FontTable features = table.follow(6);
        FontTable language = defaultLanguage(table.follow(4), script);
        for (int i = 0; i < language.u16(4); i++) {
            int record = 2 + 6 * language.u16(6 + 2 * i);
            if (features.tag(record).equals(feature)) {
                FontTable wanted = features.follow(record + 4);
                tally.add(wanted.u16(2));
                for (int j = 0; j < wanted.u16(2); j++) {
                    indices.add(wanted.u16(4 + 2 * j));
                }
            }
        }
        return indices;
    }

    private static FontTable defaultLanguage(FontTable scripts, String script) {
        FontTable fallback = scripts;
        for (int i = 0; i < scripts.u16(0); i++) {
            String tag = scripts.tag(2 + 6 * i);
            FontTable found = scripts.follow(6 + 6 * i);
            if (tag.equals(script)) {
                return language(found);
            }
            if (tag.equals("DFLT")) {
                fallback = language(found);
            }
        }
        return fallback.equals(scripts) ? new FontTable(new byte[6], 0) : fallback;
    }

    private static FontTable language(FontTable script) {
        return script.u16(0) == 0 ? new FontTable(new byte[6], 0) : script.follow(0);
    }
}
