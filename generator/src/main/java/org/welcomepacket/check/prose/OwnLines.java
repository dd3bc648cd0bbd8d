package org.welcomepacket.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which telephone numbers are said to be the business's own: those one dials where a tag is shown, or is told to
 * dial to reach it. A helpline, and a number of somebody else who is called by name, are none.
 */
final class OwnLines {
    private static final String OWNER = "business.";
    private static final Set<String> PEOPLE = Set.of("business.owner", "business.assistant", "business.name");

    private final Known known;
    private final Lexicon words;

    OwnLines(Known known, Lexicon words) {
        this.known = known;
        this.words = words;
    }

    /** The line whose tag stands in the same link. */
    Optional<Fact> linked(Mention mention) {
        return mention.readings().get(0) instanceof Quantity.Digits
                ? mention.context().linkedTag().flatMap(known::fact).filter(OwnLines::isLine)
                : Optional.empty();
    }

    /** The lines of the business, if a number is said to be one. */
    List<Fact> of(Mention mention) {
        return mention.readings().get(0) instanceof Quantity.Digits && isOurs(mention.context())
                ? known.facts().values().stream().filter(OwnLines::isLine).toList()
                : List.of();
    }

    private static boolean isLine(Fact fact) {
        return !fact.name().equals("business.registration")
                && fact.quantities().size() == 1
                && fact.quantities().get(0) instanceof Quantity.Digits;
    }

    private boolean isOurs(Context context) {
        Lexicon.LineWords lines = words.lines();
        Tokens tokens = context.tokens();
        boolean own = context.hasInSentence(words.topics().ourselves())
                || context.hasInSentence(lines.ours())
                || context.passage().tags().stream()
                        .anyMatch(tag -> tag.name().startsWith(OWNER) && !PEOPLE.contains(tag.name()));
        if (!own || context.hasInSentence(lines.others())) {
            return false;
        }
        int verb = context.first() - 1;
        while (verb >= context.from() && !lines.verbs().contains(tokens.word(verb))) {
            verb--;
        }
        for (int i = verb + 1; i < context.first() && verb >= context.from(); i++) {
            if (tokens.isLetters(i) && !lines.between().contains(tokens.word(i)) && !isOurselves(tokens.word(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isOurselves(String word) {
        return words.topics().ourselves().contains(word) || words.lines().ours().contains(word);
    }
}
