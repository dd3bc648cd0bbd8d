package org.welcomepacket.check.prose;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Tells which times and days in prose are about when the business is open, and when it is not. */
final class Openings {
    private static final String HOURS = "business.hours";
    private static final String CLOSED = "business.closed";

    private final Known known;
    private final Lexicon words;
    private final Lexicon.TopicWords topics;

    Openings(Known known, Lexicon words) {
        this.known = known;
        this.words = words;
        this.topics = words.topics();
    }

    boolean isOf(Fact fact) {
        return fact.name().equals(HOURS) || fact.name().equals(CLOSED);
    }

    /** Whether a fact says the same; a day in the holidays is about them only where the words say so. */
    boolean says(Fact fact, Mention mention) {
        if (fact.name().equals(HOURS)) {
            List<Quantity> hours = known.hoursOf(weekdays(mention));
            return hours.isEmpty() ? fact.says(mention) : hours.stream().anyMatch(mention::means);
        }
        boolean day = mention.readings().get(0) instanceof Quantity.Day;
        return fact.says(mention) && (!day || isClosing(fact, mention));
    }

    /** Whether a fact is about opening, and so is what stands about a number. */
    boolean areMeant(Fact fact, Mention mention) {
        return isOpening(fact, mention) || isClosing(fact, mention) || isOpenWhenClosed(fact, mention);
    }

    private boolean isOpening(Fact fact, Mention mention) {
        return fact.name().equals(HOURS)
                && mention.isInUnitOf(fact)
                && (mention.context().hasInSentence(topics.opening()) || isOurWeek(mention));
    }

    /** {@code You find us Monday to Thursday 9:00-17:00}: hours of weekdays, where something is said of ourselves. */
    private boolean isOurWeek(Mention mention) {
        Context context = mention.context();
        boolean ours = context.passage().tags().stream()
                        .filter(tag -> tag.name().startsWith("business."))
                        .anyMatch(tag -> Context.of(context.passage(), tag).isInSentenceOf(context))
                || context.lead().stream()
                        .flatMap(lead -> Tokens.split(lead.passage().text()).stream())
                        .anyMatch(topics.ourselves()::contains);
        return ours && context.hasInSentence(words.calendar().weekdays().keySet());
    }

    /** {@code We are closed from 1 to 20 July}. */
    private boolean isClosing(Fact fact, Mention mention) {
        return fact.name().equals(CLOSED)
                && mention.isInUnitOf(fact)
                && mention.context().hasInSentence(topics.closing())
                && mention.context().hasInSentence(topics.ourselves())
                && mention.isInYearOf(fact);
    }

    /** {@code We are open on 20 July}, which is a holiday. */
    private boolean isOpenWhenClosed(Fact fact, Mention mention) {
        Context context = mention.context();
        String before = context.tokens().word(context.first() - 1);
        return fact.name().equals(CLOSED)
                && mention.readings().get(0) instanceof Quantity.Day
                && fact.says(mention)
                && context.hasInSentence(topics.opening())
                && context.hasInSentence(topics.ourselves())
                && !context.hasInSentence(topics.closing())
                && !context.hasInSentence(topics.negations())
                && !topics.bounding().contains(before);
    }

    /** The weekday named in its part of the sentence; none where that has two, as the ends of a range. */
    private Set<String> weekdays(Mention mention) {
        Context context = mention.context();
        Tokens tokens = context.tokens();
        int from = context.first();
        while (from > context.from() && !tokens.is(from - 1, ",") && !tokens.is(from - 1, ";")) {
            from--;
        }
        int to = context.last() + 1;
        while (to < context.to() && !tokens.is(to, ",") && !tokens.is(to, ";")) {
            to++;
        }
        Set<String> named = new LinkedHashSet<>();
        int count = 0;
        for (int i = from; i < to; i++) {
            Set<String> days = words.calendar().weekdays().get(tokens.word(i));
            if (days != null) {
                named.addAll(days);
                count++;
            }
        }
        return count == 1 ? named : Set.of();
    }
}
