package org.welcomepacket.wording;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place for a value in a sentence of the author's: {@code {value}}, or {@code {value genitive}} where it inflects. */
public final class ValuePlace {
    private static final Pattern PLACE =
            Pattern.compile("\\{value(?: (nominative|genitive|dative|accusative|instrumental|prepositional))?\\}");

    private ValuePlace() {}

    /** Whether the sentence has a place for a value. */
    public static boolean isIn(String sentence) {
        return PLACE.matcher(sentence).find();
    }

    /** The sentence with every place filled. */
    static String filled(String sentence, Function<GrammaticalCase, String> value) {
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(value.apply(Optional.ofNullable(place.group(1))
                        .flatMap(GrammaticalCase::named)
                        .orElse(GrammaticalCase.NOMINATIVE))));
    }
}
