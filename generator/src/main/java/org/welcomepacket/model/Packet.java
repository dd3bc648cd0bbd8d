package org.welcomepacket.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Language;

/**
 * A whole packet, valid and with final text in every language.
 *
 * @param business who issues it
 * @param edition which version it is
 * @param bindingLanguage the language whose text prevails; one of the translations'
 * @param translations the text, one for each language, in the author's order; never empty
 * @param theme how it looks
 * @param services what is offered
 * @param rules values, decisions, outcomes, grounds
 * @param agreement what clients sign
 * @param site what the author asks of the site
 * @param fingerprints SHA-256 of the certificates that may sign, 64 lower-case hexadecimal digits each; empty: any
 * @param sources the author's YAML and Markdown without comments, as attached to the agreement, sorted by path
 * @param pictures the images that text refers to, sorted by path
 * @param statements what a clause states beside its words, by {@code policy#heading}; {@code welcome} for the letter
 * @param prints what else is to be made of it
 */
public record Packet(
        Business business,
        Edition edition,
        Language bindingLanguage,
        List<Translation> translations,
        Theme theme,
        Services services,
        Rules rules,
        Agreement agreement,
        SiteOptions site,
        Set<String> fingerprints,
        List<Asset> sources,
        List<Asset> pictures,
        Map<String, Statement> statements,
        Set<Print> prints) {
    /** Copies the collections. */
    public Packet {
        translations = List.copyOf(translations);
        fingerprints = Collections.unmodifiableSet(new LinkedHashSet<>(fingerprints));
        sources = List.copyOf(sources);
        pictures = List.copyOf(pictures);
        prints = Collections.unmodifiableSet(new LinkedHashSet<>(prints));
        statements = Collections.unmodifiableMap(new LinkedHashMap<>(statements));
    }

    /** The same with another look. */
    public Packet with(Theme other) {
        return new Packet(
                business,
                edition,
                bindingLanguage,
                translations,
                other,
                services,
                rules,
                agreement,
                site,
                fingerprints,
                sources,
                pictures,
                statements,
                prints);
    }

    /** The languages, in the author's order. */
    public List<Language> languages() {
        return translations.stream().map(Translation::language).toList();
    }

    /**
     * The text in a language.
     *
     * @throws IllegalArgumentException when the packet does not have it
     */
    public Translation in(Language language) {
        return translations.stream()
                .filter(t -> t.language().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the packet has no " + language));
    }
}
