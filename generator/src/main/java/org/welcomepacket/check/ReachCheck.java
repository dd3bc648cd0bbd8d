package org.welcomepacket.check;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Ground;
import org.welcomepacket.model.rule.TimeSpread;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic.Related;
import org.welcomepacket.source.Span;

/** Says which outcomes, rules and grounds nothing can ever lead to. */
final class ReachCheck {
    private static final Set<Code> UNPROVED = Set.of(Code.INCOMPLETE_TABLE, Code.OVERLAPPING_RULES);

    private final YamlFiles yaml;
    private final Rules rules;
    private final Findings findings;

    /**
     * A check.
     *
     * @param rules as far as they could be understood
     */
    ReachCheck(YamlFiles yaml, Rules rules, Findings findings) {
        this.yaml = yaml;
        this.rules = rules;
        this.findings = findings;
    }

    void check() {
        if (!findings.has(Set.of(Code.INCOMPLETE_TABLE))) {
            outcomes(); // the rule that leads to an outcome may be the one that is not there
        }
        Map<String, Decision> decisions =
                rules.decisions().stream().collect(Collectors.toMap(Decision::id, Function.identity(), (a, b) -> a));
        decisions.values().removeIf(this::hasUnreachedRows);
        rules.grounds().forEach(ground -> ground(ground, Optional.ofNullable(decisions.get(ground.id()))));
    }

    private void outcomes() {
        List<Yaml.Entry> all = yaml.entries(YamlFiles.RULES, "outcomes");
        Set<String> known = all.stream().map(Yaml.Entry::name).collect(Collectors.toSet());
        Set<String> reached = new HashSet<>();
        for (Yaml.Entry decision : yaml.entries(YamlFiles.RULES, "decisions")) {
            rulesOf(decision.name())
                    .forEach(row ->
                            reached.add(cell(row, "then").map(ReachCheck::word).orElse("")));
        }
        if (!known.containsAll(reached)) {
            return; // a misspelled outcome has been said, and may be one that seems to be without a rule
        }
        for (Yaml.Entry outcome : all) {
            if (!reached.contains(outcome.name())) {
                findings.add(
                        Code.UNREACHED_OUTCOME,
                        outcome.key().span(),
                        "no rule leads to '" + outcome.name() + "'",
                        "write 'then: " + outcome.name() + "' in a rule, or take it out");
            } else if (ends(outcome) && !hasGround(outcome.name())) {
                findings.add(
                        Code.END_WITHOUT_GROUND,
                        outcome.key().span(),
                        "'" + outcome.name() + "' ends the relationship, but "
                                + (yaml.entries(YamlFiles.RULES, "grounds").isEmpty()
                                        ? "there are no grounds for that"
                                        : "none of the grounds is for that"),
                        "add it to 'grounds', with the clause that says so");
            }
        }
    }

    /** A ground for an outcome has its name, or the name or the clause of a decision that leads to it. */
    private boolean hasGround(String outcome) {
        Set<String> names = new HashSet<>(Set.of(outcome));
        Set<String> clauses = new HashSet<>();
        for (Yaml.Entry decision : yaml.entries(YamlFiles.RULES, "decisions")) {
            boolean leads = rulesOf(decision.name()).stream()
                    .anyMatch(row -> cell(row, "then")
                            .map(ReachCheck::word)
                            .filter(outcome::equals)
                            .isPresent());
            if (leads) {
                names.add(decision.name());
                cell(decision.value(), "clause").map(ReachCheck::word).ifPresent(clauses::add);
            }
        }
        return yaml.entries(YamlFiles.RULES, "grounds").stream()
                .anyMatch(ground -> names.contains(ground.name())
                        || cell(ground.value(), "clause")
                                .map(ReachCheck::word)
                                .filter(clauses::contains)
                                .isPresent());
    }

    private static boolean ends(Yaml.Entry outcome) {
        return outcome.value() instanceof Yaml.Mapping group
                && group.get("effect")
                        .map(ReachCheck::word)
                        .filter("end"::equals)
                        .isPresent();
    }

    /** Rules for more earlier cases than there can be; where there are any, no ground that counts on them is blamed. */
    private boolean hasUnreachedRows(Decision decision) {
        Optional<EarlierCases> earlier = EarlierCases.of(decision, rules.outcomes());
        OptionalInt most = earlier.map(EarlierCases::most).orElse(OptionalInt.empty());
        if (earlier.isEmpty() || most.isEmpty()) {
            return false;
        }
        List<Yaml> rows = rulesOf(decision.id());
        List<Integer> beyond = earlier.get().rowsBeyond(most.getAsInt());
        if (isUnproved(decision)) {
            return !beyond.isEmpty(); // what is wrong with the rules decides how many cases there can be
        }
        for (int row : beyond) {
            Span place = cell(rows.get(row), EarlierCases.INPUT)
                    .map(Yaml::span)
                    .orElse(rows.get(row).span());
            findings.add(
                    Code.UNREACHED_RULE,
                    place,
                    "this rule is never used: 'earlier' cannot be more than " + most.getAsInt()
                            + ", because what follows then does not count as a case",
                    "only effects other than 'none' and 'shorten' count; 'waiver' is one of them");
        }
        return !beyond.isEmpty();
    }

    private boolean isUnproved(Decision decision) {
        return yaml.entries(YamlFiles.RULES, "decisions").stream()
                .filter(entry -> entry.name().equals(decision.id()))
                .map(entry -> entry.key().span().to(entry.value().span()))
                .anyMatch(place -> findings.has(d -> UNPROVED.contains(d.code()) && place.contains(d.span())));
    }

    private void ground(Ground ground, Optional<Decision> decision) {
        Optional<Yaml> within = yaml.node(YamlFiles.RULES, "grounds", ground.id(), "within");
        if (within.isPresent() && ground.within().filter(Bounds::isZero).isPresent()) {
            findings.add(
                    Code.IMPOSSIBLE_GROUND,
                    within.get().span(),
                    "nothing can happen within no time, so '" + ground.id() + "' can never be met",
                    "write how long cases count, such as '12 months'");
            return;
        }
        decision.ifPresent(table -> counted(ground, table));
    }

    /** A ground counts the cases of the decision that has its name. */
    private void counted(Ground ground, Decision decision) {
        OptionalInt most = EarlierCases.of(decision, rules.outcomes())
                .map(EarlierCases::most)
                .orElse(OptionalInt.empty());
        Optional<Yaml> after = yaml.node(YamlFiles.RULES, "grounds", ground.id(), "after");
        if (most.isEmpty() || after.isEmpty() || ground.after().isEmpty()) {
            return;
        }
        boolean inTime = ground.within().isPresent()
                && decision.per().isPresent()
                && isNotLonger(ground.within().get(), decision.per().get());
        if (inTime && ground.after().get() > most.getAsInt()) {
            findings.add(
                    Code.IMPOSSIBLE_GROUND,
                    after.get().span(),
                    "the decision '" + decision.id() + "' never counts more than " + most.getAsInt() + " cases, so '"
                            + ground.id() + "' can never be met",
                    "write a smaller number, or let more outcomes of the decision count",
                    yaml.node(YamlFiles.RULES, "decisions", decision.id())
                            .map(node -> List.of(new Related(node.span(), "the decision")))
                            .orElse(List.of())
                            .toArray(new Related[0]));
        }
    }

    private static boolean isNotLonger(Value.Duration a, Value.Duration b) {
        TimeSpread first = TimeSpread.of(a);
        TimeSpread second = TimeSpread.of(b);
        return first.isOrdered(second) && first.compare(second) <= 0;
    }

    private List<Yaml> rulesOf(String decision) {
        return yaml.node(YamlFiles.RULES, "decisions", decision, "rules")
                .map(node -> node instanceof Yaml.Sequence list ? list.items() : List.of(node))
                .orElse(List.of());
    }

    private static Optional<Yaml> cell(Yaml row, String name) {
        return row instanceof Yaml.Mapping group ? group.get(name) : Optional.empty();
    }

    private static String word(Yaml node) {
        return node instanceof Yaml.Scalar scalar ? scalar.text() : "";
    }
}
