package org.welcomepacket.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.welcomepacket.check.prose.SpokenRows.Spoken;

/** What speaks for it that a number is about a fact which it does not say. */
final class Evidence {
    private static final double NEAR_RULE = 4;
    private static final double NEAR_TAG = 3;
    private static final int TELLING = 2;

    private final Mention mention;
    private final Subject subject;
    private final Spoken spoken;
    private final boolean everywhere;
    private final List<Fact> same;
    private final Companies companies;
    private final DecisionTopics topics;
    private final Closest closest;

    /**
     * The evidence on a number.
     *
     * @param subject what its clause is about
     * @param spoken which rows of the clause's decisions its sentence is about
     * @param everywhere whether all languages of the clause have the number
     * @param same other facts that say it
     */
    Evidence(
            Mention mention,
            Subject subject,
            Spoken spoken,
            boolean everywhere,
            List<Fact> same,
            Companies companies,
            DecisionTopics topics) {
        this.mention = mention;
        this.subject = subject;
        this.spoken = spoken;
        this.everywhere = everywhere;
        this.same = same;
        this.companies = companies;
        this.topics = topics;
        this.closest = new Closest(mention, spoken, companies);
    }

    /** What it contradicts because it is in a row for something else than its sentence names. */
    List<Fact> ofOtherRow() {
        boolean other = spoken.aside().stream().anyMatch(fact -> fact.says(mention));
        if (!other || best(f -> !spoken.aside().contains(f)) > best(spoken.aside()::contains)) {
            return List.of();
        }
        List<Fact> numbers = closest.of(spoken.facts(), mention::isOfKind);
        return numbers.isEmpty() ? endings() : numbers;
    }

    /** What the rows named come to, where they say no number of this kind. */
    private List<Fact> endings() {
        return spoken.named().stream()
                .map(RuleTable.Row::ending)
                .filter(ending -> !ending.free())
                .flatMap(ending -> ending.place().stream())
                .limit(1)
                .toList();
    }

    /** What it contradicts of the rows told of, though it is in another row for the same. */
    List<Fact> ofOtherOutcome() {
        boolean says = spoken.toldFacts().stream().anyMatch(fact -> fact.says(mention));
        return spoken.sure() && !says && best() == 0
                ? closest.of(spoken.toldFacts(), fact -> mention.isOfKind(fact))
                : List.of();
    }

    /** What it contradicts even if another fact says the same: what is named beside it, and what the clause rules. */
    List<Fact> named(Iterable<Fact> all, Predicate<Fact> isNamed) {
        return first(() -> closest.of(all, isNamed), () -> closest.of(subject.ruled(), this::rules));
    }

    /** What else it contradicts so, of what the clause states and what is akin to that. */
    List<Fact> stated() {
        return first(() -> closest.of(subject.stated(), this::states), () -> closest.of(subject.akin(), this::isAkin));
    }

    /** What has the name of the clause's heading, or the name of which ends so. */
    List<Fact> headed() {
        return everywhere || !same.isEmpty() || subject.stated().stream().anyMatch(this::states)
                ? List.of()
                : closest.of(
                        subject.all(), fact -> isHeading(fact) && (mention.isInUnitOf(fact) || mention.isExact(fact)));
    }

    private boolean isHeading(Fact fact) {
        return fact.name().substring(fact.name().lastIndexOf('.') + 1).equals(subject.heading());
    }

    /** Of facts of which it is one those that it is most likely about. */
    List<Fact> among(List<Fact> facts) {
        return closest.of(facts, fact -> true);
    }

    /** What else it contradicts if no fact says the same. */
    List<Fact> weak(Iterable<Fact> all, Predicate<Fact> isNextDoor) {
        return first(
                () -> closest.of(
                        subject.ruled(),
                        fact -> mention.isInUnitOf(fact) && (!isOwn(fact) || companies.shared(mention, fact) > 0)),
                () -> closest.of(subject.kin(), this::isOfTopic),
                () -> closest.of(all, isNextDoor));
    }

    /** Whether the words about it are those of a decision that the same policy states in another clause. */
    private boolean isOfTopic(Fact fact) {
        boolean about = mention.isNear(fact, NEAR_RULE) || mention.isAboutAsLong(fact, NEAR_RULE);
        return about && !everywhere && topics.areOf(mention, fact, subject.isTranslated() ? 1 : TELLING);
    }

    /** What it contradicts of the facts that the clause states, because the words about it tell so. */
    List<Fact> told() {
        return closest.of(subject.stated(), this::isTold);
    }

    @SafeVarargs
    static List<Fact> first(Supplier<List<Fact>>... choices) {
        Optional<List<Fact>> found = Optional.empty();
        for (Supplier<List<Fact>> choice : choices) {
            found = found.or(() -> Optional.of(choice.get()).filter(facts -> !facts.isEmpty()));
        }
        return found.orElse(List.of());
    }

    /** Whether the clause has the number beside the fact's tag in every language, as if the author meant it. */
    private boolean isOwn(Fact fact) {
        return everywhere && subject.stated().contains(fact);
    }

    private boolean rules(Fact fact) {
        boolean row = !spoken.named().isEmpty() && spoken.toldFacts().contains(fact) && mention.isInUnitOf(fact);
        return row || mention.isNear(fact, NEAR_RULE) || mention.isAboutAsLong(fact, NEAR_RULE) || isTold(fact);
    }

    private boolean states(Fact fact) {
        boolean about = mention.isAboutAsLong(fact, NEAR_TAG) && companies.shared(mention, fact) > 0;
        boolean near = !everywhere && (mention.isNear(fact, NEAR_TAG) || about);
        return (near && (same.isEmpty() || companies.shared(mention, fact) >= best())) || isTold(fact);
    }

    private boolean isAkin(Fact fact) {
        boolean near = !everywhere && (mention.isNear(fact, NEAR_TAG) || mention.isExact(fact));
        return (near && (same.isEmpty() || companies.shared(mention, fact) > best())) || isTold(fact);
    }

    /** Whether the words about it tell that it is about the fact. */
    private boolean isTold(Fact fact) {
        boolean several = fact.quantities().stream().anyMatch(q -> q instanceof Quantity.Days);
        if (!fact.isNamed() || several || !mention.isOfKind(fact)) {
            return false;
        }
        int shared = companies.shared(mention, fact);
        return shared >= TELLING && shared > best();
    }

    private int best() {
        return best(fact -> true);
    }

    private int best(Predicate<Fact> of) {
        return same.stream()
                .filter(of)
                .mapToInt(f -> companies.shared(mention, f))
                .max()
                .orElse(0);
    }
}
