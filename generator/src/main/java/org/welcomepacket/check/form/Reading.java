package org.welcomepacket.check.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;

/**
 * What reading a value needs to know.
 *
 * @param findings takes what is wrong
 * @param languages of the packet, in the author's order
 */
public record Reading(Findings findings, List<Language> languages) {
    /** Copies the list. */
    public Reading {
        languages = List.copyOf(languages);
    }

    /** The same words in every language. */
    public LocalText everywhere(String words) {
        Map<Language, String> all = new LinkedHashMap<>();
        languages.forEach(language -> all.put(language, words));
        return new LocalText(all);
    }
}
