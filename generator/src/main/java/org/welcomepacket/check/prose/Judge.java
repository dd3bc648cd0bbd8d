package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Decides what a number in prose means for the facts.
 *
 * <p>It <b>repeats</b> a fact when both say the same, first of all one the clause is about.
 *
 * <p>It <b>contradicts</b> a fact
 *
 * <ul>
 *   <li>in whose place it stands: another language of the clause has the fact's tag there ({@link Translations}),
 *       whatever the size and the unit;
 *   <li>whose name stands right beside it, when it is in the same unit: {@code 48 hours' notice} and {@code notice};
 *   <li>that the clause rules: in the same unit, or at most four times larger or smaller when a tag of it stands in the
 *       clause as well, for then the number may be another one;
 *   <li>that the clause states or that is akin to it: at most three times larger or smaller, unless the same number
 *       stands in the clause in every other language, for then it is the author's own;
 *   <li>if it is a telephone number that differs from one of the packet's in one or two digits, wherever it stands.
 * </ul>
 *
 * <p>Where the evidence is weaker than that, nothing is said. A number that repeats some fact contradicts none, unless it
 * stands in the place of another's tag.
 */
final class Judge {
    private static final double NEAR_RULE = 4;
    private static final double NEAR_TAG = 3;
    private static final int SHORTEST = 4;

    private final Known known;

    Judge(Known known) {
        this.known = known;
    }

    /**
     * What there is to say.
     *
     * @param contradicts whether it disagrees; if not, it repeats
     * @param facts with what, the likeliest first
     */
    record Verdict(boolean contradicts, List<Fact> facts) {}

    /** The verdict on a number that stands in no tag's place. */
    Optional<Verdict> judge(Mention mention, Subject subject, boolean everywhere) {
        if (mention.loose()) {
            return Optional.empty();
        }
        List<Fact> own = subject.all().stream().filter(f -> f.says(mention)).toList();
        if (!own.isEmpty()) {
            return Optional.of(new Verdict(false, own.subList(0, 1)));
        }
        List<Fact> same = known.facts().values().stream()
                .filter(fact -> fact.quantities().size() == 1 && fact.says(mention) && !isBareCount(fact))
                .toList();
        if (!same.isEmpty()) {
            return Optional.of(new Verdict(false, same));
        }
        return contradicted(mention, subject, everywhere).map(fact -> new Verdict(true, List.of(fact)));
    }

    /** What a number contradicts in a text that is about certain facts; nothing when some fact says the same. */
    Optional<Fact> contradicted(Mention mention, List<Fact> about) {
        boolean same = mention.loose()
                || about.stream().anyMatch(f -> f.says(mention))
                || known.facts().values().stream().anyMatch(f -> f.says(mention));
        return same
                ? Optional.empty()
                : nearest(mention, about, fact -> mention.isNear(fact, NEAR_RULE) || isExact(fact, mention))
                        .or(() -> nearest(mention, known.facts().values(), fact -> isNextDoor(fact, mention)));
    }

    /** Counts without a noun are too common to mean the same by chance. */
    private static boolean isBareCount(Fact fact) {
        return fact.quantities().get(0) instanceof Quantity.Count count && count.noun() == Quantity.Noun.ANYTHING;
    }

    private Optional<Fact> contradicted(Mention mention, Subject subject, boolean everywhere) {
        return nearest(mention, known.facts().values(), fact -> isNamedBeside(fact, mention))
                .or(() -> nearest(mention, subject.ruled(), fact -> rules(fact, mention, subject)))
                .or(() -> everywhere
                        ? Optional.empty()
                        : nearest(mention, subject.stated(), fact -> mention.isNear(fact, NEAR_TAG)))
                .or(() -> everywhere
                        ? Optional.empty()
                        : nearest(
                                mention,
                                subject.akin(),
                                fact -> mention.isNear(fact, NEAR_TAG) || isExact(fact, mention)))
                .or(() -> nearest(mention, known.facts().values(), fact -> isNextDoor(fact, mention)));
    }

    private static boolean rules(Fact fact, Mention mention, Subject subject) {
        return mention.isNear(fact, NEAR_RULE) || (!subject.stated().contains(fact) && mention.isInUnitOf(fact));
    }

    /** Days, times of day and counts are not near each other: being of the same kind is all there is. */
    private static boolean isExact(Fact fact, Mention mention) {
        return mention.isInUnitOf(fact)
                && fact.quantities().stream()
                        .allMatch(q -> q.kind() == Quantity.Kind.CLOCK
                                || q.kind() == Quantity.Kind.DAY
                                || q.kind() == Quantity.Kind.COUNT);
    }

    private static boolean isNextDoor(Fact fact, Mention mention) {
        return mention.isNear(fact, 1) && fact.quantities().stream().allMatch(q -> q.kind() == Quantity.Kind.DIGITS);
    }

    private static boolean isNamedBeside(Fact fact, Mention mention) {
        return fact.name().length() >= SHORTEST
                && fact.name().indexOf('.') < 0
                && mention.isInUnitOf(fact)
                && mention.around().contains(" " + fact.name().replace('-', ' ') + " ");
    }

    private static Optional<Fact> nearest(Mention mention, Iterable<Fact> facts, Predicate<Fact> test) {
        List<Fact> fitting = new ArrayList<>();
        facts.forEach(fact -> {
            if (test.test(fact)) {
                fitting.add(fact);
            }
        });
        return fitting.stream()
                .min(Comparator.comparing((Fact fact) -> !mention.isInUnitOf(fact))
                        .thenComparing(fact -> !mention.isNear(fact, 2))
                        .thenComparing(fact -> !mention.isNear(fact, NEAR_RULE))
                        .thenComparing(fact -> !fact.isNamed()));
    }
}
