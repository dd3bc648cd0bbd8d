package org.welcomepacket.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.ClauseId;

/** The rules of a packet as packet.json holds them, and which of them a clause states. */
final class RuleFacts {
    private static final String OUTCOME = "outcomes.";
    private static final String GROUND = "grounds.";

    private final Rules rules;
    private final Map<String, Json> values = new LinkedHashMap<>();
    private final Map<String, List<RowEntry>> decisions = new LinkedHashMap<>();

    RuleFacts(Packet packet) {
        this.rules = packet.rules();
        rules.values().forEach(this::put);
        services(packet.services());
        rules.outcomes().forEach((id, outcome) -> values.put(OUTCOME + id, Json.text(outcome(outcome))));
        rules.grounds().forEach(this::ground);
        rules.decisions().forEach(this::decision);
    }

    /** Everything with a name and a value, as the author would write it. */
    Map<String, Json> values() {
        return values;
    }

    /** The rows of every decision. */
    Map<String, List<RowEntry>> decisions() {
        return decisions;
    }

    /**
     * What a clause states: what its tags name, the decisions and grounds that name the clause, and what stands in the
     * rows of its decisions. Sorted, since it is a set.
     */
    List<String> statedBy(String clause, Set<String> named) {
        Set<String> stated = new LinkedHashSet<>();
        named.stream().filter(values::containsKey).forEach(stated::add);
        for (Rules.Decision decision : rules.decisions()) {
            if (named.contains(Statement.DECISION + decision.id()) || isAt(decision.clause(), clause)) {
                stated.addAll(of(decision));
            }
        }
        for (Rules.Ground ground : rules.grounds()) {
            if (isAt(ground.clause(), clause)) {
                values.keySet().stream()
                        .filter(name -> name.startsWith(GROUND + ground.id() + "."))
                        .forEach(stated::add);
            }
        }
        return stated.stream().sorted().toList();
    }

    /** What the schedule states: prices, lengths and packages. */
    List<String> statedBySchedule() {
        return values.keySet().stream()
                .filter(name -> name.startsWith("services.") || name.startsWith("packages."))
                .sorted()
                .toList();
    }

    private static boolean isAt(Optional<ClauseId> clause, String id) {
        return clause.filter(c -> c.toString().equals(id)).isPresent();
    }

    private Set<String> of(Rules.Decision decision) {
        Set<String> facts = new LinkedHashSet<>();
        facts.add(Statement.DECISION + decision.id());
        decision.per().ifPresent(per -> facts.add(per(decision)));
        for (Rules.Row row : decision.rows()) {
            facts.add(OUTCOME + row.outcome());
            row.tests().forEach(test -> facts.addAll(test.accept(new NamedValues())));
        }
        return facts;
    }

    private void services(Services services) {
        services.services().forEach(service -> {
            String name = "services." + service.id();
            service.price().ifPresent(price -> put(name + ".price", price));
            service.length().ifPresent(length -> put(name + ".length", length));
        });
        services.packages().forEach(sold -> {
            String name = "packages." + sold.id();
            put(name + ".price", sold.price());
            put(name + ".sessions", new Value.Count(sold.sessions()));
            sold.valid().ifPresent(valid -> put(name + ".valid", valid));
        });
        services.formats().forEach(format -> {
            String name = "formats." + format.id();
            format.length().ifPresent(length -> put(name + ".length", length));
            format.arriveEarly().ifPresent(early -> put(name + ".arrive-early", early));
        });
    }

    private void ground(Rules.Ground ground) {
        String name = GROUND + ground.id();
        ground.after().ifPresent(after -> put(name + ".after", new Value.Count(after)));
        ground.within().ifPresent(within -> put(name + ".within", within));
        values.put(name + ".notice", Json.text(ground.notice().map(Notation::of).orElse("none")));
    }

    private void decision(Rules.Decision decision) {
        decision.per().ifPresent(per -> put(per(decision), per));
        List<RowEntry> rows = new ArrayList<>();
        for (Rules.Row row : decision.rows()) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < decision.inputs().size(); i++) {
                cells.put(decision.inputs().get(i).name(), row.tests().get(i).accept(new CellNotation()));
            }
            cells.put(RowEntry.THEN, row.outcome());
            rows.add(new RowEntry(cells));
        }
        decisions.put(decision.id(), rows);
    }

    private static String per(Rules.Decision decision) {
        return Statement.DECISION + decision.id() + ".per";
    }

    private static String outcome(Rules.Result outcome) {
        String effect = outcome.effect().name().toLowerCase(Locale.ROOT);
        String base = " of " + outcome.of().name().toLowerCase(Locale.ROOT);
        return effect
                + outcome.amount()
                        .map(amount -> " " + Notation.of(amount) + (amount instanceof Value.Percentage ? base : ""))
                        .orElse("");
    }

    private void put(String name, Value value) {
        values.put(name, value instanceof Value.Words words ? byLanguage(words) : Json.text(Notation.of(value)));
    }

    private static Json byLanguage(Value.Words words) {
        Json.MembersBuilder members = Json.members();
        words.words().words().forEach((language, text) -> members.add(language.tag(), text));
        return members.build();
    }

    /** The names of values in a cell. */
    private static final class NamedValues implements Test.Visitor<Set<String>> {
        @Override
        public Set<String> any(Test.Any any) {
            return Set.of();
        }

        @Override
        public Set<String> compare(Test.Compare compare) {
            return names(compare.bound());
        }

        @Override
        public Set<String> interval(Test.Interval interval) {
            Set<String> names = new LinkedHashSet<>(names(interval.low()));
            names.addAll(names(interval.high()));
            return names;
        }

        @Override
        public Set<String> oneOf(Test.OneOf oneOf) {
            Set<String> names = new LinkedHashSet<>();
            oneOf.tests().forEach(test -> names.addAll(test.accept(this)));
            return names;
        }

        @Override
        public Set<String> not(Test.Not not) {
            return not.test().accept(this);
        }

        private static Set<String> names(Test.Operand operand) {
            return operand instanceof Test.Operand.Literal literal
                            && !literal.name().isEmpty()
                    ? Set.of(literal.name())
                    : Set.of();
        }
    }
}
