package org.welcomepacket.site;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;

/**
 * All that the pages of one language are made of, and nothing more: while it stays the same, so do they.
 *
 * @param packet of whose other languages only the program's own words are left
 * @param text the words of the language
 * @param facts about the other output files
 * @param pages the ids of all pages of every language, in reading order
 */
record Material(Packet packet, Translation text, SiteFacts facts, Map<Language, Set<String>> pages) {
    /** The material of a packet for each of its languages. */
    static List<Material> of(Packet packet, SiteFacts facts) {
        Map<Language, Set<String>> pages = pages(packet, facts);
        return packet.translations().stream()
                .map(text -> new Material(around(text, packet), text, facts, pages))
                .toList();
    }

    /** The ids of all pages of every language. */
    static Map<Language, Set<String>> pages(Packet packet, SiteFacts facts) {
        Map<Language, Set<String>> pages = new LinkedHashMap<>();
        for (Translation text : packet.translations()) {
            Set<String> ids = new LinkedHashSet<>(List.of(SitePlan.INDEX));
            ids.addAll(SitePlan.pages(packet, text, facts));
            pages.put(text.language(), ids);
        }
        return pages;
    }

    /** Whether a language has a page. */
    boolean has(Language language, String page) {
        return pages.getOrDefault(language, Set.of()).contains(page);
    }

    private static Packet around(Translation text, Packet packet) {
        List<Translation> translations = packet.translations().stream()
                .map(other -> other.language().equals(text.language()) ? text : wordsOnly(other))
                .toList();
        return new Packet(
                packet.business(),
                packet.edition(),
                packet.bindingLanguage(),
                translations,
                packet.theme(),
                packet.services(),
                packet.rules(),
                packet.agreement(),
                packet.site(),
                packet.fingerprints(),
                List.of(),
                packet.pictures(),
                Map.of(),
                packet.prints());
    }

    private static Translation wordsOnly(Translation other) {
        return new Translation(
                other.language(), Optional.empty(), List.of(), Optional.empty(), List.of(), Map.of(), other.messages());
    }
}
