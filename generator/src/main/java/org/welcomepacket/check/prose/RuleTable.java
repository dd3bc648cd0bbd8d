package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.LocalText;

/**
 * A decision as far as prose can speak of it.
 *
 * @param id of the decision
 * @param clause that states it
 * @param titles what clients call it and say of its inputs
 * @param columns its inputs that are one of several things
 * @param rows its rules, in the author's order
 * @param rest what it says beside its rows: how far it looks back
 */
public record RuleTable(
        String id,
        Optional<ClauseId> clause,
        List<LocalText> titles,
        List<Column> columns,
        List<Row> rows,
        List<Fact> rest) {
    /** Copies the lists. */
    public RuleTable {
        titles = List.copyOf(titles);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rest = List.copyOf(rest);
    }

    /** How an input is told of in prose. */
    public enum Telling {
        /** By the name of what it is. */
        BY_NAME,
        /** By weekdays. */
        BY_WEEKDAY,
        /** By what it is about, which is so or is not so. */
        BY_TOPIC
    }

    /**
     * An input that is one of several things.
     *
     * @param name of the input
     * @param telling how it is told of
     * @param choices what it can be, id to words for clients
     * @param topics words about the input itself: its label, or its name
     */
    public record Column(String name, Telling telling, Map<String, LocalText> choices, Optional<LocalText> topics) {
        /** Copies the map and keeps its order. */
        public Column {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }
    }

    /**
     * A rule.
     *
     * @param choices for which choices it is, by input
     * @param bounds what its other inputs are compared with
     * @param ending what it comes to
     */
    public record Row(Map<String, Set<String>> choices, List<Fact> bounds, Ending ending) {
        /** Copies the collections. */
        public Row {
            choices = Map.copyOf(choices);
            bounds = List.copyOf(bounds);
        }

        /** Whether it is for one of several choices of an input. */
        boolean isFor(String input, Set<String> chosen) {
            Set<String> own = choices.get(input);
            return own == null || !Collections.disjoint(own, chosen);
        }

        /** Whether it is for all the choices of an input that another row is for, and for more. */
        boolean isWider(Row other, String input) {
            Set<String> own = choices.getOrDefault(input, Set.of());
            Set<String> others = other.choices.getOrDefault(input, Set.of());
            return own.size() > others.size() && own.containsAll(others);
        }

        /** Its numbers. */
        public List<Fact> facts() {
            List<Fact> all = new ArrayList<>(bounds);
            all.addAll(ending.amounts());
            return all;
        }
    }

    /**
     * What a rule comes to.
     *
     * @param outcome its id
     * @param free whether the client gives nothing for it
     * @param text for clients
     * @param amounts what it says in numbers
     * @param place where the rule says so: a fact without a number
     */
    public record Ending(
            String outcome, boolean free, Optional<LocalText> text, List<Fact> amounts, Optional<Fact> place) {
        /** Copies the list. */
        public Ending {
            amounts = List.copyOf(amounts);
        }
    }

    /** Everything that it says in numbers, each once. */
    public Set<Fact> facts() {
        Set<Fact> all = new LinkedHashSet<>();
        rows.forEach(row -> all.addAll(row.bounds()));
        all.addAll(rest);
        rows.forEach(row -> all.addAll(row.ending().amounts()));
        return all;
    }
}
