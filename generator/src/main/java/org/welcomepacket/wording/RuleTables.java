package org.welcomepacket.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.text.Block;

/** Decision tables as tables of words. */
record RuleTables(Wording wording, Phrases phrases) {
    Block.RuleTable table(Decision decision, Rules rules, String caption) {
        List<Integer> columns = columns(decision);
        List<Block.Cell> head = new ArrayList<>();
        columns.forEach(i ->
                head.add(Cells.cell(phrases.capital(label(decision.inputs().get(i), decision)))));
        head.add(Cells.cell(phrases.say("table.outcome")));
        List<Block.Row> rows = decision.rows().stream()
                .map(row -> row(row, columns, decision, rules))
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

    /** The inputs that at least one row asks for. */
    private static List<Integer> columns(Decision decision) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            int column = i;
            if (decision.rows().stream().anyMatch(row -> !(row.tests().get(column) instanceof Test.Any))) {
                columns.add(i);
            }
        }
        return columns;
    }

    private Block.Row row(Rules.Row row, List<Integer> columns, Decision decision, Rules rules) {
        List<Block.Cell> cells = new ArrayList<>();
        for (int i : columns) {
            TestWords words = new TestWords(wording, phrases, decision.inputs().get(i));
            cells.add(Cells.cell(phrases.capital(row.tests().get(i).accept(words))));
        }
        cells.add(Cells.cell(outcome(row, rules)));
        return new Block.Row(cells);
    }

    private String outcome(Rules.Row row, Rules rules) {
        Rules.Result result = rules.outcomes().get(row.outcome());
        return result == null ? "" : wording.outcome(result);
    }
}
