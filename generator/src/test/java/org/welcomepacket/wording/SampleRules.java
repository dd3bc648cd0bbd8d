package org.welcomepacket.wording;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Base;
import org.welcomepacket.model.rule.Rules.Effect;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;

/** Decision tables with every kind of input and test. */
final class SampleRules {
    static final Map<String, LocalText> SERVICES = services();

    private static final Test ANY = new Test.Any();

    private SampleRules() {}

    static Rules rules() {
        Map<String, Rules.Result> outcomes = new LinkedHashMap<>();
        outcomes.put("free", plain(Effect.NONE));
        outcomes.put("let-go", plain(Effect.WAIVER));
        outcomes.put("lost", plain(Effect.FORFEIT));
        outcomes.put("half", share(Effect.CHARGE, 50, Base.PRICE));
        outcomes.put("full", share(Effect.CHARGE, 100, Base.PRICE));
        return new Rules(Map.of(), List.of(cancellation(), lateness(), everything()), outcomes, List.of());
    }

    static Rules.Result share(Effect effect, int percent, Base base) {
        Value share = new Value.Percentage(BigDecimal.valueOf(percent));
        return new Rules.Result(effect + "-" + percent + base, effect, Optional.of(share), base, Optional.empty());
    }

    static LocalText text(String en, String da, String ru) {
        Map<Language, String> words = new LinkedHashMap<>();
        words.put(new Language("en"), en);
        words.put(new Language("da"), da);
        words.put(new Language("ru"), ru);
        return new LocalText(words);
    }

    private static Rules.Decision cancellation() {
        Input ahead = input("ahead", InputType.DURATION);
        Input earlier = input("earlier", InputType.COUNT);
        return new Rules.Decision(
                "cancellation",
                Optional.empty(),
                Optional.empty(),
                List.of(service(), ahead, earlier),
                Optional.of(new Value.Duration(12, Unit.MONTH)),
                List.of(
                        row("free", is("coaching"), test(Comparison.AT_LEAST, hours(24)), ANY),
                        row("let-go", is("coaching"), test(Comparison.LESS, hours(24)), count(Comparison.EQUAL, 0)),
                        row("lost", is("coaching"), test(Comparison.LESS, hours(24)), count(Comparison.AT_LEAST, 1)),
                        row("free", is("workshop"), test(Comparison.AT_LEAST, days(14)), ANY),
                        row("half", is("workshop"), between(days(3), true, days(14), false), ANY),
                        row("full", is("workshop"), test(Comparison.LESS, days(3)), ANY)));
    }

    private static Rules.Decision lateness() {
        LocalText label = text("how late you are", "hvor meget du er forsinket", "насколько вы опоздали");
        Input late = new Input("late", InputType.DURATION, Map.of(), Optional.of(label));
        return new Rules.Decision(
                "lateness",
                Optional.empty(),
                Optional.empty(),
                List.of(late),
                Optional.empty(),
                List.of(
                        row("free", test(Comparison.AT_MOST, minutes(10))),
                        row("half", between(minutes(10), false, minutes(20), false)),
                        row("full", test(Comparison.AT_LEAST, minutes(20)))));
    }

    private static Rules.Decision everything() {
        Test workdays =
                new Test.OneOf(List.of(is("monday"), is("tuesday"), is("wednesday"), is("thursday"), is("friday")));
        Test weekend = new Test.OneOf(List.of(is("saturday"), is("sunday")));
        Test mild = new Test.Not(test(Comparison.MORE, new Value.Percentage(BigDecimal.TEN)));
        return new Rules.Decision(
                "everything",
                Optional.empty(),
                Optional.empty(),
                List.of(
                        service(),
                        input("weekday", InputType.WEEKDAY),
                        input("at", InputType.TIME),
                        input("guests", InputType.COUNT),
                        input("earlier", InputType.COUNT),
                        input("share", InputType.PERCENTAGE),
                        input("ill", InputType.YES_NO),
                        input("unused", InputType.COUNT)),
                Optional.empty(),
                List.of(
                        row(
                                "free",
                                new Test.Not(is("coaching")),
                                workdays,
                                test(Comparison.LESS, time(9)),
                                between(new Value.Count(2), true, new Value.Count(5), false),
                                count(Comparison.LESS, 3),
                                mild,
                                is("yes"),
                                ANY),
                        row(
                                "half",
                                new Test.OneOf(List.of(is("coaching"), is("workshop"))),
                                weekend,
                                between(time(9), true, time(12), false),
                                count(Comparison.MORE, 4),
                                count(Comparison.MORE, 4),
                                ANY,
                                is("no"),
                                ANY),
                        row(
                                "full",
                                ANY,
                                ANY,
                                test(Comparison.AT_LEAST, time(18)),
                                new Test.Not(count(Comparison.AT_LEAST, 1)),
                                new Test.OneOf(List.of(count(Comparison.EQUAL, 1), count(Comparison.EQUAL, 5))),
                                new Test.Not(between(
                                        new Value.Percentage(BigDecimal.ONE),
                                        true,
                                        new Value.Percentage(BigDecimal.TEN),
                                        true)),
                                ANY,
                                ANY)));
    }

    private static Input service() {
        return new Input("service", InputType.CHOICE, SERVICES, Optional.empty());
    }

    private static Input input(String name, InputType type) {
        List<String> ids = switch (type) {
            case YES_NO -> List.of("yes", "no");
            case WEEKDAY ->
                Stream.of(DayOfWeek.values())
                        .map(day -> day.name().toLowerCase(Locale.ROOT))
                        .toList();
            default -> List.of();
        };
        Map<String, LocalText> choices = new LinkedHashMap<>();
        ids.forEach(id -> choices.put(id, text(id, id, id))); // as they are read
        return new Input(name, type, choices, Optional.empty());
    }

    private static Map<String, LocalText> services() {
        Map<String, LocalText> services = new LinkedHashMap<>();
        services.put("coaching", text("Coaching session", "Coachingsamtale", "Сессия коучинга"));
        services.put("workshop", text("Workshop day", "Workshopdag", "Мастерская на целый день"));
        return services;
    }

    private static Row row(String outcome, Test... tests) {
        return new Row(List.of(tests), outcome);
    }

    private static Test is(String choice) {
        return new Test.Compare(Comparison.EQUAL, new Operand.Choice(choice));
    }

    private static Test test(Comparison comparison, Value value) {
        return new Test.Compare(comparison, new Operand.Literal(value, ""));
    }

    private static Test count(Comparison comparison, int amount) {
        return test(comparison, new Value.Count(amount));
    }

    private static Test between(Value low, boolean lowIncluded, Value high, boolean highIncluded) {
        return new Test.Interval(
                new Operand.Literal(low, ""), lowIncluded, new Operand.Literal(high, ""), highIncluded);
    }

    private static Value hours(int amount) {
        return new Value.Duration(amount, Unit.HOUR);
    }

    private static Value days(int amount) {
        return new Value.Duration(amount, Unit.DAY);
    }

    private static Value minutes(int amount) {
        return new Value.Duration(amount, Unit.MINUTE);
    }

    private static Value time(int hour) {
        return new Value.TimeOfDay(LocalTime.of(hour, 0));
    }

    private static Rules.Result plain(Effect effect) {
        return new Rules.Result(effect.name(), effect, Optional.empty(), Base.PRICE, Optional.empty());
    }
}
