package org.welcomepacket.starter;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.welcomepacket.source.Bytes;

/** The starter packet: ready content of an invented practice, for a new user to edit. Immutable. */
public final class Starter {
    private static final String PACKET = "packet.yaml";

    private static final Set<String> PRICED = Set.of("services.yaml", "rules.yaml");
    private static final Pattern PRICE = Pattern.compile("(\\d )([A-Z]{3})\\b");

    private static final Pattern TEXT = Pattern.compile("[^/]+/(policies|pages)/.*");

    private final SortedMap<String, Bytes> files;
    private final List<String> languages;
    private final Overlays overlays;

    private Starter(Map<String, Bytes> files, List<String> languages, Overlays overlays) {
        this.files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
        this.languages = List.copyOf(languages);
        this.overlays = overlays;
    }

    /** The one that comes with the program, in all its languages. */
    public static Starter standard() throws IOException {
        Map<String, Bytes> files = PackedFolder.read("/org/welcomepacket/starter/content/", PACKET);
        return new Starter(files, LanguageChoice.languagesOf(files), Overlays.standard());
    }

    /** The languages it is written in, the binding one first. */
    public List<String> languages() {
        return languages;
    }

    /** What its author has named. */
    PacketNames names() {
        return PacketNames.of(text(PACKET), text("services.yaml"));
    }

    private String text(String path) {
        return files.getOrDefault(path, Bytes.utf8("")).text();
    }

    /** Without the policies and pages of all languages that are not among these. */
    Starter withTexts(Set<String> named) {
        Predicate<String> isWanted =
                path -> !TEXT.matcher(path).matches() || named.contains(path.substring(path.indexOf('/') + 1));
        return new Starter(
                files.entrySet().stream()
                        .filter(file -> isWanted.test(file.getKey()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                languages,
                overlays);
    }

    /** Its files by path with forward slashes, sorted. */
    public SortedMap<String, Bytes> files() {
        return files;
    }

    /** The same for one kind of business: to be asked of the whole starter packet, before anything is taken out. */
    public Starter of(Kind kind) {
        return new Starter(new Fitting(files, overlays.of(kind), languages).files(), languages, overlays);
    }

    /**
     * The same for a business of which something is known. Amounts keep their number and take the country's currency:
     * they are examples still.
     */
    public Starter about(Facts facts) {
        if (facts.business().isEmpty()) {
            return this;
        }
        Map<String, Bytes> all = new TreeMap<>(files);
        all.computeIfPresent(
                PACKET,
                (path, packet) -> Bytes.utf8(SectionedYaml.of(packet.text())
                        .with(SectionedYaml.of(facts.yaml()))
                        .toString()));
        Optional.ofNullable(facts.business().get("country"))
                .flatMap(Country::of)
                .flatMap(Country::currency)
                .ifPresent(currency -> all.replaceAll((path, content) -> PRICED.contains(path)
                        ? Bytes.utf8(PRICE.matcher(content.text()).replaceAll("$1" + currency))
                        : content));
        return new Starter(all, languages, overlays);
    }

    /** The same with dates that lie ahead: days off, and the day from which the edition applies. */
    public Starter on(LocalDate today) {
        Map<String, Bytes> all = new TreeMap<>(files);
        all.computeIfPresent(PACKET, (path, packet) -> Bytes.utf8(DaysOff.in(packet.text(), today)));
        return new Starter(all, languages, overlays);
    }

    /**
     * The same in fewer languages, or with another one binding.
     *
     * @param chosen some of {@link #languages}, the binding one first
     */
    public Starter in(List<String> chosen) {
        if (chosen.isEmpty() || !languages.containsAll(chosen)) {
            throw new IllegalArgumentException("no starter packet in " + chosen);
        }
        List<String> distinct = chosen.stream().distinct().toList();
        LanguageChoice choice = new LanguageChoice(languages, distinct);
        Map<String, Bytes> over = overlays.of(distinct, languages.get(0));
        Map<String, Bytes> fewer = files.entrySet().stream()
                .filter(file -> choice.keeps(file.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        file -> overlaid(
                                choice.apply(file.getKey(), file.getValue()),
                                Optional.ofNullable(over.get(file.getKey())))));
        return new Starter(fewer, distinct, overlays);
    }

    private static Bytes overlaid(Bytes text, Optional<Bytes> over) {
        return over.map(clauses -> Bytes.utf8(Clauses.overlaid(text.text(), clauses.text())))
                .orElse(text);
    }

    /**
     * Writes the files into a folder, which need not exist. Files that are there stay as they are.
     *
     * @throws IOException when the disk fails
     */
    public Copied copyTo(Path folder) throws IOException {
        return NewFiles.write(files, folder);
    }

    /**
     * What became of the files.
     *
     * @param written paths of those that are new
     * @param kept paths where something stood already
     */
    public record Copied(List<String> written, List<String> kept) {
        /** Copies the lists. */
        public Copied {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
        }
    }
}
