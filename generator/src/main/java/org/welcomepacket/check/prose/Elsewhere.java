package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the rest of the packet tells of a number: where else a fact is said with the same words, or nowhere at all. */
final class Elsewhere {
    /** More than one word that stands about no other fact. */
    private static final double LIKE = 1.04;

    private static final double VERY_LIKE = 2;
    private static final int MOST = 2;

    private static final double RATHER = 0.35;
    private static final double NEAR = 4;

    private final Known known;
    private final Companies companies;
    private final Missing missing;

    Elsewhere(Known known, Companies companies, Missing missing) {
        this.known = known;
        this.companies = companies;
        this.missing = missing;
    }

    /**
     * The facts that a number is about, though its clause need not be.
     *
     * @param same facts that say it
     */
    List<Fact> about(Mention mention, List<Fact> same) {
        List<Fact> unsaid = missing.of(mention);
        return unsaid.isEmpty() || !likest(mention, same, VERY_LIKE).isEmpty() ? likest(mention, same, LIKE) : unsaid;
    }

    /** Of facts in its unit those that are elsewhere said with the same words, if there are any. */
    private List<Fact> likest(Mention mention, List<Fact> same, double least) {
        return best(mention, Math.max(least, 2 * likeness(mention, same)));
    }

    /** How like the likest of some facts is to what a number is. */
    private double likeness(Mention mention, Collection<Fact> facts) {
        return facts.stream()
                .mapToDouble(fact -> companies.likeness(mention, fact))
                .max()
                .orElse(0);
    }

    /** The facts that are most like what a number is, if they are so at all: several where they are about equally so. */
    private List<Fact> best(Mention mention, double least) {
        Map<Fact, Double> all = new LinkedHashMap<>();
        for (Fact fact : known.facts().values()) {
            boolean fits = (mention.isInUnitOf(fact) || mention.isExact(fact))
                    && fact.quantities().size() == 1
                    && !companies.isSaidBeside(mention, fact);
            if (fits) {
                all.put(fact, companies.likeness(mention, fact));
            }
        }
        double most = all.values().stream().mapToDouble(d -> d).max().orElse(0);
        if (most <= least) {
            return List.of();
        }
        return all.entrySet().stream()
                .filter(fact -> fact.getValue() >= most / 2)
                .sorted(Comparator.comparingDouble(fact -> -fact.getValue()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What the number may be about, though little speaks for it: what is said with one such word, and about as large. */
    List<Fact> perhaps(Mention mention) {
        return best(mention, RATHER).stream()
                .filter(fact -> mention.isNear(fact, NEAR) && companies.akin(mention, fact) > 0)
                .toList();
    }

    /** Instead of what its clause states, what is said elsewhere with the same words. */
    List<Fact> rather(Mention mention, List<Fact> stated) {
        List<Fact> likest = stated.isEmpty() ? List.of() : best(mention, likeness(mention, stated) + RATHER);
        return likest.isEmpty() ? stated : likest;
    }

    /** What the clauses rule to which its paragraph refers. */
    List<Fact> referred(Mention mention) {
        Set<String> clauses = mention.context().passage().references();
        if (clauses.isEmpty()) {
            return List.of();
        }
        Collection<Fact> ruled = new ArrayList<>();
        known.decisions().values().stream()
                .filter(table -> table.clause()
                        .filter(c -> clauses.contains(c.toString()))
                        .isPresent())
                .forEach(table -> ruled.addAll(table.facts()));
        return ruled.stream()
                .filter(fact -> mention.isInUnitOf(fact) && mention.isNear(fact, NEAR))
                .distinct()
                .toList();
    }
}
