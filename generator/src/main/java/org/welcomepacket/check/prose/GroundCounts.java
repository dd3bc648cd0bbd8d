package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.util.Optional;

/** Tells which bare numbers are how often something must happen before it is a ground: they stand among its tags. */
final class GroundCounts {
    private static final String GROUNDS = "grounds.";
    private static final String AFTER = ".after";
    private static final Quantity ONE = new Quantity.Count(BigDecimal.ONE, Quantity.Noun.ANYTHING);

    /** The count of a ground that the clause states, where its sentence has other tags of the ground and not this. */
    Optional<Fact> of(Mention mention, Subject clause) {
        boolean count = mention.loose() && mention.readings().get(0).kind() == Quantity.Kind.COUNT;
        if (!count || mention.means(ONE)) {
            return Optional.empty();
        }
        return clause.ruled().stream()
                .filter(fact -> fact.name().startsWith(GROUNDS) && fact.name().endsWith(AFTER))
                .filter(fact -> !clause.stated().contains(fact) && !fact.says(mention))
                .filter(fact -> isAmong(mention.context(), fact))
                .findFirst();
    }

    private static boolean isAmong(Context context, Fact fact) {
        String ground = fact.name().substring(0, fact.name().length() - AFTER.length() + 1);
        return context.passage().tags().stream()
                .filter(tag -> tag.name().startsWith(ground))
                .anyMatch(tag -> Context.of(context.passage(), tag).isInSentenceOf(context));
    }
}
