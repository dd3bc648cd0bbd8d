package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.prose.Fact;
import org.welcomepacket.check.prose.RuleTable;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;

/** What a decision says in numbers: the bounds of its rows, the time it looks back, the amounts of its outcomes. */
final class DecisionFacts implements Test.Visitor<List<Test.Operand>> {
    private final Rules.Decision decision;
    private final Rules rules;
    private final YamlFiles files;
    private final Map<String, Fact> named;

    DecisionFacts(Rules.Decision decision, Rules rules, YamlFiles files, Map<String, Fact> named) {
        this.decision = decision;
        this.rules = rules;
        this.files = files;
        this.named = named;
    }

    RuleTable collect() {
        Optional<Yaml.Mapping> own = group("decisions", decision.id());
        List<Yaml> cells = own.flatMap(d -> d.get("rules"))
                .map(r -> r instanceof Yaml.Sequence list ? list.items() : List.of(r))
                .orElse(List.of());
        List<RuleTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < decision.rows().size() && i < cells.size(); i++) {
            if (cells.get(i) instanceof Yaml.Mapping row) {
                rows.add(row(decision.rows().get(i), row));
            }
        }
        List<Fact> rest = new ArrayList<>();
        own.flatMap(d -> d.get("per"))
                .ifPresent(node -> decision.per().ifPresent(per -> add(owner(), per, node, rest)));
        return new RuleTable(decision.id(), decision.clause(), titles(), columns(), rows, rest);
    }

    private String owner() {
        return "decision '" + decision.id() + "'";
    }

    private List<LocalText> titles() {
        List<LocalText> titles = new ArrayList<>();
        decision.label().ifPresent(titles::add);
        decision.inputs().forEach(input -> input.say().ifPresent(titles::add));
        return titles;
    }

    private List<RuleTable.Column> columns() {
        return decision.inputs().stream()
                .filter(input -> !input.choices().isEmpty())
                .map(input -> new RuleTable.Column(
                        input.name(),
                        switch (input.type()) {
                            case WEEKDAY -> RuleTable.Telling.BY_WEEKDAY;
                            case YES_NO -> RuleTable.Telling.BY_TOPIC;
                            default -> RuleTable.Telling.BY_NAME;
                        },
                        input.choices(),
                        input.label()))
                .toList();
    }

    private RuleTable.Row row(Rules.Row row, Yaml.Mapping cells) {
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        List<Fact> bounds = new ArrayList<>();
        for (int i = 0; i < row.tests().size(); i++) {
            Rules.Input input = decision.inputs().get(i);
            Test test = row.tests().get(i);
            if (!input.choices().isEmpty()) {
                choices.put(input.name(), test.accept(new Chosen(input.choices().keySet())));
            } else if (input.type() != Rules.InputType.COUNT) {
                // How many earlier cases there were is no number that prose repeats by chance: "the first", "once".
                cells.get(input.name()).ifPresent(cell -> bounds(test, cell, bounds));
            }
        }
        return new RuleTable.Row(choices, bounds, ending(row.outcome(), cells.get("then")));
    }

    private void bounds(Test test, Yaml cell, List<Fact> bounds) {
        for (Test.Operand operand : test.accept(this)) {
            if (operand instanceof Test.Operand.Literal literal) {
                Fact known = named.get(literal.name());
                if (known == null) {
                    add(owner(), literal.value(), cell, bounds);
                } else {
                    bounds.add(known);
                }
            }
        }
    }

    private RuleTable.Ending ending(String id, Optional<Yaml> then) {
        Rules.Result result = rules.outcomes().get(id);
        List<Fact> amounts = new ArrayList<>();
        Optional<Yaml> node = group("outcomes", id).flatMap(o -> o.get("amount"));
        if (result != null && node.isPresent()) {
            result.amount()
                    .filter(amount -> !(amount instanceof Value.Sessions))
                    .ifPresent(amount -> add("outcome '" + id + "'", amount, node.get(), amounts));
        }
        boolean free = result != null && isFree(result.effect());
        Optional<Fact> place =
                then.map(cell -> new Fact("", owner(), Optional.empty(), List.of(), "'" + id + "'", cell.span()));
        return new RuleTable.Ending(id, free, Optional.ofNullable(result).flatMap(Rules.Result::text), amounts, place);
    }

    private static boolean isFree(Rules.Effect effect) {
        return switch (effect) {
            case NONE, WAIVER, SHORTEN, CREDIT -> true;
            case FORFEIT, CHARGE, END -> false;
        };
    }

    private static void add(String owner, Value value, Yaml node, List<Fact> facts) {
        if (node instanceof Yaml.Scalar scalar) {
            facts.add(Fact.unnamed(owner, value, "'" + scalar.text().strip() + "'", scalar.span()));
        }
    }

    private Optional<Yaml.Mapping> group(String kind, String id) {
        Optional<Yaml> node = files.tree(YamlFiles.RULES);
        for (String key : List.of(kind, id)) {
            node = node.filter(Yaml.Mapping.class::isInstance).flatMap(n -> ((Yaml.Mapping) n).get(key));
        }
        return node.filter(Yaml.Mapping.class::isInstance).map(Yaml.Mapping.class::cast);
    }

    @Override
    public List<Test.Operand> any(Test.Any any) {
        return List.of();
    }

    @Override
    public List<Test.Operand> compare(Test.Compare compare) {
        return List.of(compare.bound());
    }

    @Override
    public List<Test.Operand> interval(Test.Interval interval) {
        return List.of(interval.low(), interval.high());
    }

    @Override
    public List<Test.Operand> oneOf(Test.OneOf oneOf) {
        return oneOf.tests().stream()
                .flatMap(test -> test.accept(this).stream())
                .toList();
    }

    @Override
    public List<Test.Operand> not(Test.Not not) {
        return not.test().accept(this);
    }
}
