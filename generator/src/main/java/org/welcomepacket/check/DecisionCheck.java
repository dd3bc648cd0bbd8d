package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.check.text.MissingHome;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Span;

/** Reads a decision table and has it proved. */
final class DecisionCheck {
    private static final Set<String> RESERVED = Set.of("then", "per", "clause");
    private static final String EARLIER = "earlier";

    private static final Key<LocalText> LABEL =
            Key.optional("label", Kinds.LOCALISED, "what clients call it", "When you cancel or move");
    private static final Key<Yaml.Mapping> INPUTS = Key.required(
            "inputs",
            Kinds.named("inputs", Shape.ANY)
                    .shaped(Shape.group(Form.of("inputs")
                            .withOthers(new Form.Others(
                                    Ids.PATTERN, RESERVED.stream().sorted().toList(), InputCheck.SHAPE)))),
            "what it depends on, each with its type or its choices",
            "{ ahead: duration, service: services }");
    private static final Key<Value.Duration> PER =
            Key.optional("per", Kinds.DURATION, "the time in which earlier cases count", "12 months");
    private static final Key<Yaml.Scalar> THEN = Key.required("then", Kinds.NAME, "the name of the outcome", "free");
    private static final Form ROW = Form.of("rule", THEN)
            .withOthers(new Form.Others(Ids.PATTERN, List.of(), new Shape.Some(Shape.TEXT, 1, true)));
    private static final Key<List<Yaml>> RULES = Key.required(
            "rules",
            Kinds.some(Kinds.raw(Shape.group(ROW))),
            "its rows: a test for each input, and then the outcome; every case must match exactly one",
            "[{ ahead: \">= 24 hours\", then: free }, { ahead: \"< 24 hours\", then: full }]");
    static final Form FORM = Form.of("decision", LABEL, ClauseUses.KEY, INPUTS, PER, RULES);

    private final Reading reading;
    private final InputCheck inputs;
    private final Services services;
    private final ValuesCheck values;
    private final ClauseUses clauses;
    private final List<String> outcomes;
    private final boolean servicesKnown;

    /**
     * A check.
     *
     * @param servicesKnown whether services.yaml could be read; if not, nothing is said of what depends on it
     */
    DecisionCheck(
            Reading reading,
            Services services,
            ValuesCheck values,
            ClauseUses clauses,
            List<String> outcomes,
            boolean servicesKnown) {
        this.reading = reading;
        this.inputs = new InputCheck(reading, services, servicesKnown);
        this.servicesKnown = servicesKnown;
        this.services = services;
        this.values = values;
        this.clauses = clauses;
        this.outcomes = List.copyOf(outcomes);
    }

    /** The decision; nothing when a part of it cannot be understood, which is said. */
    Optional<Decision> read(Yaml.Entry entry) {
        return Fields.of(entry.value(), FORM, entry.key().span(), reading).flatMap(fields -> {
            Optional<LocalText> label = fields.get(LABEL);
            Optional<ClauseId> clause = fields.get(ClauseUses.KEY).flatMap(clauses::use);
            Optional<Value.Duration> per = fields.get(PER);
            Optional<Yaml.Mapping> columns = fields.get(INPUTS);
            Map<String, Optional<Input>> read = columns.map(this::inputs).orElse(Map.of());
            if (read.containsKey(EARLIER) && fields.node(PER).isEmpty()) {
                Span place =
                        columns.orElseThrow().entry(EARLIER).orElseThrow().key().span();
                reading.findings()
                        .add(
                                Code.MISSING_KEY,
                                place,
                                "'earlier' needs 'per'",
                                "say how far back cases count, such as 'per: 12 months'");
            }
            List<Yaml> nodes = fields.get(RULES).orElse(List.of());
            List<Optional<Row>> rows =
                    nodes.stream().map(node -> row(entry.name(), node, read)).toList();
            boolean complete = !read.isEmpty()
                    && read.values().stream().allMatch(Optional::isPresent)
                    && rows.stream().allMatch(Optional::isPresent);
            if (!complete) {
                return Optional.<Decision>empty();
            }
            Decision decision = new Decision(
                    entry.name(),
                    label,
                    clause,
                    read.values().stream().flatMap(Optional::stream).toList(),
                    per,
                    rows.stream().flatMap(Optional::stream).toList());
            new ProofCheck(decision, entry.key().span(), nodes, reading.findings()).run();
            return Optional.of(decision);
        });
    }

    private Map<String, Optional<Input>> inputs(Yaml.Mapping group) {
        Map<String, Optional<Input>> read = new LinkedHashMap<>();
        for (Yaml.Entry entry : group.entries()) {
            boolean fits = Ids.check(entry.name(), entry.key().span(), reading.findings());
            if (RESERVED.contains(entry.name())) {
                fits = false;
                reading.findings()
                        .add(
                                Code.RESERVED_ID,
                                entry.key().span(),
                                "'" + entry.name() + "' has a meaning of its own in a decision",
                                "choose another name for the input");
            }
            read.put(entry.name(), fits ? inputs.read(entry) : Optional.empty());
        }
        return read;
    }

    private Optional<Row> row(String decision, Yaml node, Map<String, Optional<Input>> columns) {
        if (!(node instanceof Yaml.Mapping row)) {
            reading.findings()
                    .add(
                            Code.WRONG_TYPE,
                            node.span(),
                            "a rule is a group of keys, found " + node.kind(),
                            "write it like - { ahead: \">= 24 hours\", then: free }");
            return Optional.empty();
        }
        boolean known = true;
        List<String> names = new ArrayList<>(columns.keySet());
        names.add(THEN.name());
        for (Yaml.Entry cell : row.entries()) {
            if (!names.contains(cell.name())) {
                known = false;
                reading.findings().addOnce("input " + decision + "." + cell.name(), unknownInput(cell.key(), names));
            }
        }
        List<Test> tests = new ArrayList<>();
        columns.forEach(
                (name, input) -> input.flatMap(i -> cell(row.get(name), i)).ifPresent(tests::add));
        Optional<String> outcome = outcome(row);
        return known && outcome.isPresent() && tests.size() == columns.size()
                ? Optional.of(new Row(tests, outcome.get()))
                : Optional.empty();
    }

    private static Diagnostic unknownInput(Yaml.Scalar name, List<String> known) {
        return new Diagnostic(
                Code.UNKNOWN_KEY,
                name.span(),
                "this decision has no input '" + name.text() + "'",
                Nearest.to(name.text(), known)
                        .map(near -> "did you mean '" + near + "'?")
                        .orElse("add it to 'inputs', or use one of: " + String.join(", ", known)));
    }

    private Optional<Test> cell(Optional<Yaml> node, Input input) {
        if (node.isEmpty() || (node.get() instanceof Yaml.Scalar s && s.isEmpty())) {
            return Optional.of(new Test.Any());
        }
        if (!servicesKnown && namesService(node.get())) {
            return Optional.empty();
        }
        return CellParser.parse(node.get(), input, values, this::length, reading.findings());
    }

    private static boolean namesService(Yaml cell) {
        return cell instanceof Yaml.Sequence several
                ? several.items().stream().anyMatch(DecisionCheck::namesService)
                : cell instanceof Yaml.Scalar scalar && scalar.text().contains("services.");
    }

    private Optional<Value.Duration> length(String service) {
        return services.services().stream()
                .filter(s -> s.id().equals(service))
                .findFirst()
                .flatMap(s -> s.length()
                        .or(() -> services.formats().stream()
                                .filter(f -> s.formats().contains(f.id()))
                                .flatMap(f -> f.length().stream())
                                .findFirst()));
    }

    private Optional<String> outcome(Yaml.Mapping row) {
        Optional<Yaml> then = row.get(THEN.name());
        if (then.isEmpty()) {
            reading.findings()
                    .add(
                            Code.MISSING_KEY,
                            row.span(),
                            "this rule needs 'then'",
                            "add 'then:' with the name of an outcome");
            return Optional.empty();
        }
        return Kinds.SCALAR
                .read(then.get(), THEN.name(), reading)
                .map(Yaml.Scalar::text)
                .filter(name -> {
                    if (!outcomes.contains(name)) {
                        unknownOutcome(name, then.get().span());
                    }
                    return outcomes.contains(name);
                });
    }

    private void unknownOutcome(String name, Span place) {
        Diagnostic found = new Diagnostic(
                Code.UNRESOLVED_REFERENCE, place, "there is no outcome '" + name + "'", Nearest.hint(name, outcomes));
        String home = YamlFiles.group(YamlFiles.RULES, "outcomes");
        if (outcomes.isEmpty()) {
            reading.findings().addOnce(home, found, MissingHome.finding(home, place, "'" + name + "'"));
        } else {
            reading.findings().addOnce(name, found);
        }
    }
}
