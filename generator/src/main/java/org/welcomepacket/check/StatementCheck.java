package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.text.ClauseTags;
import org.welcomepacket.check.text.Outline;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic.Related;

/**
 * Says which rules no clause states. A clause states a decision when it holds its table or its examples, and a ground
 * when it names every number of it, in every language. A number written out in the place of its tag has been found
 * before and is not said again.
 */
final class StatementCheck {
    private static final List<String> NUMBERS = List.of("after", "within", "notice");
    private static final Set<Code> PROSE = Set.of(Code.CONTRADICTED_VALUE, Code.REPEATED_VALUE);

    private final YamlFiles yaml;
    private final Findings findings;
    private final Map<ClauseId, List<ClauseTags>> clauses = new LinkedHashMap<>();

    StatementCheck(YamlFiles yaml, Texts texts, Findings findings) {
        this.yaml = yaml;
        this.findings = findings;
        for (TextFile file : texts.kept()) {
            if (file.kind() == TextFile.Kind.POLICY) {
                for (Outline.Part part : file.outline().parts()) {
                    clauses.computeIfAbsent(new ClauseId(file.id(), part.id()), id -> new ArrayList<>())
                            .add(ClauseTags.of(part, file));
                }
            }
        }
    }

    void check() {
        for (Yaml.Entry decision : yaml.entries(YamlFiles.RULES, "decisions")) {
            if (decision.value() instanceof Yaml.Mapping group) {
                decision(decision, group.get("clause"));
            }
        }
        for (Yaml.Entry ground : yaml.entries(YamlFiles.RULES, "grounds")) {
            if (ground.value() instanceof Yaml.Mapping group) {
                ground(ground, group, group.get("clause"));
            }
        }
    }

    private void decision(Yaml.Entry decision, Optional<Yaml> clause) {
        String table = "table " + decision.name();
        Set<String> either = Set.of(table, "examples " + decision.name());
        if (clause.isEmpty()) {
            String hint = clauses.entrySet().stream()
                    .filter(entry ->
                            entry.getValue().stream().anyMatch(s -> s.names().contains(table)))
                    .findFirst()
                    .map(entry -> "its table stands in one: add 'clause: " + entry.getKey() + "'")
                    .orElse("write {{" + table + "}} in a clause and name the clause here: 'clause: policy#heading'");
            unstated(decision, "decision", hint);
            return;
        }
        for (ClauseTags stated : stated(clause.get())) {
            if (stated.names().stream().noneMatch(either::contains)) {
                findings.add(
                        Code.CLAUSE_WITHOUT_TABLE,
                        clause.get().span(),
                        "this clause does not hold the table of '" + decision.name() + "'",
                        "write {{" + table + "}} in it, or name the clause that has it",
                        new Related(stated.part().place(), "the clause"));
                return;
            }
        }
    }

    private void ground(Yaml.Entry ground, Yaml.Mapping group, Optional<Yaml> clause) {
        if (clause.isEmpty()) {
            unstated(
                    ground,
                    "ground",
                    "say what it means in a clause and name the clause here: 'clause: policy#heading'");
            return;
        }
        List<String> numbers = NUMBERS.stream()
                .filter(key -> group.get(key).filter(StatementCheck::isNumber).isPresent())
                .map(key -> "grounds." + ground.name() + "." + key)
                .toList();
        for (ClauseTags stated : stated(clause.get())) {
            List<String> missing = numbers.stream()
                    .filter(n -> !stated.names().contains(n) && !isWrittenOut(n, stated))
                    .toList();
            if (!missing.isEmpty()) {
                findings.add(
                        Code.UNSTATED_RULE,
                        clause.get().span(),
                        "this clause does not say everything about the ground '" + ground.name() + "'",
                        "write {{" + String.join("}} and {{", missing) + "}} where it does",
                        new Related(stated.part().place(), "the clause"));
                return;
            }
        }
    }

    /** Whether the check of prose has already found a number in the place of the tag. */
    private boolean isWrittenOut(String tag, ClauseTags clause) {
        return findings.has(found -> PROSE.contains(found.code())
                && found.message().contains("'" + tag + "'")
                && clause.holds(found.span()));
    }

    private void unstated(Yaml.Entry rule, String what, String hint) {
        findings.add(
                Code.UNSTATED_RULE, rule.key().span(), "no clause states the " + what + " '" + rule.name() + "'", hint);
    }

    /** A clause in every language; none when there is no such clause, which has been said. */
    private List<ClauseTags> stated(Yaml clause) {
        return clause instanceof Yaml.Scalar scalar
                ? Ids.clause(scalar.text().strip())
                        .map(id -> clauses.getOrDefault(id, List.of()))
                        .orElse(List.of())
                : List.of();
    }

    private static boolean isNumber(Yaml node) {
        return node instanceof Yaml.Scalar scalar
                && !scalar.isEmpty()
                && !scalar.text().strip().equals("none");
    }
}
