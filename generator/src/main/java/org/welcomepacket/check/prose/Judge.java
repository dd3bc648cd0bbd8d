package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
 *   <li>of the service, package or format that is named beside it ({@link Offers});
 *   <li>whose name stands right beside it, when it is in the same unit: {@code 48 hours' notice} and {@code notice}; of
 *       opening hours, what a language calls them;
 *   <li>that the clause rules: in the same unit, or about as large;
 *   <li>that the clause states or that is akin to it: when it is mentioned with the same words as the fact's tag ({@link
 *       Companies}), or is about as large and does not stand in the clause in every other language, for then it is the
 *       author's own;
 *   <li>if it is a telephone number that differs from one of the packet's in one or two digits, wherever it stands.
 * </ul>
 *
 * <p>A number that is another fact's contradicts all the same where the clause is about the one more than about the
 * other. Where the evidence is weaker than that, nothing is said.
 */
final class Judge {
    private static final double NEAR_RULE = 4;
    private static final double NEAR_TAG = 3;
    private static final int SHORTEST = 4;
    private static final int TELLING = 2;
    private static final String HOURS = "business.hours";

    private final Known known;
    private final Offers offers;
    private final Companies companies;
    private final Set<String> opening;

    Judge(Known known, Offers offers, Companies companies, Lexicon words) {
        this.known = known;
        this.offers = offers;
        this.companies = companies;
        this.opening = words.topics().opening();
    }

    /**
     * What there is to say.
     *
     * @param contradicts whether it disagrees; if not, it repeats
     * @param facts with what, the likeliest first
     * @param instead what it says the same as, though the text is about something else
     */
    record Verdict(boolean contradicts, List<Fact> facts, List<Fact> instead) {
        static Verdict repeats(List<Fact> facts) {
            return new Verdict(false, facts, List.of());
        }
    }

    /** The verdict on a number that stands in no tag's place. */
    Optional<Verdict> judge(Mention mention, Subject subject, boolean everywhere) {
        if (mention.loose()) {
            return Optional.empty();
        }
        List<Offers.Naming> named = offers.about(mention);
        Optional<Fact> offered = named.stream()
                .map(Offers.Naming::fact)
                .filter(f -> f.says(mention))
                .findFirst();
        if (offered.isPresent()) {
            return Optional.of(Verdict.repeats(List.of(offered.get())));
        }
        List<Fact> own = Stream.concat(
                        subject.all().stream(),
                        known.facts().values().stream().filter(f -> isNamedBeside(f, mention) || isOpening(f, mention)))
                .filter(f -> f.says(mention))
                .toList();
        List<Fact> same = known.facts().values().stream()
                .filter(fact -> fact.quantities().size() == 1 && fact.says(mention) && !isBareCount(fact))
                .toList();
        Optional<Fact> offer = named.stream()
                .filter(Offers.Naming::sure)
                .map(Offers.Naming::fact)
                .findFirst()
                .filter(f -> own.stream().allMatch(Fact::isOffered));
        if (offer.isPresent()) {
            return Optional.of(new Verdict(true, List.of(offer.get()), same));
        }
        if (!own.isEmpty()) {
            Evidence told = new Evidence(mention, subject, everywhere, own);
            return Optional.of(nearest(mention, subject.stated(), told::isTold)
                    .map(fact -> new Verdict(true, List.of(fact), own))
                    .orElse(Verdict.repeats(own.subList(0, 1))));
        }
        Evidence evidence = new Evidence(mention, subject, everywhere, same);
        Optional<Fact> contradicted = evidence.strong();
        if (contradicted.isPresent() || same.isEmpty()) {
            return contradicted
                    .or(() -> named.stream().map(Offers.Naming::fact).findFirst())
                    .or(evidence::weak)
                    .map(fact -> new Verdict(true, List.of(fact), same));
        }
        return Optional.of(Verdict.repeats(same));
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

    /** What speaks for it that a number is about a fact which it does not say. */
    private final class Evidence {
        private final Mention mention;
        private final Subject subject;
        private final boolean everywhere;
        private final List<Fact> same;

        /**
         * The evidence on a number.
         *
         * @param everywhere whether all languages of the clause have the number
         * @param same other facts that say it
         */
        Evidence(Mention mention, Subject subject, boolean everywhere, List<Fact> same) {
            this.mention = mention;
            this.subject = subject;
            this.everywhere = everywhere;
            this.same = same;
        }

        /** What it contradicts even if another fact says the same. */
        Optional<Fact> strong() {
            return nearest(
                            mention,
                            known.facts().values(),
                            fact -> isNamedBeside(fact, mention) || isOpening(fact, mention))
                    .or(() -> nearest(mention, subject.ruled(), this::rules))
                    .or(() -> nearest(mention, subject.stated(), this::states))
                    .or(() -> nearest(mention, subject.akin(), this::isAkin));
        }

        /** What else it contradicts if no fact says the same. */
        Optional<Fact> weak() {
            return nearest(
                            mention,
                            subject.ruled(),
                            fact -> mention.isInUnitOf(fact) && (!isOwn(fact) || companies.shared(mention, fact) > 0))
                    .or(() -> nearest(mention, known.facts().values(), fact -> isNextDoor(fact, mention)));
        }

        /** Whether the clause has the number beside the fact's tag in every language, as if the author meant it. */
        private boolean isOwn(Fact fact) {
            return everywhere && subject.stated().contains(fact);
        }

        private boolean rules(Fact fact) {
            return mention.isNear(fact, NEAR_RULE) || mention.isAboutAsLong(fact, NEAR_RULE) || isTold(fact);
        }

        private boolean states(Fact fact) {
            boolean near = !everywhere && mention.isNear(fact, NEAR_TAG);
            return (near && (same.isEmpty() || companies.shared(mention, fact) >= best())) || isTold(fact);
        }

        private boolean isAkin(Fact fact) {
            boolean near = !everywhere && (mention.isNear(fact, NEAR_TAG) || isExact(fact, mention));
            return (near && (same.isEmpty() || companies.shared(mention, fact) > best())) || isTold(fact);
        }

        /** Whether the words about it tell that it is about the fact. */
        private boolean isTold(Fact fact) {
            if (!fact.isNamed() || !mention.isOfKind(fact)) {
                return false;
            }
            int shared = companies.shared(mention, fact);
            return shared >= TELLING && shared > best();
        }

        private int best() {
            return same.stream()
                    .mapToInt(f -> companies.shared(mention, f))
                    .max()
                    .orElse(0);
        }
    }

    private boolean isOpening(Fact fact, Mention mention) {
        return fact.name().equals(HOURS)
                && mention.isInUnitOf(fact)
                && mention.context().hasInSentence(opening);
    }

    private static boolean isNamedBeside(Fact fact, Mention mention) {
        return fact.name().length() >= SHORTEST
                && fact.name().indexOf('.') < 0
                && mention.isInUnitOf(fact)
                && mention.context().beside().contains(" " + fact.name().replace('-', ' ') + " ");
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
