package org.welcomepacket.check.prose;

import java.util.List;
import java.util.Optional;

/**
 * Tells which days and numbers are said to be those of the edition: the day from which the agreement applies, and the
 * number that stands beside the word.
 */
final class OwnEdition {
    private static final String EFFECTIVE = "edition.effective";
    private static final String NUMBER = "edition.number";

    private final Known known;
    private final Lexicon.EditionWords words;
    private final List<List<String>> limits;

    OwnEdition(Known known, Lexicon words) {
        this.known = known;
        this.words = words.editions();
        this.limits = words.topics().limits();
    }

    /** What of the edition a number is said to be. */
    Optional<Fact> of(Mention mention) {
        return switch (mention.readings().get(0).kind()) {
            case DAY -> known.fact(EFFECTIVE).filter(fact -> isEffective(mention.context()));
            case COUNT -> known.fact(NUMBER).filter(fact -> isNumber(mention.context()));
            default -> Optional.empty();
        };
    }

    private boolean isEffective(Context context) {
        if (isLimit(context)) {
            return false;
        }
        boolean applies = context.hasInSentence(words.applies());
        boolean edition = context.hasInSentence(words.names());
        return (edition && (applies || context.hasBeside(words.names())))
                || (applies && context.hasInSentence(words.agreement()));
    }

    /** {@code until 1 May}. */
    private boolean isLimit(Context context) {
        Tokens tokens = context.tokens();
        return limits.stream().anyMatch(limit -> tokens.is(context.first() - 1, limit.get(limit.size() - 1)));
    }

    /** {@code in edition 3}, {@code 3. udgave}; of earlier ones something is told in other sentences. */
    private boolean isNumber(Context context) {
        Tokens tokens = context.tokens();
        int behind = context.last() + 1;
        while (tokens.is(behind, ".")
                || tokens.isHyphen(behind)
                || words.ordinals().contains(tokens.word(behind))) {
            behind++;
        }
        boolean named = words.names().contains(tokens.word(context.first() - 1))
                || (behind > context.last() + 1 && words.names().contains(tokens.word(behind)));
        boolean present = context.hasInSentence(words.agreement())
                || context.hasInSentence(words.applies())
                || context.passage().tags().stream().anyMatch(tag -> tag.name().equals(EFFECTIVE));
        return named && present;
    }
}
