package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
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

    YamlFiles(ContentFolder content, Findings findings) {
        this.content = content;
        for (String name : NAMES) {
            if (content.has(name)) {
                read(name, findings).ifPresent(tree -> trees.put(name, tree));
            }
        }
    }

    /** What a file holds. */
    Optional<Yaml> tree(String name) {
        return Optional.ofNullable(trees.get(name));
    }

    /** Whether a file is there but could not be read. */
    boolean isBroken(String name) {
        return content.isRefused(name) || (content.has(name) && !trees.containsKey(name));
    }

    /** Whether there is no such file at all. */
    boolean isMissing(String name) {
        return !content.has(name) && !content.isRefused(name);
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
