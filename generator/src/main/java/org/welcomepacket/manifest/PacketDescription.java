package org.welcomepacket.manifest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.text.Language;

/** Describes a packet. */
record PacketDescription(Packet packet) {
    Manifest manifest(String generator, Instant built, Optional<String> certificate, List<FileEntry> assets) {
        RuleFacts facts = new RuleFacts(packet);
        List<FileEntry> sources = packet.sources().stream()
                .map(source -> FileEntry.of(source.path(), source.content()))
                .toList();
        return new Manifest(
                generator,
                wholeSeconds(built),
                packet.edition().number(),
                packet.edition().effective(),
                packet.bindingLanguage(),
                certificate,
                sorted(sources),
                sorted(assets),
                facts.values(),
                Optional.of(facts.decisions()),
                clauses(facts));
    }

    static Instant wholeSeconds(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS);
    }

    private static List<FileEntry> sorted(List<FileEntry> files) {
        return files.stream()
                .sorted(Comparator.comparing(FileEntry::path))
                .distinct()
                .toList();
    }

    private Map<Language, List<ClauseEntry>> clauses(RuleFacts facts) {
        Map<Language, List<ClauseEntry>> clauses = new LinkedHashMap<>();
        packet.translations().forEach(translation -> clauses.put(translation.language(), clauses(translation, facts)));
        return clauses;
    }

    /** In the order of the pages. */
    private List<ClauseEntry> clauses(Translation translation, RuleFacts facts) {
        Language language = translation.language();
        List<ClauseEntry> entries = new ArrayList<>();
        translation
                .letter()
                .ifPresent(letter -> entries.add(ClauseEntry.of(
                        Manifest.LETTER,
                        letter,
                        states(Manifest.LETTER, facts),
                        timeless(Manifest.LETTER, language),
                        isReworded(Manifest.LETTER, language))));
        entries.addAll(clauses(translation, policy -> !policy.isAppendix(), facts));
        translation
                .schedule()
                .ifPresent(schedule -> entries.add(ClauseEntry.of(
                        Manifest.SCHEDULE, schedule, facts.statedBySchedule(), Optional.empty(), false)));
        entries.addAll(clauses(translation, Policy::isAppendix, facts));
        return entries;
    }

    private List<ClauseEntry> clauses(Translation translation, Predicate<Policy> which, RuleFacts facts) {
        Language language = translation.language();
        return translation.policies().stream()
                .filter(which)
                .flatMap(policy -> policy.clauses().stream())
                .map(clause -> {
                    String id = clause.id().toString();
                    return ClauseEntry.of(clause, states(id, facts), timeless(id, language), isReworded(id, language));
                })
                .toList();
    }

    private List<String> states(String id, RuleFacts facts) {
        return facts.statedBy(id, statement(id).facts());
    }

    private Optional<Article> timeless(String id, Language language) {
        return Optional.ofNullable(statement(id).timeless().get(language));
    }

    private boolean isReworded(String id, Language language) {
        return statement(id).reworded().containsKey(language);
    }

    private Statement statement(String id) {
        return packet.statements().getOrDefault(id, Statement.EMPTY);
    }
}
