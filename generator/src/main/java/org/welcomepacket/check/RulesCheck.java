package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.check.form.Fields;
import org.welcomepacket.check.form.Form;
import org.welcomepacket.check.form.Ids;
import org.welcomepacket.check.form.Key;
import org.welcomepacket.check.form.Kind;
import org.welcomepacket.check.form.Kinds;
import org.welcomepacket.check.form.Literal;
import org.welcomepacket.check.form.Reading;
import org.welcomepacket.check.form.Shape;
import org.welcomepacket.check.form.ValueType;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Base;
import org.welcomepacket.model.rule.Rules.Effect;
import org.welcomepacket.model.rule.Rules.Ground;
import org.welcomepacket.model.rule.Rules.Result;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Span;

/** Reads rules.yaml. */
final class RulesCheck {
    private static final Map<String, Effect> EFFECTS = effects();
    private static final Key<Effect> EFFECT = Key.required(
            "effect",
            Kinds.choice(EFFECTS, List.copyOf(EFFECTS.keySet())),
            "what it does: nothing, let it go, shorten, lose sessions, charge, credit, or end");
    private static final Shape AMOUNTS = new Shape.Either(
            List.of(ValueType.MONEY.shape(), ValueType.SESSIONS.shape(), ValueType.PERCENTAGE.shape()));
    private static final Key<Value> AMOUNT = Key.optional(
            "amount", new Kind<>(AMOUNTS, RulesCheck::amount), "how much", "100 DKK", "1 sessions", "50 %");
    private static final Key<Base> OF = Key.optional(
            "of",
            Kinds.choice(
                    Map.of("price", Base.PRICE, "package", Base.PACKAGE, "invoice", Base.INVOICE),
                    List.of("price", "package", "invoice")),
            "what a percentage is taken of; the price unless said");
    private static final Key<LocalText> TEXT =
            Key.optional("text", Kinds.LOCALISED, "the sentence your client reads", "We let it go this time.");
    private static final Form OUTCOME_FORM = Form.of("outcome", EFFECT, AMOUNT, OF, TEXT);

    private static final Key<Integer> AFTER =
            Key.optional("after", new Kind<>(Kinds.NUMBER.shape(), RulesCheck::after), "how many cases it takes", "3");
    private static final Key<Value.Duration> WITHIN =
            Key.optional("within", Kinds.DURATION, "the time in which they count", "12 months");
    private static final Shape NOTICES =
            new Shape.Either(List.of(new Shape.Choice(List.of("none")), ValueType.DURATION.shape()));
    private static final Key<Notice> NOTICE = Key.optional(
            "notice",
            new Kind<>(NOTICES, RulesCheck::notice),
            "how long before the end it is said; none means at once",
            "14 days",
            "none");
    static final Form GROUND_FORM = Form.of("ground", ClauseUses.KEY, AFTER, WITHIN, NOTICE);

    private static final Key<Yaml.Mapping> VALUES = Key.optional(
            "values",
            Kinds.named("values", Shape.ANY).shaped(ValuesCheck.SHAPE),
            "single facts, each with a name of your choice; texts write {{name}}",
            "{ notice: 24 hours, late-fee: 100 DKK }");
    private static final Key<Yaml.Mapping> DECISIONS = Key.optional(
            "decisions",
            Kinds.named("decisions", Shape.group(DecisionCheck.FORM)),
            "tables that decide, each with a name of your choice");
    private static final Key<Yaml.Mapping> OUTCOMES = Key.optional(
            "outcomes",
            Kinds.named("outcomes", Shape.group(OUTCOME_FORM)),
            "what a row of a decision leads to, each with a name of your choice",
            "{ free: { effect: none } }");
    private static final Key<Yaml.Mapping> GROUNDS = Key.optional(
            "grounds",
            Kinds.named("grounds", Shape.group(GROUND_FORM)),
            "what ends the relationship, each with a name of your choice",
            "{ abuse: { clause: ending#abuse, notice: none } }");
    static final Form FORM = Form.of("rules.yaml", VALUES, DECISIONS, OUTCOMES, GROUNDS);

    private final Reading reading;
    private final Services services;
    private final ValuesCheck values;
    private final ClauseUses clauses;
    private final boolean servicesKnown;
    private final Set<String> decisionNames = new LinkedHashSet<>();

    /**
     * A check.
     *
     * @param servicesKnown whether services.yaml could be read; if not, nothing is said of what depends on it
     */
    RulesCheck(Reading reading, Services services, ValuesCheck values, ClauseUses clauses, boolean servicesKnown) {
        this.reading = reading;
        this.services = services;
        this.values = values;
        this.clauses = clauses;
        this.servicesKnown = servicesKnown;
    }

    /** The names of all decisions, also of those that could not be understood. */
    Set<String> decisionNames() {
        return decisionNames;
    }

    /** How long before the end: none means at once. */
    private record Notice(Optional<Value.Duration> length) {}

    /** What holds when there is no rules.yaml. */
    static Rules none() {
        return new Rules(Map.of(), List.of(), Map.of(), List.of());
    }

    /** All rules that could be understood. */
    Rules read(Yaml root) {
        Optional<Fields> fields = Fields.of(root, FORM, root.span().file().start(), reading);
        if (fields.isEmpty()) {
            return none();
        }
        fields.get().get(VALUES).ifPresent(values::read);
        Map<String, Result> outcomes = new LinkedHashMap<>();
        List<String> outcomeIds = new ArrayList<>();
        for (Yaml.Entry entry : entries(fields.get(), OUTCOMES)) {
            outcomeIds.add(entry.name());
            outcome(entry).ifPresent(result -> outcomes.put(entry.name(), result));
        }
        DecisionCheck decisions = new DecisionCheck(reading, services, values, clauses, outcomeIds, servicesKnown);
        List<Rules.Decision> tables = new ArrayList<>();
        for (Yaml.Entry entry : entries(fields.get(), DECISIONS)) {
            decisionNames.add(entry.name());
            decisions.read(entry).ifPresent(tables::add);
        }
        return new Rules(
                values.values(),
                tables,
                outcomes,
                entries(fields.get(), GROUNDS).stream()
                        .flatMap(e -> ground(e).stream())
                        .toList());
    }

    private List<Yaml.Entry> entries(Fields fields, Key<Yaml.Mapping> key) {
        return fields.get(key).map(Yaml.Mapping::entries).orElse(List.of()).stream()
                .filter(e -> Ids.check(e.name(), e.key().span(), reading.findings()))
                .toList();
    }

    private Optional<Result> outcome(Yaml.Entry entry) {
        return Fields.of(entry.value(), OUTCOME_FORM, entry.key().span(), reading)
                .flatMap(fields -> {
                    Optional<Effect> effect = fields.get(EFFECT);
                    Optional<Value> amount = fields.get(AMOUNT);
                    Optional<Base> base = fields.get(OF);
                    Optional<LocalText> text = fields.get(TEXT);
                    if (base.isPresent() && amount.isPresent() && !(amount.get() instanceof Value.Percentage)) {
                        Span place = fields.place(OF).orElseThrow();
                        reading.findings()
                                .add(Code.INVALID_VALUE, place, "only a percentage is 'of' something", "delete 'of'");
                    }
                    return effect.map(e -> new Result(entry.name(), e, amount, base.orElse(Base.PRICE), text));
                });
    }

    private Optional<Ground> ground(Yaml.Entry entry) {
        return Fields.of(entry.value(), GROUND_FORM, entry.key().span(), reading)
                .map(fields -> {
                    Optional<ClauseId> clause = fields.get(ClauseUses.KEY).flatMap(clauses::use);
                    if (fields.node(WITHIN).isPresent() && fields.node(AFTER).isEmpty()) {
                        Span place = fields.place(WITHIN).orElseThrow();
                        reading.findings()
                                .add(
                                        Code.MISSING_KEY,
                                        place,
                                        "'within' needs 'after'",
                                        "say after how many cases: 'after: 3'");
                    }
                    return new Ground(
                            entry.name(),
                            clause,
                            fields.get(AFTER),
                            fields.get(WITHIN),
                            fields.get(NOTICE).flatMap(Notice::length));
                });
    }

    private static Optional<Value> amount(Yaml node, String name, Reading reading) {
        return Kinds.SCALAR.read(node, name, reading).flatMap(scalar -> {
            Literal literal = Literal.of(scalar.text());
            Optional<Value> amount = literal.value()
                    .filter(v ->
                            v instanceof Value.Money || v instanceof Value.Sessions || v instanceof Value.Percentage);
            if (amount.isEmpty()) {
                reading.findings()
                        .add(
                                literal.problem().isPresent() ? Code.INVALID_VALUE : Code.UNIT_MISMATCH,
                                scalar.span(),
                                literal.problem()
                                        .map(Literal.Problem::message)
                                        .orElse("an amount is money, sessions or a percentage, found " + scalar.kind()),
                                "write it like '100 DKK', '1 sessions' or '50 %'");
            }
            return amount;
        });
    }

    private static Optional<Integer> after(Yaml node, String name, Reading reading) {
        if (node instanceof Yaml.Scalar scalar && scalar.text().strip().matches("0+")) {
            reading.findings()
                    .add(
                            Code.INVALID_VALUE,
                            node.span(),
                            "after 0 cases nothing has happened that could end anything",
                            "leave 'after' out if once is enough, or write how many times it takes: 2, 3 ...");
            return Optional.empty();
        }
        return Kinds.NUMBER.read(node, name, reading);
    }

    private static Optional<Notice> notice(Yaml node, String name, Reading reading) {
        if (node instanceof Yaml.Scalar scalar && scalar.text().strip().equals("none")) {
            return Optional.of(new Notice(Optional.empty()));
        }
        return Kinds.DURATION.read(node, name, reading).map(length -> new Notice(Optional.of(length)));
    }

    private static Map<String, Effect> effects() {
        Map<String, Effect> effects = new LinkedHashMap<>();
        effects.put("none", Effect.NONE);
        effects.put("waiver", Effect.WAIVER);
        effects.put("shorten", Effect.SHORTEN);
        effects.put("forfeit", Effect.FORFEIT);
        effects.put("charge", Effect.CHARGE);
        effects.put("credit", Effect.CREDIT);
        effects.put("end", Effect.END);
        return effects;
    }
}
