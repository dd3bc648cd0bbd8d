package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.check.prose.RuleTable.Row;
import org.welcomepacket.model.text.Language;

/**
 * Tells which rows of the decisions that a text is about a number speaks of: those for what is named in its sentence,
 * and among them those that come to what the sentence says.
 */
final class SpokenRows {
    private final Language language;
    private final Lexicon words;
    private final Map<String, Map<String, NamedChoices>> columns = new HashMap<>();
    private final Map<String, SpokenEndings> endings = new HashMap<>();

    SpokenRows(Language language, Lexicon words) {
        this.language = language;
        this.words = words;
    }

    /**
     * The rows that a number speaks of.
     *
     * @param named those for what its sentence names; none when it names nothing
     * @param aside numbers of the other rows, of which it cannot speak
     * @param told those that come to what its sentence says; none when it leaves that open
     * @param sure whether nothing else can be meant than the rows told of
     */
    record Spoken(List<Row> named, Set<Fact> aside, List<Row> told, boolean sure) {
        /** The numbers of the rows named. */
        Set<Fact> facts() {
            return factsOf(named);
        }

        /** The numbers of the rows told of. */
        Set<Fact> toldFacts() {
            return factsOf(told);
        }

        private static Set<Fact> factsOf(List<Row> rows) {
            Set<Fact> all = new LinkedHashSet<>();
            rows.forEach(row -> all.addAll(row.facts()));
            return all;
        }
    }

    /** The rows of some decisions. */
    Spoken of(Mention mention, List<RuleTable> tables) {
        List<Row> named = new ArrayList<>();
        List<Row> told = new ArrayList<>();
        Set<Fact> aside = new LinkedHashSet<>();
        Set<Fact> open = new LinkedHashSet<>();
        boolean sure = false;
        for (RuleTable table : tables) {
            List<Row> rows = named(mention, table);
            boolean some = rows.size() < table.rows().size();
            if (some) {
                named.addAll(rows);
                aside.addAll(table.facts());
                open.addAll(table.rest());
                rows.forEach(row -> open.addAll(row.facts()));
            } else {
                open.addAll(table.facts());
            }
            SpokenEndings said = endings.computeIfAbsent(table.id(), id -> new SpokenEndings(table, language, words));
            List<Row> coming = said.among(rows, mention);
            told.addAll(coming.isEmpty() && some ? only(table, rows) : coming);
            sure |= !coming.isEmpty() && said.isSure(mention);
        }
        aside.removeAll(open);
        return new Spoken(named, aside, told, sure);
    }

    /** Of rows for what is named those that are for it only. */
    private static List<Row> only(RuleTable table, List<Row> rows) {
        return rows.stream()
                .filter(row -> table.columns().stream()
                        .allMatch(column -> rows.stream().noneMatch(other -> row.isWider(other, column.name()))))
                .toList();
    }

    private List<Row> named(Mention mention, RuleTable table) {
        List<Row> rows = table.rows();
        Map<String, NamedChoices> inputs =
                columns.computeIfAbsent(table.id(), id -> NamedChoices.of(table, language, words));
        for (Map.Entry<String, NamedChoices> input : inputs.entrySet()) {
            Set<String> chosen = input.getValue().of(mention);
            if (!chosen.isEmpty()) {
                rows = rows.stream()
                        .filter(row -> row.isFor(input.getKey(), chosen))
                        .toList();
            }
        }
        return rows.isEmpty() ? table.rows() : rows;
    }
}
