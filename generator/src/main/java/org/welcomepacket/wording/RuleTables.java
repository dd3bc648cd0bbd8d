package org.welcomepacket.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.decide.Due;
import org.welcomepacket.decide.Prices;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.text.Block;

/**
 * Decision tables as tables of words. What a client looks up first, such as the service, stands in the first column, and
 * the rows about the same stand together.
 */
record RuleTables(Wording wording, Phrases phrases) {
    Block.RuleTable table(Decision decision, Rules rules, Services services, String caption) {
        List<Integer> columns = columns(decision);
        List<Block.Cell> head = new ArrayList<>();
        columns.forEach(i ->
                head.add(Cells.cell(phrases.capital(label(decision.inputs().get(i), decision)))));
        head.add(Cells.cell(phrases.say("table.outcome")));
        List<Block.Row> rows = ordered(decision, columns).stream()
                .map(row -> row(row, columns, decision, outcome(row, decision, rules, services)))
                .toList();
        return new Block.RuleTable(
                decision.id(),
                new Block.Table(
                        Cells.line(caption), Collections.nCopies(head.size(), Block.Alignment.START), head, rows));
    }

    /** What an input is called: the author's label, else ours, else its name. */
    String label(Input input, Decision decision) {
        if (input.label().isPresent()) {
            return input.label().orElseThrow().in(wording.language());
        }
        if (input.name().equals(TestWords.EARLIER)) {
            return decision.per()
                    .map(per -> phrases.say("table.earlier-per", "per", wording.value(per, GrammaticalCase.ACCUSATIVE)))
                    .orElseGet(() -> phrases.say("table.earlier"));
        }
        return phrases.first("table.input." + input.name())
                .orElseGet(() -> input.name().replace('-', ' '));
    }

    /** The inputs that at least one row asks for, those with a list of choices first. */
    private static List<Integer> columns(Decision decision) {
        List<Integer> choices = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            int column = i;
            if (decision.rows().stream().anyMatch(row -> !(row.tests().get(column) instanceof Test.Any))) {
                (decision.inputs().get(i).type() == InputType.CHOICE ? choices : others).add(i);
            }
        }
        choices.addAll(others);
        return choices;
    }

    /** The author's order, but for rows with the same first cell, which follow the first of them. */
    private static List<Rules.Row> ordered(Decision decision, List<Integer> columns) {
        if (columns.isEmpty()) {
            return decision.rows();
        }
        Map<Test, List<Rules.Row>> groups = new LinkedHashMap<>();
        decision.rows()
                .forEach(row -> groups.computeIfAbsent(row.tests().get(columns.get(0)), test -> new ArrayList<>())
                        .add(row));
        return groups.values().stream().flatMap(List::stream).toList();
    }

    private Block.Row row(Rules.Row row, List<Integer> columns, Decision decision, String outcome) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i : columns) {
            TestWords words = new TestWords(wording, phrases, decision.inputs().get(i));
            cells.add(Cells.cell(phrases.capital(row.tests().get(i).accept(words))));
        }
        cells.add(Cells.cell(outcome));
        return new Block.Row(cells);
    }

    private String outcome(Rules.Row row, Decision decision, Rules rules, Services services) {
        Rules.Result result = rules.outcomes().get(row.outcome());
        return result == null
                ? ""
                : wording.outcome(result, Due.of(result, new Prices(services).price(result.of(), decision, row)));
    }
}
