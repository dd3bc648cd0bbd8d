package org.welcomepacket.starter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlReader;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/**
 * Takes languages out of a packet that is known to be valid, and leaves the rest of each file, comments included, as it
 * stands.
 */
final class LanguageChoice {
    private final Set<String> all;
    private final List<String> chosen;

    LanguageChoice(List<String> all, List<String> chosen) {
        this.all = Set.copyOf(all);
        this.chosen = List.copyOf(chosen);
    }

    /** The languages of a packet, in the author's order. */
    static List<String> languagesOf(Map<String, Bytes> files) {
        Yaml.Mapping packet = (Yaml.Mapping) read("packet.yaml", files.getOrDefault("packet.yaml", Bytes.utf8("")));
        if (packet.get("languages").orElse(null) instanceof Yaml.Sequence languages) {
            return languages.items().stream()
                    .map(item -> ((Yaml.Scalar) item).text())
                    .toList();
        }
        return List.of();
    }

    /** Whether a file belongs to a language that stays, or to none. */
    boolean keeps(String path) {
        int slash = path.indexOf('/');
        String top = slash < 0 ? "" : path.substring(0, slash);
        return !all.contains(top) || chosen.contains(top);
    }

    /** The file without the words of languages that go. */
    Bytes apply(String path, Bytes content) {
        if (!path.endsWith(".yaml")) {
            return content;
        }
        List<Edit> edits = new ArrayList<>();
        Yaml tree = read(path, content);
        collect(tree, edits);
        if (path.equals("packet.yaml") && tree instanceof Yaml.Mapping packet) {
            packet.get("languages").ifPresent(v -> edits.add(new Edit(v.span(), flow(chosen))));
            packet.get("binding-language").ifPresent(v -> edits.add(new Edit(v.span(), chosen.get(0))));
        }
        return Bytes.utf8(apply(content.text(), edits));
    }

    private static String flow(List<String> items) {
        return "[" + String.join(", ", items) + "]";
    }

    private static Yaml read(String path, Bytes content) {
        return YamlReader.read(new SourceFile(path, content.text()), mistake -> {
                    throw new IllegalArgumentException("the packet is not valid: " + mistake);
                })
                .orElseThrow();
    }

    private void collect(Yaml part, List<Edit> edits) {
        if (part instanceof Yaml.Sequence sequence) {
            sequence.items().forEach(item -> collect(item, edits));
        } else if (part instanceof Yaml.Mapping mapping) {
            boolean words = !mapping.entries().isEmpty()
                    && mapping.entries().stream().allMatch(entry -> all.contains(entry.name()));
            if (words) {
                removeOthers(mapping, edits);
            } else {
                mapping.entries().forEach(entry -> collect(entry.value(), edits));
            }
        }
    }

    /** What goes before one that stays goes up to it; what goes after the last that stays goes from its end. */
    private void removeOthers(Yaml.Mapping words, List<Edit> edits) {
        List<Yaml.Entry> entries = words.entries();
        int last = entries.size() - 1;
        while (last >= 0 && !chosen.contains(entries.get(last).name())) {
            last--;
        }
        for (int i = 0; i < last; i++) {
            if (!chosen.contains(entries.get(i).name())) {
                edits.add(new Edit(between(entries.get(i), entries.get(i + 1)), ""));
            }
        }
        if (last >= 0 && last + 1 < entries.size()) {
            edits.add(new Edit(after(entries.get(last), entries.get(entries.size() - 1)), ""));
        }
    }

    private static Span after(Yaml.Entry kept, Yaml.Entry end) {
        Span from = kept.value().span();
        return from.file().span(from.end(), end.value().span().end());
    }

    private static Span between(Yaml.Entry from, Yaml.Entry to) {
        return from.key()
                .span()
                .file()
                .span(from.key().span().start(), to.key().span().start());
    }

    private static String apply(String text, List<Edit> edits) {
        List<Edit> backwards = new ArrayList<>(edits);
        backwards.sort(
                Comparator.comparingInt((Edit edit) -> edit.place().start()).reversed());
        StringBuilder out = new StringBuilder(text);
        backwards.forEach(edit -> out.replace(edit.place().start(), edit.place().end(), edit.text()));
        return out.toString();
    }

    /** Puts a text in the place of another. */
    private record Edit(Span place, String text) {}
}
