package org.welcomepacket.check;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Findings;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** The values of rules.yaml, and which of them something uses. */
final class ValuesCheck {
    /** Words that begin a tag of another kind. */
    private static final Set<String> RESERVED = Set.of(
            "table",
            "examples",
            "clause",
            "client",
            "business",
            "edition",
            "formats",
            "services",
            "packages",
            "grounds",
            "then",
            "per",
            "not");

    /** A group of values; whether a text looks like an amount with a slip is more than a schema can say. */
    static final Shape SHAPE = Shape.group(Form.of("values")
            .withOthers(new Form.Others(Ids.PATTERN, RESERVED.stream().sorted().toList(), Shape.WORDS)));

    private final Reading reading;
    private final Map<String, Declared> values = new LinkedHashMap<>();
    private final Set<String> used = new LinkedHashSet<>();
    private final Set<String> unknown = new LinkedHashSet<>();

    ValuesCheck(Reading reading) {
        this.reading = reading;
    }

    /**
     * A value and where it stands.
     *
     * @param value absent when it could not be understood
     * @param key its name
     * @param place of the value itself
     */
    record Declared(Optional<Value> value, Yaml.Scalar key, Span place) {}

    /** Takes the group of values. */
    void read(Yaml.Mapping group) {
        for (Yaml.Entry entry : group.entries()) {
            Yaml.Scalar key = entry.key();
            if (!Ids.check(key.text(), key.span(), reading.findings())) {
                continue;
            }
            if (RESERVED.contains(key.text())) {
                reading.findings()
                        .add(
                                Code.RESERVED_ID,
                                key.span(),
                                "'" + key.text() + "' has a meaning of its own in tags and rules",
                                "choose another name");
                used.add(key.text());
            }
            values.put(key.text(), new Declared(value(entry), key, entry.value().span()));
        }
    }

    /** All values that could be understood, in order. */
    Map<String, Value> values() {
        Map<String, Value> all = new LinkedHashMap<>();
        values.forEach((name, declared) -> declared.value().ifPresent(v -> all.put(name, v)));
        return all;
    }

    /** All values with their places, in order. */
    List<Declared> declared() {
        return List.copyOf(values.values());
    }

    /** A value by name, and marks it as used. */
    Optional<Declared> use(String name) {
        Declared declared = values.get(name);
        if (declared != null) {
            used.add(name);
        } else if (Ids.isId(name)) {
            unknown.add(name);
        }
        return Optional.ofNullable(declared);
    }

    /** All names. */
    Set<String> names() {
        return values.keySet();
    }

    /**
     * Says which values are misspelled where they stand: nothing uses their names, but several places use one nearly the
     * same that means nothing. A single such place is misspelled itself.
     */
    void reportMisspelled() {
        Findings findings = reading.findings();
        for (Declared declared : values.values()) {
            String name = declared.key().text();
            if (used.contains(name)) {
                continue;
            }
            unknown.stream()
                    .filter(asked ->
                            Nearest.to(asked, names()).filter(name::equals).isPresent())
                    .filter(asked -> findings.places(asked).size() > 1)
                    .findFirst()
                    .ifPresent(meant -> misspelled(declared, meant));
        }
    }

    private void misspelled(Declared declared, String meant) {
        Findings findings = reading.findings();
        List<Span> places = findings.places(meant);
        used.add(declared.key().text());
        findings.settle(meant);
        findings.add(
                Code.UNKNOWN_TAG,
                declared.key().span(),
                "nothing uses '" + declared.key().text() + "', but " + places.size() + " places ask for '" + meant
                        + "'",
                "call it '" + meant + "'",
                new Diagnostic.Related(places.get(0), "here, for one"));
    }

    /** Says which values nothing uses. */
    void reportUnused() {
        values.forEach((name, declared) -> {
            if (!used.contains(name)) {
                reading.findings()
                        .add(
                                Code.UNUSED_VALUE,
                                declared.key().span(),
                                "nothing uses '" + name + "'",
                                "write {{" + name + "}} where the text says it, or delete the line");
            }
        });
    }

    private Optional<Value> value(Yaml.Entry entry) {
        Yaml node = entry.value();
        if (node instanceof Yaml.Scalar scalar && scalar.isEmpty()) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            entry.key().span(),
                            "'" + entry.name() + "' has no value",
                            "write one after the colon, or delete the line");
            return Optional.empty();
        }
        if (!(node instanceof Yaml.Scalar scalar) || scalar.style() == Yaml.Style.BLOCK) {
            return Kinds.LOCALISED.read(node, entry.name(), reading).map(Value.Words::new);
        }
        Literal literal = Literal.of(scalar.text());
        if (literal.value().isPresent()) {
            return literal.value();
        }
        if (literal.problem().isPresent() && scalar.style() == Yaml.Style.PLAIN) {
            Literal.Problem problem = literal.problem().get();
            reading.findings().add(Code.INVALID_VALUE, scalar.span(), problem.message(), problem.hint());
            return Optional.empty();
        }
        return Kinds.LOCALISED.read(node, entry.name(), reading).map(Value.Words::new);
    }
}
