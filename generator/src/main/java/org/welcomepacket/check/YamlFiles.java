package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.read.Removal;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlComments;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** The YAML files of a content folder, each read once. */
final class YamlFiles {
    static final String PACKET = "packet.yaml";
    static final String SERVICES = "services.yaml";
    static final String RULES = "rules.yaml";
    static final String THEME = "theme.yaml";
    static final List<String> NAMES = List.of(PACKET, SERVICES, RULES, THEME);

    private final ContentFolder content;
    private final Map<String, Yaml> trees = new LinkedHashMap<>();
    private final Map<String, String> misnamed = new LinkedHashMap<>();

    YamlFiles(ContentFolder content, Findings findings) {
        this.content = content;
        for (String name : NAMES) {
            if (content.has(name)) {
                read(name, findings).ifPresent(tree -> trees.put(name, tree));
            } else if (!content.isRefused(name)) {
                misnamed(name).ifPresent(path -> misnamed(path, name, findings));
            }
        }
    }

    /** The file at the top of the folder that probably should be called so. */
    private Optional<String> misnamed(String name) {
        String stem = name.substring(0, name.indexOf('.'));
        List<String> stems = content.paths().stream()
                .filter(path -> path.matches("(?i)[^/]+[.]ya?ml") && !NAMES.contains(path))
                .toList();
        return stems.stream()
                .filter(path -> Nearest.to(
                                stem,
                                List.of(path.substring(0, path.lastIndexOf('.')).toLowerCase(Locale.ROOT)))
                        .isPresent())
                .findFirst();
    }

    private void misnamed(String path, String name, Findings findings) {
        misnamed.put(path, name);
        findings.add(
                Code.MISSING_FILE,
                content.place(path),
                "nothing reads this file, and there is no " + name,
                "call it " + name);
    }

    /** Whether a file is one of those that are read, or should be called like one. */
    boolean isKnown(String path) {
        return NAMES.contains(path) || misnamed.containsKey(path);
    }

    /** What a file holds. */
    Optional<Yaml> tree(String name) {
        return Optional.ofNullable(trees.get(name));
    }

    /** A group of keys in a file, as messages name it. */
    static String group(String name, String key) {
        return "'" + key + "' in " + name;
    }

    /** What stands below some keys of a file, one within the other. */
    Optional<Yaml> node(String name, String... keys) {
        Optional<Yaml> node = tree(name);
        for (String key : keys) {
            node = node.filter(Yaml.Mapping.class::isInstance).flatMap(n -> ((Yaml.Mapping) n).get(key));
        }
        return node;
    }

    /** The entries of a group below a key of a file; none when no group stands there. */
    List<Yaml.Entry> entries(String name, String key) {
        return node(name, key)
                .map(node -> node instanceof Yaml.Mapping group ? group.entries() : List.<Yaml.Entry>of())
                .orElse(List.of());
    }

    /** Whether a file is there, perhaps under another name, but could not be read. */
    boolean isBroken(String name) {
        return content.isRefused(name)
                || misnamed.containsValue(name)
                || (content.has(name) && !trees.containsKey(name));
    }

    /** Whether there is no such file at all. */
    boolean isMissing(String name) {
        return !content.has(name) && !isBroken(name);
    }

    /** The files without remarks, for attaching. */
    List<Asset> sources() {
        List<Asset> sources = new ArrayList<>();
        trees.forEach((name, tree) -> {
            SourceFile file = tree.span().file();
            List<Span> remarks = YamlComments.in(file.span(0, file.text().length()), tree);
            sources.add(new Asset(name, "application/yaml", Bytes.utf8(Removal.of(file, remarks))));
        });
        return sources;
    }

    private Optional<Yaml> read(String name, Findings findings) {
        Outcome<SourceFile> decoded = content.text(name);
        decoded.diagnostics().forEach(findings::add);
        if (decoded.isFailed()) {
            return Optional.empty();
        }
        SourceFile file = decoded.orElseThrow();
        List<Diagnostic> found = new ArrayList<>();
        Optional<Yaml> tree = YamlReader.read(file, found::add);
        found.forEach(findings::add);
        if (tree.isEmpty() && found.isEmpty()) {
            findings.add(
                    Code.EMPTY_FILE,
                    file.start(),
                    "this file is empty",
                    name.equals(PACKET) ? "begin with 'business:'" : "write something, or delete the file");
        }
        return tree;
    }
}
