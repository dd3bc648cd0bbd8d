package org.welcomepacket.model.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A few plain words in every language of the packet.
 *
 * @param words one entry for each language of the packet
 */
public record LocalText(Map<Language, String> words) {
    /** Copies the map and keeps its order. */
    public LocalText {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /**
     * The words in a language.
     *
     * @throws IllegalArgumentException when the packet does not have the language
     */
    public String in(Language language) {
        String found = words.get(language);
        if (found == null) {
            throw new IllegalArgumentException("no text in " + language);
        }
        return found;
    }
}
