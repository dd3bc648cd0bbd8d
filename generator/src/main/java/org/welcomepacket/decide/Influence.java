package org.welcomepacket.decide;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;

/**
 * Which unknown inputs can change the outcome of a case: an input matters when two rows with different outcomes can
 * both be reached from the same values of all other inputs.
 */
final class Influence {
    private final List<Row> rows;
    private final List<Integer> unknown = new ArrayList<>();
    /** By input and row: which representatives of the input the row accepts. */
    private final List<List<BitSet>> accepted = new ArrayList<>();

    Influence(Decision decision, List<Row> rows, Case given) {
        this.rows = rows;
        for (int i = 0; i < decision.inputs().size(); i++) {
            Input input = decision.inputs().get(i);
            if (given.of(input.name()).isPresent() && isSettled(given.of(input.name()), i)) {
                accepted.add(List.of());
            } else {
                unknown.add(i);
                accepted.add(columns(input, i));
            }
        }
    }

    /** Whether it can be said of every row that it accepts what is given; 168 hours may or may not be 7 days. */
    private boolean isSettled(Optional<Given> known, int input) {
        Judge judge = new Judge(known);
        return rows.stream().noneMatch(row -> row.tests().get(input).accept(judge) == Acceptance.UNKNOWN);
    }

    boolean matters(int input) {
        for (int one = 0; one < rows.size(); one++) {
            for (int other = one + 1; other < rows.size(); other++) {
                if (!rows.get(one).outcome().equals(rows.get(other).outcome()) && meet(one, other, input)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean meet(int one, int other, int apartFrom) {
        for (int input : unknown) {
            List<BitSet> column = accepted.get(input);
            if (input != apartFrom && !column.get(one).intersects(column.get(other))) {
                return false;
            }
        }
        return true;
    }

    private List<BitSet> columns(Input input, int index) {
        List<Test> tests = rows.stream().map(row -> row.tests().get(index)).toList();
        List<Given> representatives = Representatives.of(input, tests);
        List<BitSet> columns = new ArrayList<>();
        for (Test test : tests) {
            BitSet cells = new BitSet(representatives.size() + 1);
            cells.set(representatives.size(), representatives.isEmpty());
            for (int i = 0; i < representatives.size(); i++) {
                Judge judge = new Judge(Optional.of(representatives.get(i)));
                cells.set(i, test.accept(judge) != Acceptance.NO);
            }
            columns.add(cells);
        }
        return columns;
    }
}
