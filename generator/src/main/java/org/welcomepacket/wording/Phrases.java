package org.welcomepacket.wording;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.Messages;

/** The {@code wording:} section of a language's messages. */
record Phrases(Messages messages) {
    private static final String SECTION = "wording.";

    /** The words of a name, with places filled from pairs of name and value. */
    String say(String name, String... pairs) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put(pairs[i], pairs[i + 1]);
        }
        return messages.text(SECTION + name, values);
    }

    /** As {@link #say}, for a whole sentence: capital first, and one full stop where a value brings its own. */
    String sentence(String name, String... pairs) {
        return whole(say(name, pairs));
    }

    /** A sentence from a pattern with one place. */
    String filled(String pattern, String place, String value) {
        return whole(pattern.replace("{" + place + "}", value));
    }

    /** Words as a whole sentence: capital first, and one full stop where a value brings its own. */
    String whole(String sentence) {
        return capital(sentence.replace("..", "."));
    }

    /** The words of the first of these names that the language has. */
    Optional<String> first(String... names) {
        for (String name : names) {
            if (messages.has(SECTION + name)) {
                return Optional.of(messages.text(SECTION + name));
            }
        }
        return Optional.empty();
    }

    /** The words with their first letter in upper case. */
    String capital(String words) {
        if (words.isEmpty()) {
            return words;
        }
        int end = words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(messages.language().locale()) + words.substring(end);
    }
}
