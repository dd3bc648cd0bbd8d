package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.check.prose.Fact;
import org.welcomepacket.check.prose.Known;
import org.welcomepacket.check.prose.ProseCheck.PlainText;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;

/** The words that YAML files hold for clients, with the facts that each is about. */
final class PlainTexts {
    private static final List<String> WORDS = List.of("description", "delivered", "link", "place");

    private final YamlFiles files;
    private final Known known;
    private final List<Language> languages;
    private final List<PlainText> all = new ArrayList<>();

    PlainTexts(YamlFiles files, Known known, List<Language> languages) {
        this.files = files;
        this.known = known;
        this.languages = languages;
    }

    /** All of them, in the order of the files. */
    List<PlainText> all() {
        for (String group : List.of("formats", "services", "packages")) {
            for (Yaml.Entry entry : entries(YamlFiles.SERVICES, group)) {
                List<Fact> about = startingWith(group + "." + entry.name() + ".");
                Optional<LocalText> owner = known.nameOf(group + "." + entry.name() + ".");
                at(entry.value(), "name").ifPresent(node -> add(node, about, Optional.empty()));
                WORDS.forEach(key -> at(entry.value(), key).ifPresent(node -> add(node, about, owner)));
            }
        }
        for (Yaml.Entry outcome : entries(YamlFiles.RULES, "outcomes")) {
            List<Fact> about = leadingTo(outcome.name());
            at(outcome.value(), "text").ifPresent(node -> add(node, about, Optional.empty()));
        }
        for (Yaml.Entry acknowledgement : entries(YamlFiles.PACKET, "agreement", "acknowledgements")) {
            at(acknowledgement.value(), "text").ifPresent(node -> add(node, List.of(), Optional.empty()));
        }
        return all;
    }

    private void add(Yaml words, List<Fact> about, Optional<LocalText> owner) {
        if (words instanceof Yaml.Scalar scalar) {
            all.add(new PlainText(languages.get(0), scalar, about, owner));
        }
        for (Language language : languages) {
            at(words, language.tag())
                    .filter(Yaml.Scalar.class::isInstance)
                    .ifPresent(node -> all.add(new PlainText(language, (Yaml.Scalar) node, about, owner)));
        }
    }

    private List<Fact> startingWith(String stem) {
        return known.facts().entrySet().stream()
                .filter(fact -> fact.getKey().startsWith(stem))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The amount of an outcome, and the bounds of the rows that come to it. */
    private List<Fact> leadingTo(String outcome) {
        return known.decisions().values().stream()
                .flatMap(table -> table.rows().stream())
                .filter(row -> row.ending().outcome().equals(outcome))
                .flatMap(row -> row.facts().stream())
                .distinct()
                .toList();
    }

    private List<Yaml.Entry> entries(String file, String... path) {
        return files.tree(file)
                .flatMap(tree -> at(tree, path))
                .filter(Yaml.Mapping.class::isInstance)
                .map(group -> ((Yaml.Mapping) group).entries())
                .orElse(List.of());
    }

    private static Optional<Yaml> at(Yaml tree, String... path) {
        Optional<Yaml> node = Optional.of(tree);
        for (String key : path) {
            node = node.filter(Yaml.Mapping.class::isInstance).flatMap(n -> ((Yaml.Mapping) n).get(key));
        }
        return node;
    }
}
