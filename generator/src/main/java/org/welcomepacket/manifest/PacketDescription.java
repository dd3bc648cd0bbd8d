package org.welcomepacket.manifest;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Translation;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.Language;

/** Describes a packet. */
record PacketDescription(Packet packet) {
    Manifest manifest(String generator, Instant built, Optional<String> certificate, List<FileEntry> assets) {
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
                values(),
                clauses());
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

    private Map<Language, List<ClauseEntry>> clauses() {
        Map<Language, List<ClauseEntry>> clauses = new LinkedHashMap<>();
        packet.translations().forEach(translation -> clauses.put(translation.language(), clauses(translation)));
        return clauses;
    }

    private static List<ClauseEntry> clauses(Translation translation) {
        List<ClauseEntry> entries = new ArrayList<>();
        translation.letter().ifPresent(letter -> entries.add(ClauseEntry.of(Manifest.LETTER, letter)));
        translation.policies().stream()
                .flatMap(policy -> policy.clauses().stream())
                .forEach(clause -> entries.add(ClauseEntry.of(clause)));
        translation.schedule().ifPresent(schedule -> entries.add(ClauseEntry.of(Manifest.SCHEDULE, schedule)));
        return entries;
    }

    private Map<String, Json> values() {
        Map<String, Json> values = new LinkedHashMap<>();
        packet.rules().values().forEach((name, value) -> put(values, name, value));
        packet.services()
                .services()
                .forEach(service ->
                        service.price().ifPresent(price -> put(values, "services." + service.id() + ".price", price)));
        packet.services().packages().forEach(p -> put(values, "packages." + p.id() + ".price", p.price()));
        return values;
    }

    private static void put(Map<String, Json> values, String name, Value value) {
        values.put(name, value.accept(new AuthorNotation()));
    }
}
