package org.welcomepacket.wording;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Golden;
import org.welcomepacket.model.Business.DateRange;
import org.welcomepacket.model.Business.Hours;
import org.welcomepacket.model.Business.TimeRange;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Rules.Base;
import org.welcomepacket.model.rule.Rules.Effect;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.LocalText;
import org.welcomepacket.model.text.PlainText;

/** What clients read, as readable text; no-break spaces are shown as {@code ~}. */
class WordingGoldenTest {
    private static final int[] AMOUNTS = {0, 1, 2, 5, 21, 24, 101};

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void valuesInEveryCase(String tag) {
        Wording wording = TestMessages.wording(tag);
        StringBuilder out = new StringBuilder();
        for (GrammaticalCase grammaticalCase : GrammaticalCase.values()) {
            out.append("# ").append(grammaticalCase.id()).append('\n');
            for (Unit unit : Unit.values()) {
                line(out, wording, grammaticalCase, n -> new Value.Duration(n, unit));
            }
            line(out, wording, grammaticalCase, Value.Sessions::new);
            line(out, wording, grammaticalCase, n -> money(n * 100L, "DKK"));
        }
        Golden.check("wording/values." + tag + ".txt", shown(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everythingElse(String tag) {
        Wording wording = TestMessages.wording(tag);
        StringBuilder out = new StringBuilder();
        for (Value value : others()) {
            out.append(wording.value(value)).append('\n');
        }
        out.append(wording.price(money(1_295_050, "DKK"))).append('\n');
        out.append(wording.hours(hours())).append('\n');
        out.append(wording.hours(hoursWithLunch())).append('\n');
        out.append(wording.closed(closed())).append('\n');
        out.append(wording.country("DK")).append('\n');
        out.append(wording.address(List.of("Harbour Lane 14", "8000 Aarhus C"))).append('\n');
        for (GrammaticalCase grammaticalCase : GrammaticalCase.values()) {
            out.append(wording.clauseReference("4.2", false, grammaticalCase)).append(" | ");
            out.append(wording.clauseReference("4", true, grammaticalCase)).append(" | ");
            out.append(wording.clauseReference("A", true, grammaticalCase)).append('\n');
        }
        for (String name : List.of("client.name", "address", "email", "phone", "company", "birth-date")) {
            out.append(wording.blank(name)).append('\n');
        }
        out.append(wording.or(List.of("phone", "online", "in-person", "on-the-move").stream()
                        .map(wording::formatName)
                        .toList()))
                .append('\n');
        services()
                .formats()
                .forEach(format -> out.append(wording.caller(format)).append('\n'));
        Golden.check("wording/others." + tag + ".txt", shown(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void standardOutcomes(String tag) {
        Wording wording = TestMessages.wording(tag);
        StringBuilder out = new StringBuilder();
        for (Rules.Result result : results()) {
            out.append(wording.outcome(result)).append('\n');
        }
        Golden.check("wording/outcomes." + tag + ".txt", shown(out));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void rulesPricesAndExamples(String tag) {
        Wording wording = TestMessages.wording(tag);
        List<Block> blocks = new ArrayList<>();
        Rules rules = SampleRules.rules();
        for (Rules.Decision decision : rules.decisions()) {
            blocks.add(wording.ruleTable(decision, rules, services(), "# " + decision.id()));
            blocks.addAll(wording.examples(decision, rules, services()));
        }
        blocks.addAll(wording.priceList(services()));
        Golden.check("wording/rules." + tag + ".txt", PlainText.of(blocks, List.of()) + "\n");
    }

    private interface Amount {
        Value of(int amount);
    }

    private static void line(StringBuilder out, Wording wording, GrammaticalCase grammaticalCase, Amount amount) {
        List<String> parts = new ArrayList<>();
        for (int n : AMOUNTS) {
            parts.add(wording.value(amount.of(n), grammaticalCase));
        }
        out.append(String.join(", ", parts)).append('\n');
    }

    private static String shown(StringBuilder out) {
        return out.toString().replace('\u00a0', '~');
    }

    private static List<Value> others() {
        return List.of(
                money(95_000, "DKK"),
                money(540_000, "DKK"),
                money(95_050, "DKK"),
                money(5_000, "EUR"),
                money(5_000, "USD"),
                money(150_000, "RUB"),
                money(5_000, "JPY"),
                new Value.Percentage(BigDecimal.valueOf(50)),
                new Value.Percentage(new BigDecimal("7.5")),
                new Value.Percentage(new BigDecimal("8.10")),
                new Value.Count(3),
                new Value.Count(1500),
                new Value.Date(LocalDate.of(2027, 1, 1)),
                new Value.Date(LocalDate.of(2027, 5, 21)),
                new Value.TimeOfDay(LocalTime.of(9, 30)),
                new Value.TimeOfDay(LocalTime.of(20, 0)),
                new Value.Phone("+45 55 50 01 17"));
    }

    private static List<Hours> hours() {
        return List.of(
                new Hours(DayOfWeek.MONDAY, DayOfWeek.THURSDAY, List.of(times(9, 16))),
                new Hours(DayOfWeek.FRIDAY, DayOfWeek.FRIDAY, List.of(times(9, 12))));
    }

    private static List<Hours> hoursWithLunch() {
        return List.of(
                new Hours(DayOfWeek.TUESDAY, DayOfWeek.SATURDAY, List.of(times(9, 12), times(13, 16))),
                new Hours(DayOfWeek.SUNDAY, DayOfWeek.SUNDAY, List.of(times(10, 12))));
    }

    private static TimeRange times(int from, int to) {
        return new TimeRange(LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    private static List<DateRange> closed() {
        return List.of(
                new DateRange(LocalDate.of(2027, 3, 25), LocalDate.of(2027, 3, 29)),
                new DateRange(LocalDate.of(2027, 5, 17), LocalDate.of(2027, 5, 17)),
                new DateRange(LocalDate.of(2027, 7, 12), LocalDate.of(2027, 8, 1)),
                new DateRange(LocalDate.of(2027, 12, 23), LocalDate.of(2028, 1, 2)));
    }

    private static List<Rules.Result> results() {
        List<Rules.Result> results = new ArrayList<>();
        for (Effect effect : Effect.values()) {
            results.add(new Rules.Result(effect.name(), effect, Optional.empty(), Base.PRICE, Optional.empty()));
        }
        for (Effect effect : List.of(Effect.FORFEIT, Effect.CHARGE, Effect.CREDIT)) {
            for (Value amount : List.of(money(10_000, "DKK"), new Value.Sessions(1), new Value.Sessions(5))) {
                results.add(new Rules.Result(effect.name(), effect, Optional.of(amount), Base.PRICE, Optional.empty()));
            }
            for (Base base : Base.values()) {
                results.add(SampleRules.share(effect, 50, base));
                results.add(SampleRules.share(effect, 100, base));
            }
        }
        return results;
    }

    private static Services services() {
        Optional<Value.Duration> fifty = Optional.of(new Value.Duration(50, Unit.MINUTE));
        List<Services.Format> formats = List.of(
                format("phone", Optional.of(Services.Caller.CLIENT), Optional.of("+45 55 50 01 18"), fifty),
                format("online", Optional.of(Services.Caller.BUSINESS), Optional.empty(), fifty),
                format("in-person", Optional.of(Services.Caller.CLIENT), Optional.empty(), Optional.empty()));
        List<Services.Service> all = List.of(
                service("coaching", List.of("phone", "online"), Optional.empty(), 95_000),
                service("workshop", List.of("in-person"), Optional.of(new Value.Duration(6, Unit.HOUR)), 185_000));
        Services.SessionPackage six = new Services.SessionPackage(
                "six",
                SampleRules.text("Six sessions", "Seks samtaler", "Шесть сессий"),
                "coaching",
                6,
                money(540_000, "DKK"),
                Optional.of(new Value.Duration(6, Unit.MONTH)),
                true,
                Optional.empty());
        return new Services(formats, all, List.of(six));
    }

    private static Services.Format format(
            String id, Optional<Services.Caller> caller, Optional<String> number, Optional<Value.Duration> length) {
        Map<Language, String> names = new LinkedHashMap<>();
        for (String tag : List.of("en", "da", "ru")) {
            names.put(new Language(tag), TestMessages.wording(tag).formatName(id));
        }
        return new Services.Format(
                id, new LocalText(names), caller, number, Optional.empty(), Optional.empty(), Optional.empty(), length);
    }

    private static Services.Service service(
            String id, List<String> formats, Optional<Value.Duration> length, long price) {
        return new Services.Service(
                id,
                Objects.requireNonNull(SampleRules.SERVICES.get(id)),
                formats,
                length,
                Optional.of(money(price, "DKK")),
                Optional.of(Services.Tax.INCLUDED),
                Optional.empty(),
                Optional.of(SampleRules.text("In a sentence.", "I en sætning.", "Одной фразой.")));
    }

    private static Value.Money money(long minor, String currency) {
        return new Value.Money(minor, Currency.getInstance(currency));
    }
}
