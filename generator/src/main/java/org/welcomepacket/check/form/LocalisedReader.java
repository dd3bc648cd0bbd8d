package org.welcomepacket.check.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;

/** Plain text in every language of the packet, or one plain text for all. */
final class LocalisedReader implements Kind.Reader<LocalText> {
    @Override
    public Optional<LocalText> read(Yaml node, String name, Reading reading) {
        if (node instanceof Yaml.Mapping mapping) {
            return perLanguage(mapping, name, reading);
        }
        if (node instanceof Yaml.Scalar scalar) {
            if (reading.languages().size() > 1) {
                reading.findings()
                        .add(
                                Code.UNTRANSLATED,
                                scalar.span(),
                                "'" + name + "' is the same in every language",
                                "write it as { " + example(reading.languages()) + " }");
            }
            return Kinds.plain(scalar, name, reading.findings()).map(reading::everywhere);
        }
        reading.findings()
                .add(
                        Code.WRONG_TYPE,
                        node.span(),
                        "'" + name + "' is text, found " + node.kind(),
                        "write it as { " + example(reading.languages()) + " }");
        return Optional.empty();
    }

    private static Optional<LocalText> perLanguage(Yaml.Mapping mapping, String name, Reading reading) {
        List<String> tags = reading.languages().stream().map(Language::tag).toList();
        boolean complete = true;
        for (Yaml.Entry entry : mapping.entries()) {
            if (!tags.contains(entry.name())) {
                complete = false;
                reading.findings()
                        .addOnce(
                                "language " + entry.name(),
                                new Diagnostic(
                                        Code.UNKNOWN_LANGUAGE,
                                        entry.key().span(),
                                        "'" + entry.name() + "' is no language of this packet",
                                        hint(entry.name(), mapping, tags)));
            }
        }
        if (!complete) {
            return Optional.empty();
        }
        Map<Language, String> words = new LinkedHashMap<>();
        for (Language language : reading.languages()) {
            Optional<Yaml> node = mapping.get(language.tag());
            if (node.isEmpty() || (node.get() instanceof Yaml.Scalar s && s.isEmpty())) {
                reading.findings()
                        .add(
                                Code.MISSING_TRANSLATION,
                                mapping.entry(language.tag())
                                        .map(e -> e.key().span())
                                        .orElse(mapping.span()),
                                "'" + name + "' is missing in " + language.tag(),
                                "add '" + language.tag() + ": ...'");
            } else {
                Kinds.TEXT.read(node.get(), name, reading).ifPresent(text -> words.put(language, text));
            }
        }
        return words.size() == reading.languages().size() ? Optional.of(new LocalText(words)) : Optional.empty();
    }

    /** A tag that is misspelled leaves a language out; one that is known elsewhere was perhaps taken out of the packet. */
    private static String hint(String tag, Yaml.Mapping words, List<String> tags) {
        List<String> left =
                tags.stream().filter(known -> words.entry(known).isEmpty()).toList();
        return Nearest.to(tag, left)
                .map(near -> "did you mean '" + near + "'?")
                .orElse(
                        Language.isCode(tag)
                                ? "add '" + tag + "' to 'languages' in packet.yaml, or take it out here"
                                : "use one of: " + String.join(", ", tags));
    }

    private static String example(List<Language> languages) {
        return String.join(", ", languages.stream().map(l -> l.tag() + ": ...").toList());
    }
}
