package org.welcomepacket.check.prose;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomepacket.check.prose.SpokenRows.Spoken;

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
 *       opening hours and holidays, what a language calls them and the days that are meant ({@link Openings}); of the
 *       business's number in a register, what the register is called;
 *   <li>that a ground counts ({@link GroundCounts}), or that the clause's heading is about;
 *   <li>that the clause rules: in the same unit, or about as large, or in a row for something else than its sentence
 *       names ({@link SpokenRows});
 *   <li>that the clause states or that is akin to it: when it is mentioned with the same words as the fact's tag ({@link
 *       Companies}), or is about as large and does not stand in the clause in every other language, for then it is the
 *       author's own;
 *   <li>that another clause of its policy rules, or any clause when it stands in a letter or on a page, when it is about
 *       as large and its sentence has the words of the decision ({@link DecisionTopics});
 *   <li>that is told of elsewhere with the same words, or that is the only one of its unit said nowhere, or that a
 *       clause rules to which its paragraph refers ({@link Elsewhere});
 *   <li>of the edition, where the words say so ({@link OwnEdition});
 *   <li>if it is a telephone number that leads elsewhere than the link it stands in, that is said to be ours ({@link
 *       OwnLines}), or that differs from one of the packet's in one or two digits, wherever it stands.
 * </ul>
 *
 * <p>It is <b>doubtful</b> when little speaks for it that it is about a fact.
 *
 * <p>A number that is another fact's contradicts all the same where the clause is about the one more than about the
 * other. Where the evidence is weaker than that, nothing is said.
 */
final class Judge {
    private static final double NEAR_RULE = 4;
    private static final int SHORTEST = 4;
    private static final String REVIEW = "review";
    private static final String REGISTRATION = "business.registration";

    private final Known known;
    private final Offers offers;
    private final SpokenRows rows;
    private final Companies companies;
    private final DecisionTopics decisions;
    private final Elsewhere elsewhere;
    private final OwnLines lines;
    private final OwnEdition edition;
    private final Openings openings;
    private final GroundCounts grounds = new GroundCounts();
    private final Lexicon words;
    private final Lexicon.TopicWords topics;

    Judge(
            Known known,
            Offers offers,
            SpokenRows rows,
            Companies companies,
            DecisionTopics decisions,
            Missing missing,
            Lexicon words) {
        this.known = known;
        this.offers = offers;
        this.rows = rows;
        this.companies = companies;
        this.decisions = decisions;
        this.elsewhere = new Elsewhere(known, companies, missing);
        this.lines = new OwnLines(known, words);
        this.edition = new OwnEdition(known, words);
        this.openings = new Openings(known, words);
        this.words = words;
        this.topics = words.topics();
    }

    /** The verdict on a number that stands in no tag's place. */
    Optional<Verdict> judge(Mention mention, Subject clause, boolean everywhere) {
        if (mention.readings().get(0) instanceof Quantity.Every) {
            return review(mention, clause);
        }
        List<Offers.Naming> offered = offers.about(mention);
        Optional<Fact> repeated = offered.stream()
                .map(Offers.Naming::fact)
                .filter(f -> f.says(mention))
                .findFirst();
        if (repeated.isPresent()) {
            return Optional.of(Verdict.repeats(List.of(repeated.get())));
        }
        Optional<Fact> ofEdition = edition.of(mention);
        if (ofEdition.isPresent()) {
            return Optional.of(Verdict.on(mention, ofEdition.get()));
        }
        Optional<Fact> certain =
                lines.linked(mention).filter(fact -> !fact.says(mention)).or(() -> grounds.of(mention, clause));
        if (certain.isPresent()) {
            return certain.map(fact -> Verdict.contradicts(List.of(fact)));
        }
        if (mention.loose()) {
            return offered.stream()
                    .filter(Offers.Naming::sure)
                    .map(o -> Verdict.contradicts(List.of(o.fact())))
                    .findFirst();
        }
        Spoken spoken = rows.of(mention, clause.tables());
        Subject subject = clause.without(spoken.aside());
        List<Fact> own = Stream.concat(
                        subject.all().stream(), known.facts().values().stream().filter(f -> isNamed(f, mention)))
                .filter(f -> says(f, mention) && !spoken.aside().contains(f))
                .toList();
        List<Fact> same = known.facts().values().stream()
                .filter(fact -> fact.quantities().size() == 1 && says(fact, mention) && !isBareCount(fact))
                .toList();
        Optional<Fact> offer = offered.stream()
                .filter(Offers.Naming::sure)
                .map(Offers.Naming::fact)
                .findFirst()
                .filter(f -> own.stream().allMatch(Fact::isOffered));
        if (offer.isPresent()) {
            return Optional.of(Verdict.contradicts(List.of(offer.get()), same));
        }
        if (!own.isEmpty()) {
            Evidence told = new Evidence(mention, subject, spoken, everywhere, own, companies, decisions);
            List<Fact> contradicted = Evidence.first(told::told, told::ofOtherOutcome);
            return Optional.of(
                    contradicted.isEmpty()
                            ? Verdict.repeats(own.subList(0, 1))
                            : Verdict.contradicts(
                                    contradicted,
                                    own.stream().filter(Fact::isNamed).toList()));
        }
        Evidence evidence = new Evidence(mention, subject, spoken, everywhere, same, companies, decisions);
        Collection<Fact> all = known.facts().values();
        List<Fact> row = evidence.ofOtherRow();
        if (!row.isEmpty()) {
            return Optional.of(Verdict.contradicts(row));
        }
        List<Fact> contradicted = Evidence.first(
                () -> evidence.named(all, f -> isNamed(f, mention)),
                () -> evidence.headed(),
                () -> elsewhere.about(mention, same),
                () -> same.isEmpty() ? evidence.among(elsewhere.referred(mention)) : List.of(),
                () -> elsewhere.rather(mention, evidence.stated()));
        if (contradicted.isEmpty() && same.isEmpty()) {
            contradicted = Evidence.first(
                    () -> offered.stream().map(Offers.Naming::fact).limit(1).toList(),
                    () -> evidence.weak(all, fact -> isNextDoor(fact, mention)),
                    () -> evidence.among(lines.of(mention)));
        }
        if (!contradicted.isEmpty()) {
            return Optional.of(Verdict.contradicts(contradicted, same));
        }
        if (same.isEmpty()) {
            List<Fact> doubted = elsewhere.perhaps(mention);
            return doubted.isEmpty() ? Optional.empty() : Optional.of(Verdict.doubts(doubted));
        }
        return isOne(mention) ? Optional.empty() : Optional.of(Verdict.repeats(same));
    }

    /** {@code one year} is said too often to mean a value by chance. */
    private boolean isOne(Mention mention) {
        Context context = mention.context();
        return words.numbers().loose().contains(context.tokens().word(context.first()));
    }

    /** What happens every so often is no notice and no term: only how often rules are reviewed can be meant. */
    private Optional<Verdict> review(Mention mention, Subject clause) {
        boolean about = clause.heading().contains(REVIEW);
        List<Fact> reviews = known.facts().values().stream()
                .filter(fact -> fact.name().contains(REVIEW) && mention.isOfKind(fact))
                .filter(fact -> about || clause.stated().contains(fact) || companies.shared(mention, fact) >= 2)
                .toList();
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        return reviews.stream()
                .filter(fact -> fact.says(mention))
                .findFirst()
                .map(fact -> Verdict.repeats(List.of(fact)))
                .or(() -> Optional.of(Verdict.contradicts(reviews)));
    }

    private boolean isNamed(Fact fact, Mention mention) {
        return isNamedBeside(fact, mention) || openings.areMeant(fact, mention);
    }

    /** Whether a fact says the same; of opening hours and holidays, for the days that are meant. */
    private boolean says(Fact fact, Mention mention) {
        return openings.isOf(fact) ? openings.says(fact, mention) : fact.says(mention);
    }

    /** What a number contradicts in a text that is about certain facts; nothing when some fact says the same. */
    Optional<Fact> contradicted(Mention mention, List<Fact> about) {
        if (mention.loose() || mention.readings().get(0) instanceof Quantity.Every) {
            return Optional.empty();
        }
        List<Offers.Naming> offered = offers.about(mention);
        boolean same = offered.stream().anyMatch(o -> o.fact().says(mention))
                || about.stream().anyMatch(f -> f.says(mention));
        Optional<Fact> offer = offered.stream()
                .filter(Offers.Naming::sure)
                .map(Offers.Naming::fact)
                .findFirst();
        if (same || offer.isPresent()) {
            return same ? Optional.empty() : offer;
        }
        Collection<Fact> all = known.facts().values();
        boolean apart = mention.readings().get(0) instanceof Quantity.Money
                && mention.context().hasBefore(topics.apart());
        if (apart || all.stream().anyMatch(f -> f.says(mention))) {
            return Optional.empty();
        }
        Closest closest = new Closest(mention, rows.of(mention, List.of()), companies);
        return Evidence.first(
                        () -> offered.stream().map(Offers.Naming::fact).limit(1).toList(),
                        () -> closest.of(about, fact -> mention.isNear(fact, NEAR_RULE) || mention.isExact(fact)),
                        () -> closest.of(all, fact -> isNextDoor(fact, mention)))
                .stream()
                .findFirst();
    }

    /** Counts without a noun are too common to mean the same by chance. */
    private static boolean isBareCount(Fact fact) {
        return fact.quantities().get(0) instanceof Quantity.Count count && count.noun() == Quantity.Noun.ANYTHING;
    }

    private static boolean isNamedBeside(Fact fact, Mention mention) {
        boolean named = fact.name().length() >= SHORTEST
                && fact.name().indexOf('.') < 0
                && mention.context().beside().contains(" " + fact.name().replace('-', ' ') + " ");
        return mention.isInUnitOf(fact) && (named || isRegister(fact, mention));
    }

    /** Whether the register stands before it in which the business has its number. */
    private static boolean isRegister(Fact fact, Mention mention) {
        String before = mention.context().tokens().word(mention.context().first() - 1);
        return fact.name().equals(REGISTRATION)
                && !before.isEmpty()
                && Tokens.split(fact.written()).contains(before);
    }

    private static boolean isNextDoor(Fact fact, Mention mention) {
        return mention.isNear(fact, 1) && fact.quantities().stream().allMatch(q -> q.kind() == Quantity.Kind.DIGITS);
    }
}
