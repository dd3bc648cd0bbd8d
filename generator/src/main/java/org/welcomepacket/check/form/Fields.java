package org.welcomepacket.check.form;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** A group of keys read against its form: unknown, missing and empty keys are said at once. */
public final class Fields {
    private final Yaml.Mapping mapping;
    private final Reading reading;

    private Fields(Yaml.Mapping mapping, Reading reading) {
        this.mapping = mapping;
        this.reading = reading;
    }

    /**
     * Reads a group.
     *
     * @param node the group
     * @param form what it may hold
     * @param owner where to point when a key is missing
     * @return nothing when the node is no group, which is said
     */
    public static Optional<Fields> of(Yaml node, Form form, Span owner, Reading reading) {
        if (!(node instanceof Yaml.Mapping mapping)) {
            reading.findings()
                    .add(
                            Code.WRONG_TYPE,
                            node.span(),
                            "'" + form.what() + "' is a group of keys, found " + node.kind(),
                            "known keys are: " + String.join(", ", form.names()));
            return Optional.empty();
        }
        check(mapping.entries(), form, reading.findings());
        for (Key<?> key : form.keys()) {
            if (key.required() && mapping.entry(key.name()).isEmpty() && !isMisspelled(key.name(), mapping, form)) {
                reading.findings()
                        .add(
                                Code.MISSING_KEY,
                                owner,
                                "'" + form.what() + "' needs '" + key.name() + "'",
                                "add '" + key.name() + ":', " + key.description());
            }
        }
        return Optional.of(new Fields(mapping, reading));
    }

    /** Whether a group has a key that is not known and probably is this one. */
    public static boolean isMisspelled(String key, Yaml.Mapping group, Form form) {
        return group.entries().stream()
                .map(Yaml.Entry::name)
                .filter(name -> !form.names().contains(name))
                .anyMatch(name ->
                        Nearest.to(name, form.names()).filter(key::equals).isPresent());
    }

    private static void check(List<Yaml.Entry> entries, Form form, Findings findings) {
        int at = 0;
        while (at < entries.size()) {
            int next = at + 1;
            while (next < entries.size() && isLanguageOnly(entries.get(next), form)) {
                next++;
            }
            if (next > at + 1 && isEmpty(entries.get(at).value())) {
                Yaml.Scalar first = entries.get(at + 1).key();
                findings.add(
                        Code.UNKNOWN_KEY,
                        first.span(),
                        "'" + first.text() + "' stands beside '"
                                + entries.get(at).name() + "', not under it",
                        "indent it by two more spaces");
                at = next;
            } else {
                check(entries.get(at), form, findings);
                at++;
            }
        }
    }

    /** Whether a key can only be the language of words that should stand one step further in. */
    private static boolean isLanguageOnly(Yaml.Entry entry, Form form) {
        return !form.names().contains(entry.name()) && form.others().isEmpty() && Language.isCode(entry.name());
    }

    private static void check(Yaml.Entry entry, Form form, Findings findings) {
        List<String> names = form.names();
        if (!names.contains(entry.name())) {
            Nearest.to(entry.name(), names).ifPresent(near -> findings.settle("'" + near + "' in " + form.what()));
            findings.add(
                    Code.UNKNOWN_KEY,
                    entry.key().span(),
                    "'" + form.what() + "' has no key '" + entry.name() + "'",
                    Nearest.hint(entry.name(), names));
        } else if (isEmpty(entry.value())) {
            boolean colour = entry.key()
                    .span()
                    .file()
                    .text()
                    .startsWith(" #", entry.key().span().end() + 1);
            findings.add(
                    Code.MISSING_KEY,
                    entry.key().span(),
                    "'" + entry.name() + "' has no value",
                    colour
                            ? "a value that begins with # needs quotation marks; or delete the line"
                            : "write one after the colon, or delete the line");
        }
    }

    /** The same keys, read with other languages. */
    public Fields in(Reading other) {
        return new Fields(mapping, other);
    }

    /** The value of a key; absent when it is not there or wrong, which is said. */
    public <T> Optional<T> get(Key<T> key) {
        return node(key).flatMap(node -> key.kind().read(node, key.name(), reading));
    }

    /** The raw value of a key; absent when nothing stands there. */
    public Optional<Yaml> node(Key<?> key) {
        return mapping.get(key.name()).filter(node -> !isEmpty(node));
    }

    /** Where a key stands. */
    public Optional<Span> place(Key<?> key) {
        return mapping.entry(key.name()).map(entry -> entry.key().span());
    }

    private static boolean isEmpty(Yaml node) {
        return node instanceof Yaml.Scalar scalar && scalar.isEmpty();
    }
}
