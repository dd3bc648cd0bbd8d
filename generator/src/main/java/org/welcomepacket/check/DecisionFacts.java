package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.prose.Fact;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;

/** What a decision says in numbers: the bounds of its rows, the time it looks back, the amounts of its outcomes. */
final class DecisionFacts implements Test.Visitor<List<Test.Operand>> {
    private final Rules.Decision decision;
    private final Rules rules;
    private final YamlFiles files;
    private final Map<String, Fact> named;
    private final List<Fact> facts = new ArrayList<>();

    DecisionFacts(Rules.Decision decision, Rules rules, YamlFiles files, Map<String, Fact> named) {
        this.decision = decision;
        this.rules = rules;
        this.files = files;
        this.named = named;
    }

    List<Fact> collect() {
        Optional<Yaml.Mapping> own = group("decisions", decision.id());
        List<Yaml> rows = own.flatMap(d -> d.get("rules"))
                .map(r -> r instanceof Yaml.Sequence list ? list.items() : List.of(r))
                .orElse(List.of());
        for (int i = 0; i < decision.rows().size() && i < rows.size(); i++) {
            if (rows.get(i) instanceof Yaml.Mapping row) {
                row(decision.rows().get(i), row);
            }
        }
        own.flatMap(d -> d.get("per"))
                .ifPresent(node -> decision.per().ifPresent(per -> add("decision '" + decision.id() + "'", per, node)));
        decision.rows().stream().map(Rules.Row::outcome).distinct().forEach(this::outcome);
        return facts;
    }

    private void row(Rules.Row row, Yaml.Mapping cells) {
        for (int i = 0; i < row.tests().size(); i++) {
            Rules.Input input = decision.inputs().get(i);
            // How many earlier cases there were is no number that prose repeats by chance: "the first", "once".
            Optional<Yaml> cell = cells.get(input.name()).filter(c -> input.type() != Rules.InputType.COUNT);
            if (cell.isEmpty()) {
                continue;
            }
            for (Test.Operand operand : row.tests().get(i).accept(this)) {
                if (operand instanceof Test.Operand.Literal literal) {
                    bound(literal, cell.get());
                }
            }
        }
    }

    private void bound(Test.Operand.Literal literal, Yaml cell) {
        Fact known = named.get(literal.name());
        if (known == null) {
            add("decision '" + decision.id() + "'", literal.value(), cell);
        } else if (!facts.contains(known)) {
            facts.add(known);
        }
    }

    private void outcome(String id) {
        Rules.Result result = rules.outcomes().get(id);
        Optional<Yaml> node = group("outcomes", id).flatMap(o -> o.get("amount"));
        if (result != null && node.isPresent()) {
            result.amount()
                    .filter(amount -> !(amount instanceof Value.Sessions))
                    .ifPresent(amount -> add("outcome '" + id + "'", amount, node.get()));
        }
    }

    private void add(String owner, Value value, Yaml node) {
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
