package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.welcomepacket.check.prose.SpokenRows.Spoken;

/** Finds out of several facts those that a number is most likely about: by its unit, its size and its words. */
final class Closest {
    private static final double NEAR = 4;
    private static final double CLOSE = 2;
    private static final int MOST = 3;

    private final Mention mention;
    private final Spoken spoken;
    private final Companies companies;

    Closest(Mention mention, Spoken spoken, Companies companies) {
        this.mention = mention;
        this.spoken = spoken;
        this.companies = companies;
    }

    /** The facts that fit a test and that it is about, if it is about one of them: several where they fit equally. */
    List<Fact> of(Iterable<Fact> facts, Predicate<Fact> test) {
        List<Fact> fitting = new ArrayList<>();
        facts.forEach(fact -> {
            if (test.test(fact) && !fitting.contains(fact)) {
                fitting.add(fact);
            }
        });
        if (fitting.size() < 2) {
            return fitting;
        }
        Map<Fact, Double> shared = new LinkedHashMap<>();
        fitting.forEach(fact -> shared.put(fact, companies.akin(mention, fact) + companies.likeness(mention, fact)));
        Comparator<Fact> order = Comparator.comparing((Fact fact) -> !mention.isInUnitOf(fact))
                .thenComparing(fact -> !spoken.toldFacts().contains(fact))
                .thenComparing(fact -> companies.isSaidBeside(mention, fact))
                .thenComparing(fact -> !mention.isNear(fact, NEAR))
                .thenComparing(fact -> companies.isSaidNear(mention, fact))
                .thenComparing(fact -> -shared.getOrDefault(fact, 0.0))
                .thenComparing(fact -> !mention.isNear(fact, CLOSE))
                .thenComparing(fact -> !fact.isNamed());
        Fact first = fitting.stream().min(order).orElseThrow();
        return rows(
                fitting.stream().filter(fact -> order.compare(fact, first) == 0).toList());
    }

    /** Of bounds in rows, one a row; of rows with bounds close by, those with most of them. */
    private List<Fact> rows(List<Fact> equal) {
        Map<Object, List<Fact>> rows = new LinkedHashMap<>();
        equal.forEach(fact -> rows.computeIfAbsent(fact.isNamed() ? fact : fact.place(), p -> new ArrayList<>())
                .add(fact));
        int most = rows.values().stream().mapToInt(List::size).max().orElse(1);
        boolean close = mention.isNear(equal.get(0), CLOSE);
        return rows.values().stream()
                .filter(row -> !close || row.size() == most)
                .map(row -> row.get(0))
                .limit(MOST)
                .toList();
    }
}
