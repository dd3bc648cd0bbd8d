package org.welcomepacket.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;

/**
 * A proved decision table, to be asked about cases.
 *
 * <pre>{@code
 * Ruling ruling = new Table(decision).rule(new Case(Map.of("ahead", new Given.Amount(threeHours))));
 * }</pre>
 *
 * <p>Every test of a proved table accepts something, and tests of different inputs do not depend on each other, so a row
 * can apply exactly when none of its tests refuses what is known. As the table is complete and without overlap, a row
 * that alone can apply does.
 *
 * @param decision the table
 */
public record Table(Decision decision) {
    /** The outcome of a case, or what has to be known to say it. Inputs the table does not have are not looked at. */
    public Ruling rule(Case given) {
        List<Integer> rows = possible(given);
        List<String> unknown = decision.inputs().stream()
                .map(Input::name)
                .filter(name -> given.of(name).isEmpty())
                .toList();
        List<String> outcomes = rows.stream()
                .map(row -> decision.rows().get(row).outcome())
                .distinct()
                .toList();
        return outcomes.size() == 1 ? new Ruling.Decided(outcomes.get(0), rows, unknown) : open(rows, given);
    }

    /** Whether a test accepts what is given; false when that cannot be said. */
    public static boolean accepts(Test test, Given given) {
        return test.accept(new Judge(Optional.of(given))) == Acceptance.YES;
    }

    private List<Integer> possible(Case given) {
        List<Judge> judges = judges(given);
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < decision.rows().size(); row++) {
            if (canApply(decision.rows().get(row), judges)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Judge> judges(Case given) {
        return decision.inputs().stream()
                .map(input -> new Judge(given.of(input.name())))
                .toList();
    }

    private static boolean canApply(Row row, List<Judge> judges) {
        for (int i = 0; i < judges.size(); i++) {
            if (row.tests().get(i).accept(judges.get(i)) == Acceptance.NO) {
                return false;
            }
        }
        return true;
    }

    private Ruling open(List<Integer> rows, Case given) {
        List<Row> possible = rows.stream().map(decision.rows()::get).toList();
        Influence influence = new Influence(decision, possible, given);
        List<String> needed = new ArrayList<>();
        List<String> perhaps = new ArrayList<>();
        List<String> dated = new ArrayList<>();
        List<Judge> judges = judges(given);
        for (int i = 0; i < judges.size(); i++) {
            Judge judge = judges.get(i);
            int column = i;
            String name = decision.inputs().get(i).name();
            List<Acceptance> answers = possible.stream()
                    .map(row -> row.tests().get(column).accept(judge))
                    .toList();
            if (given.of(name).isPresent()) {
                if (answers.contains(Acceptance.UNKNOWN)) {
                    dated.add(name);
                }
            } else if (influence.matters(i)) {
                (answers.contains(Acceptance.YES) ? perhaps : needed).add(name);
            }
        }
        return needed.isEmpty() ? new Ruling.Open(perhaps, List.of(), dated) : new Ruling.Open(needed, perhaps, dated);
    }
}
