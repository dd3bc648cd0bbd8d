package org.welcomepacket.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.wording.ValuePlace;

/** Reads an input of a decision: a type, a list, or a group with more to say. */
final class InputCheck {
    private static final Map<String, InputType> TYPES = new TreeMap<>(Map.of(
            "duration", InputType.DURATION,
            "count", InputType.COUNT,
            "money", InputType.MONEY,
            "percentage", InputType.PERCENTAGE,
            "yes-no", InputType.YES_NO,
            "weekday", InputType.WEEKDAY,
            "time", InputType.TIME,
            "services", InputType.CHOICE,
            "formats", InputType.CHOICE,
            "packages", InputType.CHOICE));

    private static final Shape NAMES = new Shape.Some(Shape.ID, 1, false);
    private static final Shape LABELLED_NAMES = Shape.named("one-of", Shape.WORDS);

    private static final Shape TYPE_NAMES = new Shape.Choice(List.copyOf(TYPES.keySet()));
    private static final Key<Yaml.Scalar> TYPE =
            Key.optional("type", Kinds.SCALAR.shaped(TYPE_NAMES), "what kind of value it is", "duration");
    private static final Key<Yaml> ONE_OF = Key.optional(
            "one-of",
            Kinds.raw(new Shape.Either(List.of(NAMES, LABELLED_NAMES))),
            "what it can be: names, or names with the words for them",
            "[morning, evening]");
    private static final Key<LocalText> LABEL =
            Key.optional("label", Kinds.LOCALISED, "what clients call it", "how long before the start");
    private static final Key<LocalText> SAY = Key.optional(
            "say",
            Kinds.LOCALISED,
            "a sentence about one case, with {value} where it belongs",
            "You are {value} late.");
    private static final Form FORM = Form.of("input", TYPE, ONE_OF, LABEL, SAY);

    /** A type, a list of names, or a group with one of the two and more to say. */
    static final Shape SHAPE = new Shape.Either(List.of(
            TYPE_NAMES,
            NAMES,
            Shape.group(Form.of("input", TYPE.asRequired(), LABEL, SAY)),
            Shape.group(Form.of("input", ONE_OF.asRequired(), LABEL, SAY))));

    private final Reading reading;
    private final Services services;
    private final boolean servicesKnown;

    InputCheck(Reading reading, Services services, boolean servicesKnown) {
        this.reading = reading;
        this.services = services;
        this.servicesKnown = servicesKnown;
    }

    /** The input; nothing when it cannot be understood, which is said here or was said of services.yaml. */
    Optional<Input> read(Yaml.Entry entry) {
        String name = entry.name();
        if (entry.value() instanceof Yaml.Scalar type) {
            return typed(name, type, Optional.empty());
        }
        if (entry.value() instanceof Yaml.Sequence) {
            return choices(entry.value()).map(c -> new Input(name, InputType.CHOICE, c, Optional.empty()));
        }
        return Fields.of(entry.value(), FORM, entry.key().span(), reading).flatMap(fields -> {
            Optional<LocalText> label = fields.get(LABEL);
            Optional<LocalText> say = fields.get(SAY).filter(text -> hasPlace(text, fields));
            Optional<Yaml> list = fields.get(ONE_OF);
            Optional<Yaml.Scalar> type = fields.get(TYPE);
            if (list.isPresent() == type.isPresent()) {
                if (entry.value() instanceof Yaml.Mapping group
                        && (Fields.isMisspelled(ONE_OF.name(), group, FORM)
                                || Fields.isMisspelled(TYPE.name(), group, FORM))) {
                    return Optional.<Input>empty();
                }
                reading.findings()
                        .add(
                                Code.MISSING_KEY,
                                entry.key().span(),
                                "input '" + name + "' needs either 'type' or 'one-of'",
                                "write it like {type: duration} or {one-of: [a, b]}");
                return Optional.<Input>empty();
            }
            Optional<Input> input = type.isPresent()
                    ? typed(name, type.get(), label)
                    : choices(list.orElseThrow()).map(c -> new Input(name, InputType.CHOICE, c, label));
            return input.map(i -> new Input(name, i.type(), i.choices(), label, say));
        });
    }

    private boolean hasPlace(LocalText say, Fields fields) {
        List<Language> without = say.words().entrySet().stream()
                .filter(words -> !ValuePlace.isIn(words.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        if (!without.isEmpty()) {
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            fields.place(SAY).orElseThrow(),
                            "'say' has no place for the value in " + without.get(0),
                            "write {value} where it belongs, such as: \"You are {value} late.\"");
        }
        return without.isEmpty();
    }

    private Optional<Input> typed(String name, Yaml.Scalar written, Optional<LocalText> label) {
        InputType type = TYPES.get(written.text().strip());
        if (type == null) {
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            written.span(),
                            "input '" + name + "' cannot be of type " + written.kind(),
                            Nearest.hint(written.text(), TYPES.keySet()));
            return Optional.empty();
        }
        Map<String, LocalText> choices = known(type, written.text().strip());
        if (type == InputType.CHOICE && choices.isEmpty()) {
            if (servicesKnown) {
                nothingToChoose(written);
            }
            return Optional.empty();
        }
        return Optional.of(new Input(name, type, choices, label));
    }

    private void nothingToChoose(Yaml.Scalar written) {
        String what = written.text().strip();
        reading.findings()
                .addOnce(
                        services.formats().isEmpty() ? YamlFiles.SERVICES : YamlFiles.group(YamlFiles.SERVICES, what),
                        new Diagnostic(
                                Code.UNRESOLVED_REFERENCE,
                                written.span(),
                                "there are no " + what + " to choose from",
                                "add them to services.yaml, or list what it can be: {one-of: [a, b]}"));
    }

    private Map<String, LocalText> known(InputType type, String written) {
        Map<String, LocalText> choices = new LinkedHashMap<>();
        switch (written) {
            case "services" -> services.services().forEach(s -> choices.put(s.id(), s.name()));
            case "formats" -> services.formats().forEach(f -> choices.put(f.id(), f.name()));
            case "packages" -> services.packages().forEach(p -> choices.put(p.id(), p.name()));
            default -> {
                List<String> ids = type == InputType.YES_NO
                        ? List.of("yes", "no")
                        : type == InputType.WEEKDAY ? BusinessCheck.weekdayNames() : List.of();
                ids.forEach(id -> choices.put(id, reading.everywhere(id)));
            }
        }
        return choices;
    }

    private Optional<Map<String, LocalText>> choices(Yaml node) {
        Map<String, LocalText> choices = new LinkedHashMap<>();
        if (node instanceof Yaml.Mapping mapping) {
            for (Yaml.Entry entry : mapping.entries()) {
                Ids.check(entry.name(), entry.key().span(), reading.findings());
                Kinds.LOCALISED
                        .read(entry.value(), entry.name(), reading)
                        .ifPresent(text -> choices.put(entry.name(), text));
            }
            return choices.size() == mapping.entries().size() ? Optional.of(choices) : Optional.empty();
        }
        Optional<List<Yaml.Scalar>> items = Kinds.some(Kinds.SCALAR).read(node, "one-of", reading);
        items.ifPresent(all -> {
            all.stream()
                    .filter(i -> Ids.check(i.text(), i.span(), reading.findings()))
                    .forEach(i -> choices.put(i.text(), reading.everywhere(i.text())));
            if (reading.languages().size() > 1) {
                reading.findings()
                        .add(
                                Code.UNTRANSLATED,
                                node.span(),
                                "these words are the same in every language",
                                "write them as {one-of: {a: {en: ...}, b: {en: ...}}}");
            }
        });
        return items.map(all -> choices);
    }
}
