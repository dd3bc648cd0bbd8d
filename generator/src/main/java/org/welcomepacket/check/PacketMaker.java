package org.welcomepacket.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.text.ClauseIndex;
import org.welcomepacket.check.text.ClauseNumbers;
import org.welcomepacket.check.text.LinkTags;
import org.welcomepacket.check.text.Links;
import org.welcomepacket.check.text.Phrase;
import org.welcomepacket.check.text.Rewordings;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.check.text.TextMaker;
import org.welcomepacket.check.text.Vocabulary;
import org.welcomepacket.model.Agreement;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Edition;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.SiteOptions;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.wording.Facts;
import org.welcomepacket.wording.Wording;

/** Makes the packet of parts in which no error was found. */
final class PacketMaker {
    private static final Edition NO_EDITION =
            new Edition(0, Optional.of(LocalDate.EPOCH), Optional.of(new Value.Duration(0, Value.Unit.DAY)));
    private static final String STANDARD_ACKNOWLEDGEMENT = "check.acknowledge-read";

    private final Languages languages;
    private final Map<Language, Messages> messages;
    private final PacketFile packet;
    private final Business business;
    private final Services services;
    private final Rules rules;
    private final Theme theme;

    PacketMaker(
            Languages languages,
            Map<Language, Messages> messages,
            PacketFile packet,
            Services services,
            Rules rules,
            Theme theme) {
        this.languages = languages;
        this.messages = messages;
        this.packet = packet;
        this.business = packet.business().orElseThrow();
        this.services = services;
        this.rules = rules;
        this.theme = theme;
    }

    Packet make(
            Texts texts,
            ClauseIndex index,
            LinkTags linkTags,
            AssetFiles assets,
            Vocabulary vocabulary,
            YamlFiles yaml,
            Rewordings rewordings,
            Findings findings) {
        List<Translation> translations = new ArrayList<>();
        Statements statements = new Statements(rewordings);
        for (Language language : languages.all()) {
            Messages words = messages(language);
            Wording wording = Wording.of(language, words);
            ClauseNumbers numbers = new ClauseNumbers(
                    texts.in(languages.binding(), TextFile.Kind.POLICY),
                    packet.appendixIds(),
                    wording.appendixLetters());
            Facts facts = Facts.of(wording, business, packet.edition(), services, rules);
            Facts timeless = Facts.of(wording, business, NO_EDITION, services, rules);
            Links links = new Links(index, findings);
            TextMaker maker = new TextMaker(
                    new Phrase(wording, facts, numbers, linkTags), links, assets, rules, services, vocabulary);
            translations.add(translation(language, words, texts, maker, wording, facts));
            statements.add(
                    texts.in(language),
                    maker,
                    new TextMaker(
                            new Phrase(wording, timeless, numbers, linkTags),
                            links,
                            assets,
                            rules,
                            services,
                            vocabulary));
        }
        return new Packet(
                business,
                packet.edition(),
                languages.binding(),
                translations,
                theme,
                services,
                rules,
                agreement(),
                site(),
                packet.fingerprints(),
                sources(texts, yaml),
                assets.pictures(),
                statements.all(),
                packet.prints());
    }

    private Translation translation(
            Language language, Messages words, Texts texts, TextMaker maker, Wording wording, Facts facts) {
        return new Translation(
                language,
                texts.in(language, TextFile.Kind.LETTER).stream().findFirst().map(maker::article),
                texts.in(language, TextFile.Kind.POLICY).stream()
                        .map(maker::policy)
                        .toList(),
                schedule(wording),
                texts.in(language, TextFile.Kind.PAGE).stream()
                        .map(maker::article)
                        .toList(),
                facts.all(),
                words);
    }

    private Optional<Article> schedule(Wording wording) {
        List<Block> blocks = wording.priceList(services);
        String title = wording.scheduleTitle();
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Article("schedule", List.of(Inline.Text.of(title)), title, blocks, List.of()));
    }

    private Agreement agreement() {
        Agreement written = packet.agreement();
        if (!written.acknowledgements().isEmpty()) {
            return written;
        }
        Map<Language, String> words = new LinkedHashMap<>();
        for (Language language : languages.all()) {
            words.put(language, messages(language).text(STANDARD_ACKNOWLEDGEMENT));
        }
        Agreement.Acknowledgement read = new Agreement.Acknowledgement("read", true, new LocalText(words));
        return new Agreement(written.initials(), written.signature(), written.signatories(), List.of(read));
    }

    private SiteOptions site() {
        return new SiteOptions(
                packet.baseUrl(),
                packet.cards().stream()
                        .flatMap(c -> Ids.clause(c.text().strip()).stream())
                        .toList());
    }

    private static List<Asset> sources(Texts texts, YamlFiles yaml) {
        List<Asset> sources = new ArrayList<>(yaml.sources());
        for (TextFile file : texts.everything()) {
            sources.add(new Asset(
                    file.path(), "text/markdown", Bytes.utf8(file.document().withoutComments())));
        }
        sources.sort(Comparator.comparing(Asset::path));
        return sources;
    }

    private Messages messages(Language language) {
        return Languages.messages(language, messages).orElseThrow();
    }
}
