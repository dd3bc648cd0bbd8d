package org.welcomepacket.starter;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.welcomepacket.source.Bytes;

/**
 * Fits the starter packet to a kind of business: lays the few files of the kind over it, settles the sections about what
 * the kind has and has not, and takes out what nothing refers to any more.
 */
final class Fitting {
    private static final String PACKET = "packet.yaml";
    private static final String SERVICES = "services.yaml";
    private static final String RULES = "rules.yaml";
    private static final List<String> YAML = List.of(PACKET, SERVICES, RULES);

    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9-]*");
    private static final Pattern FORMAT = Pattern.compile("(?m)^ {4}format: (.*)$");
    private static final Pattern ROW = Pattern.compile("\\s+- \\{ service: ([a-z0-9-]+),.*");
    private static final Pattern THEN = Pattern.compile("then: ([a-z0-9-]+)");
    private static final Pattern TAG = Pattern.compile("\\{\\{[#^/]?([a-z0-9-]+)");

    private final Map<String, Bytes> starter;
    private final Map<String, Bytes> overlay;
    private final List<String> languages;

    /**
     * A fitting.
     *
     * @param starter the files of the starter packet
     * @param overlay the files of the kind, by the same paths
     * @param languages the folders of the texts
     */
    Fitting(Map<String, Bytes> starter, Map<String, Bytes> overlay, List<String> languages) {
        this.starter = starter;
        this.overlay = overlay;
        this.languages = languages;
    }

    SortedMap<String, Bytes> files() {
        SectionedYaml packet = yaml(PACKET);
        SectionedYaml services = services();
        SectionedYaml rules = rules(services.names("services"));
        SortedMap<String, Bytes> files = new TreeMap<>();
        texts(packet, sections(services, rules)).forEach((path, text) -> files.put(path, Bytes.utf8(text)));
        starter.forEach((path, content) -> {
            if (languages.stream().noneMatch(language -> path.startsWith(language + "/")) && !YAML.contains(path)) {
                files.put(path, content);
            }
        });
        files.put(RULES, Bytes.utf8(used(rules, files.values()).toString()));
        files.put(PACKET, Bytes.utf8(packet.toString()));
        files.put(SERVICES, Bytes.utf8(services.toString()));
        return files;
    }

    private SectionedYaml yaml(String path) {
        SectionedYaml under = SectionedYaml.of(text(starter, path));
        return overlay.containsKey(path) ? under.with(SectionedYaml.of(text(overlay, path))) : under;
    }

    private static String text(Map<String, Bytes> files, String path) {
        return files.getOrDefault(path, Bytes.utf8("")).text();
    }

    /** With the formats that a service takes place in. */
    private SectionedYaml services() {
        SectionedYaml services = yaml(SERVICES);
        return services.keeping("formats", words(FORMAT, services.text("services")));
    }

    /** With the rows of services that are there, and the outcomes that are reached. */
    private SectionedYaml rules(Set<String> services) {
        SectionedYaml rules = yaml(RULES)
                .mapping(
                        "decisions",
                        lines -> lines.stream()
                                .filter(line -> isAbout(line, services))
                                .toList());
        return rules.keeping("outcomes", words(THEN, rules.text("decisions")));
    }

    private static boolean isAbout(String line, Set<String> services) {
        Matcher row = ROW.matcher(line);
        return !row.matches() || services.contains(row.group(1));
    }

    private ChosenSections sections(SectionedYaml services, SectionedYaml rules) {
        Set<String> present = names(services, rules);
        Set<String> settled = names(SectionedYaml.of(text(starter, SERVICES)), SectionedYaml.of(text(starter, RULES)));
        settled.addAll(present);
        return new ChosenSections(settled, present);
    }

    private static Set<String> names(SectionedYaml services, SectionedYaml rules) {
        Set<String> names = new HashSet<>(rules.names("values"));
        rules.names("grounds").forEach(name -> names.add("grounds." + name));
        for (String section : List.of("formats", "services", "packages")) {
            services.names(section).forEach(name -> names.add(section + "." + name));
        }
        return names;
    }

    private SortedMap<String, String> texts(SectionedYaml packet, ChosenSections sections) {
        Set<String> paths = new LinkedHashSet<>(List.of("welcome.md"));
        list(packet, "policies").forEach(id -> paths.add("policies/" + id + ".md"));
        list(packet, "appendices").forEach(id -> paths.add("policies/" + id + ".md"));
        list(packet, "pages").forEach(id -> paths.add("pages/" + id + ".md"));
        SortedMap<String, String> texts = new TreeMap<>();
        for (String language : languages) {
            for (String path : paths) {
                texts.put(language + "/" + path, fitted(language + "/" + path, sections));
            }
        }
        return texts;
    }

    private String fitted(String path, ChosenSections sections) {
        if (!overlay.containsKey(path)) {
            return sections.in(text(starter, path));
        }
        String over = sections.in(text(overlay, path));
        return starter.containsKey(path) ? Clauses.overlaid(sections.in(text(starter, path)), over) : over;
    }

    /** With the values that a text or a table names. */
    private static SectionedYaml used(SectionedYaml rules, Collection<Bytes> files) {
        Set<String> used = words(WORD, rules.text("decisions"));
        files.forEach(file -> used.addAll(words(TAG, file.text())));
        return rules.keeping("values", used);
    }

    /** The ids of a list, whichever way it is written. */
    private static Set<String> list(SectionedYaml packet, String section) {
        String text = packet.text(section).replaceAll("#.*", "");
        return words(WORD, text.substring(text.indexOf(':') + 1));
    }

    /** What a pattern's group finds, in words; the whole when it has no group. */
    private static Set<String> words(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(found.groupCount()))
                .flatMap(found -> WORD.matcher(found).results())
                .map(word -> word.group())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
