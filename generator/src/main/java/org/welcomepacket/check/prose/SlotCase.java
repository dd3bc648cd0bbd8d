package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.wording.GrammaticalCase;
import org.welcomepacket.wording.Wording;

/**
 * The grammatical case that a number has in its sentence, which a tag in its place must have too. It shows in the ending
 * of the last word and of the number, and where these leave it open, in the word before.
 */
final class SlotCase {
    private final Wording wording;
    private final Map<String, GrammaticalCase> governs;
    private final Map<String, GrammaticalCase> inflected;

    SlotCase(Wording wording, Lexicon words) {
        this.wording = wording;
        this.governs = words.topics().governs();
        this.inflected = words.topics().inflected();
    }

    /** The case in which a value stands best in the place of a number. */
    GrammaticalCase of(Value value, Mention mention) {
        if (!isInflected(mention)) {
            return GrammaticalCase.NOMINATIVE;
        }
        List<GrammaticalCase> fitting = fitting(value, mention);
        GrammaticalCase plain = fitting.isEmpty() ? GrammaticalCase.NOMINATIVE : fitting.get(0);
        GrammaticalCase asked = asked(mention)
                .filter(c -> fitting.isEmpty() || fitting.contains(c))
                .orElse(plain);
        boolean same = wording.value(value, asked).equals(wording.value(value, GrammaticalCase.NOMINATIVE));
        boolean always = asked == GrammaticalCase.ACCUSATIVE || cases(value) == 1;
        return same && always ? GrammaticalCase.NOMINATIVE : asked;
    }

    /** Whether it ends in a word: a code and a sign show no case. */
    private static boolean isInflected(Mention mention) {
        Tokens tokens = mention.context().tokens();
        int last = mention.context().last();
        boolean sign =
                tokens.is(last, "%") || Character.getType(tokens.word(last).charAt(0)) == Character.CURRENCY_SYMBOL;
        return !sign && !(tokens.isCode(last) && tokens.isUpperCase(last));
    }

    /** How many forms a value has: a telephone number has one. */
    private long cases(Value value) {
        return Arrays.stream(GrammaticalCase.values())
                .map(form -> wording.value(value, form))
                .distinct()
                .count();
    }

    /** The cases in which the number would end as it does. */
    private List<GrammaticalCase> fitting(Value value, Mention mention) {
        Value said = mention.readings().stream()
                .flatMap(reading -> value(reading).stream())
                .findFirst()
                .orElse(value);
        String last = last(mention.words());
        return Arrays.stream(GrammaticalCase.values())
                .filter(form -> last(wording.value(said, form)).equals(last))
                .toList();
    }

    private Optional<GrammaticalCase> asked(Mention mention) {
        Tokens tokens = mention.context().tokens();
        for (int i = mention.context().first(); i <= mention.context().last(); i++) {
            GrammaticalCase found = inflected.get(tokens.word(i));
            if (found != null) {
                return Optional.of(found);
            }
        }
        return Optional.ofNullable(governs.get(tokens.word(mention.context().first() - 1)));
    }

    private static Optional<Value> value(Quantity said) {
        boolean known = said instanceof Quantity.Length length
                && length.unit() != Quantity.Unit.WORKING_DAY
                && length.amount().stripTrailingZeros().scale() <= 0
                && length.amount().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) < 0;
        if (!known || !(said instanceof Quantity.Length length)) {
            return Optional.empty();
        }
        Value.Unit unit = Value.Unit.valueOf(length.unit().name());
        return Optional.of(new Value.Duration(length.amount().intValueExact(), unit));
    }

    /** The last word: it carries the ending. */
    private static String last(String words) {
        String plain = words.replace('’', '\'').toLowerCase(Locale.ROOT);
        String[] parts = plain.split("[\\s\\u00a0\\u202f-]+", -1);
        return parts.length == 0 ? "" : parts[parts.length - 1];
    }
}
