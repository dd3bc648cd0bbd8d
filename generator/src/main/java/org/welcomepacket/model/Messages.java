package org.welcomepacket.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomepacket.model.text.Language;

/**
 * The program's own words in one language, from {@code messages/<language>.yaml}: labels, headings, sentences.
 *
 * @param language the language
 * @param words dotted name, such as {@code agreement.page-of}, to text; a text may hold {@code {name}} places
 */
public record Messages(Language language, Map<String, String> words) {
    /** Copies the map and keeps its order. */
    public Messages {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    }

    /** Whether there is a text of that name. */
    public boolean has(String name) {
        return words.containsKey(name);
    }

    /**
     * The text of a name.
     *
     * @throws IllegalArgumentException when there is none; the check of the messages file prevents it
     */
    public String text(String name) {
        String found = words.get(name);
        if (found == null) {
            throw new IllegalArgumentException("messages/" + language + ".yaml has no '" + name + "'");
        }
        return found;
    }

    /** The text of a name with each {@code {key}} replaced by the value that stands for it. */
    public String text(String name, Map<String, String> values) {
        String pattern = text(name);
        StringBuilder out = new StringBuilder(pattern.length() + 32);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            String value = close < 0 ? null : values.get(pattern.substring(open + 1, close));
            out.append(pattern, from, value == null ? open + 1 : open);
            if (value != null) {
                out.append(value);
            }
            from = value == null ? open + 1 : close + 1;
        }
        return out.append(pattern, from, pattern.length()).toString();
    }
}
