package org.welcomepacket.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;

/** A few cases that show where the bounds of a decision are: each at or just beside the bounds of one row. */
public final class TypicalCases {
    private static final int ENOUGH = 3;
    private static final int MOST = 5;

    private TypicalCases() {}

    /**
     * A case and what the whole table says of it.
     *
     * @param given the case
     * @param ruling what the table says
     * @param allDay whether {@code ahead} is given in days, and the table says the same for every time of that day
     */
    public record Worked(Case given, Ruling.Decided ruling, boolean allDay) {}

    /** Three to five cases in the order of the rows, less when the table has fewer; every outcome before any twice. */
    public static List<Worked> of(Decision decision) {
        Table table = new Table(decision);
        List<Worked> all = new ArrayList<>();
        for (Row row : decision.rows()) {
            sample(row, decision).ifPresent(given -> {
                if (table.rule(given) instanceof Ruling.Decided ruling) {
                    all.add(new Worked(given, ruling, WholeDay.isRuledAlike(given, table)));
                }
            });
        }
        Set<Worked> chosen = new HashSet<>();
        Set<String> outcomes = new HashSet<>();
        all.stream()
                .filter(worked -> outcomes.add(worked.ruling().outcome()))
                .limit(MOST)
                .forEach(chosen::add);
        all.stream()
                .filter(worked -> !chosen.contains(worked))
                .limit(Math.max(0, ENOUGH - chosen.size()))
                .forEach(chosen::add);
        return all.stream().filter(chosen::contains).toList();
    }

    /** A case of a row that leaves out what the row does not ask; nothing when a test has no value worth showing. */
    private static Optional<Case> sample(Row row, Decision decision) {
        Map<String, Given> given = new LinkedHashMap<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            Test test = row.tests().get(i);
            if (!(test instanceof Test.Any)) {
                Optional<Given> sample = Nearby.of(test, decision.inputs().get(i));
                if (sample.isEmpty()) {
                    return Optional.empty();
                }
                given.put(decision.inputs().get(i).name(), sample.get());
            }
        }
        return Optional.of(new Case(given));
    }
}
