package org.welcomepacket.check;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.prose.Known;
import org.welcomepacket.check.prose.ProseCheck;
import org.welcomepacket.check.text.ClauseIndex;
import org.welcomepacket.check.text.Documents;
import org.welcomepacket.check.text.LanguageComparison;
import org.welcomepacket.check.text.LetterCheck;
import org.welcomepacket.check.text.LinkTags;
import org.welcomepacket.check.text.Rewordings;
import org.welcomepacket.check.text.TagCheck;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.check.text.TextFileReader;
import org.welcomepacket.check.text.Vocabulary;
import org.welcomepacket.model.Business;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.wording.Wording;

/** One check of one folder: the steps in their order. */
final class PacketRun {
    private final ContentFolder content;
    private final Map<Language, Messages> messages;
    private final Printing printing;
    private final LocalDate today;
    private final Documents documents;
    private final Findings findings = new Findings();
    private final AssetFiles assets;

    /**
     * One run.
     *
     * @param today the day on which dates are judged
     * @param documents reads the texts
     */
    PacketRun(
            ContentFolder content,
            Map<Language, Messages> messages,
            Printing printing,
            LocalDate today,
            Documents documents) {
        this.content = content;
        this.documents = documents;
        this.today = today;
        this.messages = messages;
        this.printing = printing;
        this.assets = new AssetFiles(content, printing, findings);
    }

    Outcome<Packet> run() {
        content.diagnostics().forEach(findings::add);
        if (content.isRefused(YamlFiles.PACKET)) {
            return Outcome.failed(findings.sorted());
        }
        if (!content.has(YamlFiles.PACKET)) {
            String name = content.name().isEmpty() ? "." : content.name();
            findings.add(
                    Code.MISSING_FILE,
                    content.place(YamlFiles.PACKET),
                    "there is no packet.yaml",
                    "is '" + name + "' the content folder? 'welcome init' writes one to begin with");
            return Outcome.failed(findings.sorted());
        }
        YamlFiles yaml = new YamlFiles(content, findings);
        Optional<Fields> fields = yaml.tree(YamlFiles.PACKET)
                .flatMap(tree -> PacketFileCheck.fields(tree, new Reading(findings, List.of())));
        Languages languages = Languages.of(
                fields.flatMap(PacketFileCheck::languages),
                fields.flatMap(PacketFileCheck::binding),
                content,
                messages,
                findings);
        Reading reading = new Reading(findings, languages.all());
        PacketFile packet =
                fields.map(f -> PacketFileCheck.read(f.in(reading), reading)).orElse(PacketFile.unknown());
        return check(yaml, languages, reading, packet);
    }

    private Outcome<Packet> check(YamlFiles yaml, Languages languages, Reading reading, PacketFile packet) {
        ClauseUses clauses = new ClauseUses(findings);
        packet.cards().forEach(clauses::use);
        ValuesCheck values = new ValuesCheck(reading);
        Services services = services(yaml, reading, packet);
        RulesCheck rulesCheck = new RulesCheck(reading, services, values, clauses, !yaml.isBroken(YamlFiles.SERVICES));
        Rules rules = yaml.tree(YamlFiles.RULES).map(rulesCheck::read).orElse(RulesCheck.none());
        int errorsBefore = findings.errors();
        Theme theme = yaml.tree(YamlFiles.THEME)
                .map(tree -> new ThemeCheck(reading, assets).read(tree))
                .orElse(ThemeCheck.standard());
        boolean themeKnown = findings.errors() == errorsBefore && !yaml.isBroken(YamlFiles.THEME);

        Vocabulary vocabulary = new VocabularyMaker().make(yaml, values, services);
        Texts texts = new Texts(content, languages, findings);
        texts.read(packet, new TextFileReader(content, documents, reading, vocabulary));
        ClauseIndex index = index(texts, vocabulary);
        if (!packet.noNameRefused()) {
            index.believeAll();
        }
        LinkTags linkTags = new LinkTags(packet.business(), services, rules);
        Set<String> decisions = tables(rulesCheck, yaml);
        for (TextFile file : texts.everything()) {
            new TagCheck(file, vocabulary, decisions, index, linkTags, assets, findings).check();
        }
        values.reportMisspelled();
        if (themeKnown) {
            letters(theme, texts, yaml, vocabulary);
        }
        compare(texts, languages, clauses);
        clauses.all().forEach(use -> index.check(use.clause(), use.place(), findings));
        Known known = new KnownFacts(yaml).collect(values, packet.business(), packet.edition(), services, rules);
        ProseCheck prose = new ProseCheck(known, this::wording, findings, values::use);
        prose.check(texts.kept());
        new PlainTexts(yaml, known, languages.all()).all().forEach(prose::check);
        boolean allRead = texts.unreadable().isEmpty()
                && texts.unlisted().isEmpty()
                && !yaml.isBroken(YamlFiles.RULES)
                && !yaml.isBroken(YamlFiles.SERVICES);
        if (allRead && !findings.has(SenseCheck.LOOSE_ENDS)) {
            values.reportUnused();
        }
        Set<String> used = new HashSet<>(assets.used());
        if (yaml.isBroken(YamlFiles.THEME)) {
            used.addAll(content.paths());
        }
        new SenseCheck(yaml, texts, findings).check(packet, rules, today);
        new Strays(content, languages, texts, packet.noNameRefused(), findings).report(yaml, used);
        Rewordings rewordings = new Rewordings(packet.edition().number());
        texts.kept().forEach(file -> rewordings.take(file, findings));
        Silencing silencing = new Silencing(texts.everything());
        List<Diagnostic> left = silencing.apply(findings.sorted());
        if (left.stream().anyMatch(Diagnostic::isError)) {
            return Outcome.failed(left);
        }
        silencing.unused().forEach(findings::add);
        PacketMaker maker = new PacketMaker(languages, messages, packet, services, rules, theme);
        Packet made = maker.make(texts, index, linkTags, assets, vocabulary, yaml, rewordings, findings);
        return Outcome.of(made, silencing.apply(findings.sorted()));
    }

    private Wording wording(Language language) {
        return Wording.of(language, Languages.messages(language, messages).orElseThrow());
    }

    private Services services(YamlFiles yaml, Reading reading, PacketFile packet) {
        FormatNames names = new FormatNames(reading.languages(), messages);
        ServicesCheck check =
                new ServicesCheck(reading, names, packet.business().map(Business::address));
        return yaml.tree(YamlFiles.SERVICES).map(check::read).orElse(ServicesCheck.none());
    }

    /** Looks at the words of everything that is printed; in vain when something is wrong with the fonts themselves. */
    private void letters(Theme theme, Texts texts, YamlFiles yaml, Vocabulary vocabulary) {
        IntPredicate known = printing.letters(theme);
        for (TextFile file : texts.kept()) {
            if (file.kind() != TextFile.Kind.PAGE) {
                new LetterCheck(known, findings).check(file, vocabulary);
            }
        }
        for (String name : List.of(YamlFiles.PACKET, YamlFiles.SERVICES, YamlFiles.RULES)) {
            yaml.tree(name).ifPresent(tree -> new LetterCheck(known, findings).check(tree));
        }
    }

    private static ClauseIndex index(Texts texts, Vocabulary vocabulary) {
        texts.dropUnwanted(vocabulary);
        ClauseIndex index = new ClauseIndex(vocabulary);
        texts.kept().forEach(index::add);
        texts.everything().forEach(index::addLeftOut);
        texts.unreadable().forEach(index::addUnreadable);
        texts.unlisted().forEach(index::addUnlisted);
        return index;
    }

    /** What {@code {{table ...}}} can name; the empty name stands for all when rules.yaml could not be read. */
    private static Set<String> tables(RulesCheck rules, YamlFiles yaml) {
        Set<String> names = new HashSet<>(rules.decisionNames());
        names.add("services");
        if (yaml.isBroken(YamlFiles.RULES)) {
            names.add("");
        }
        return names;
    }

    private void compare(Texts texts, Languages languages, ClauseUses uses) {
        Set<ClauseId> named = uses.all().stream().map(ClauseUses.Use::clause).collect(Collectors.toSet());
        LanguageComparison comparison = new LanguageComparison(named::contains, findings);
        for (TextFile first : texts.in(languages.binding(), TextFile.Kind.POLICY)) {
            Map<Language, TextFile> others = new LinkedHashMap<>();
            for (Language language : languages.all()) {
                texts.in(language, TextFile.Kind.POLICY).stream()
                        .filter(f -> f.id().equals(first.id()))
                        .forEach(f -> others.put(language, f));
            }
            comparison.compare(first, others);
        }
    }
}
