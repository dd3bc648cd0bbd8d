package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Holds the languages of a clause against each other. Where one has a tag that another lacks, and the other has a
 * number of that kind which the first lacks, the number stands in the place of the tag.
 */
final class Translations {
    private final Map<String, Fact> facts;

    Translations(Map<String, Fact> facts) {
        this.facts = facts;
    }

    /**
     * A number in the place of a tag.
     *
     * @param fact what the tag says
     * @param tag the tag in the other language
     * @param clause the clause in the other language
     */
    record Instead(Fact fact, ClauseText.Tagged tag, ClauseText clause) {}

    /** The numbers of a clause that stand in the place of a tag. */
    Map<Mention, Instead> instead(ClauseText clause, List<ClauseText> others) {
        Map<Mention, Instead> found = new LinkedHashMap<>();
        for (ClauseText other : others) {
            List<ClauseText.Said> open = new ArrayList<>(clause.said());
            other.said()
                    .forEach(there -> open.stream()
                            .filter(here -> here.mention().means(there.mention()))
                            .findFirst()
                            .ifPresent(open::remove));
            List<ClauseText.Tagged> missing = missing(clause, other);
            pair(open, missing, other, true, found);
            pair(open, missing, other, false, found);
        }
        return found;
    }

    private List<ClauseText.Tagged> missing(ClauseText clause, ClauseText other) {
        Map<String, Integer> here = new HashMap<>();
        clause.tags().forEach(tag -> here.merge(tag.name(), 1, Integer::sum));
        List<ClauseText.Tagged> missing = new ArrayList<>();
        for (ClauseText.Tagged tag : other.tags()) {
            if (facts.containsKey(tag.name()) && here.merge(tag.name(), -1, Integer::sum) < 0) {
                missing.add(tag);
            }
        }
        return missing;
    }

    private void pair(
            List<ClauseText.Said> open,
            List<ClauseText.Tagged> missing,
            ClauseText other,
            boolean same,
            Map<Mention, Instead> found) {
        for (ClauseText.Tagged tag : List.copyOf(missing)) {
            Fact fact = Objects.requireNonNull(facts.get(tag.name()));
            Optional<ClauseText.Said> best = open.stream()
                    .filter(said ->
                            same ? fact.says(said.mention()) : said.mention().isOfKind(fact))
                    .min(likeliest(tag, fact));
            if (best.isEmpty()) {
                continue;
            }
            Mention mention = best.get().mention();
            Instead before = found.get(mention);
            if (before == null || (same && !before.fact().says(mention))) {
                found.put(mention, new Instead(fact, tag, other));
            }
            open.remove(best.get());
            if (fact.quantities().size() == 1) {
                missing.remove(tag);
            }
        }
    }

    /** Numbers that are certainly some, in the same unit, and at about the same place. */
    private static Comparator<ClauseText.Said> likeliest(ClauseText.Tagged tag, Fact fact) {
        return Comparator.comparing((ClauseText.Said said) -> said.mention().loose())
                .thenComparing(said -> !said.mention().isInUnitOf(fact))
                .thenComparingDouble(said -> Math.abs(said.depth() - tag.depth()));
    }
}
