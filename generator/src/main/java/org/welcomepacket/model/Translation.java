package org.welcomepacket.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.text.Language;

/**
 * All final text of the packet in one language.
 *
 * @param language the language
 * @param letter the welcome letter
 * @param policies in the order of their numbers, appendices last
 * @param schedule services and prices as text; absent when there are none
 * @param pages pages of the site only
 * @param facts single facts as this language writes them, by the name a value tag has: {@code edition.effective},
 *     {@code business.hours}, {@code formats.phone.length}
 * @param messages the program's own words
 */
public record Translation(
        Language language,
        Optional<Article> letter,
        List<Policy> policies,
        Optional<Article> schedule,
        List<Article> pages,
        Map<String, String> facts,
        Messages messages) {
    /** Copies lists and map. */
    public Translation {
        policies = List.copyOf(policies);
        pages = List.copyOf(pages);
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /** A fact as this language writes it, if the packet has it. */
    public Optional<String> fact(String name) {
        return Optional.ofNullable(facts.get(name));
    }
}
