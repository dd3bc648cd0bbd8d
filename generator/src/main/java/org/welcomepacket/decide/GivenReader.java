package org.welcomepacket.decide;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;
import org.welcomepacket.source.Nearest;

/** Reads what somebody wrote for one input; more forms than in {@code rules.yaml}, since this is typed in haste. */
final class GivenReader {
    private static final int MAX_AMOUNT = 1_000_000;
    private static final Pattern LENGTH = Pattern.compile("([0-9]{1,7})\\s*(\\p{L}+)");
    private static final Pattern HOURS_AND_MINUTES =
            Pattern.compile("([0-9]{1,5})\\s*h(?:ours?)?\\s*([0-9]{1,2})\\s*m(?:in(?:utes?)?)?");
    private static final Pattern DAYS_AND_HOURS =
            Pattern.compile("([0-9]{1,5})\\s*d(?:ays?)?\\s*([0-9]{1,2})\\s*h(?:ours?)?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,7}");
    private static final Pattern SHARE = Pattern.compile("([0-9]{1,3}(?:[.,][0-9]{1,4})?)\\s*%");
    private static final Pattern MONEY = Pattern.compile("([0-9]{1,9}(?:[.,][0-9]{1,3})?)\\s*(\\p{L}{3})");
    private static final Pattern CLOCK = Pattern.compile("([0-9]{1,2})[:.]([0-9]{2})");
    private static final Map<String, Unit> UNITS = units();

    private final Decision decision;
    private final Input input;
    private final List<Problem> problems;

    GivenReader(Decision decision, Input input, List<Problem> problems) {
        this.decision = decision;
        this.input = input;
        this.problems = problems;
    }

    Optional<Given> read(String written) {
        String text = written.strip();
        return switch (input.type()) {
            case CHOICE, YES_NO, WEEKDAY -> choice(text);
            case DURATION -> duration(text);
            case COUNT -> count(text);
            case MONEY -> money(text);
            case PERCENTAGE -> percentage(text);
            case TIME -> time(text);
        };
    }

    /** By id or by name in any language, in any case; a weekday also by its first three letters, yes and no by their first. */
    private Optional<Given> choice(String text) {
        Map<String, String> ids = new LinkedHashMap<>();
        input.choices().forEach((id, words) -> {
            ids.putIfAbsent(folded(id), id);
            words.words().values().forEach(word -> ids.putIfAbsent(folded(word), id));
            if (input.type() == InputType.WEEKDAY) {
                DayOfWeek day = DayOfWeek.valueOf(id.toUpperCase(Locale.ROOT));
                ids.putIfAbsent(id.substring(0, 3), id);
                words.words()
                        .keySet()
                        .forEach(language -> ids.putIfAbsent(
                                folded(day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale())), id));
            } else if (input.type() == InputType.YES_NO) {
                ids.putIfAbsent(id.substring(0, 1), id);
            }
        });
        String id = ids.get(folded(text));
        return id == null
                ? refused(
                        text,
                        Nearest.hint(
                                text.toLowerCase(Locale.ROOT), input.choices().keySet()))
                : Optional.of(new Given.Choice(id));
    }

    private Optional<Given> duration(String text) {
        Matcher mixed = HOURS_AND_MINUTES.matcher(text);
        if (mixed.matches()) {
            int minutes = Integer.parseInt(mixed.group(1)) * 60 + Integer.parseInt(mixed.group(2));
            return amount(text, minutes, n -> new Value.Duration(n, Unit.MINUTE));
        }
        Matcher parts = LENGTH.matcher(text);
        if (parts.matches()) {
            Unit unit = UNITS.get(parts.group(2).toLowerCase(Locale.ROOT));
            return unit == null
                    ? refused(text, "known units are minutes, hours, days, weeks, months, years")
                    : amount(text, Integer.parseInt(parts.group(1)), n -> new Value.Duration(n, unit));
        }
        Matcher days = DAYS_AND_HOURS.matcher(text);
        if (days.matches()) {
            int hours = Integer.parseInt(days.group(1)) * 24 + Integer.parseInt(days.group(2));
            String moments =
                    input.name().equals(Question.AHEAD) ? ", or give the two moments with --session and --at" : "";
            return refused(text, "write hours alone, " + hours + "h" + moments);
        }
        if (NUMBER.matcher(text).matches()) {
            return refused(text, "say of what: " + text + "h or " + text + " days");
        }
        return refused(text, allowed());
    }

    private Optional<Given> count(String text) {
        return NUMBER.matcher(text).matches()
                ? amount(text, Integer.parseInt(text), Value.Count::new)
                : refused(text, allowed());
    }

    private Optional<Given> money(String text) {
        List<Currency> currencies = new Allowed(decision, input)
                .bounds().stream()
                        .filter(Value.Money.class::isInstance)
                        .map(bound -> ((Value.Money) bound).currency())
                        .distinct()
                        .toList();
        Matcher parts = MONEY.matcher(text);
        if (!parts.matches() || currencies.isEmpty()) {
            return refused(text, allowed());
        }
        Currency currency = currencies.get(0);
        BigDecimal minor = decimal(parts.group(1)).movePointRight(Math.max(0, currency.getDefaultFractionDigits()));
        boolean fits = parts.group(2).equalsIgnoreCase(currency.getCurrencyCode())
                && minor.stripTrailingZeros().scale() <= 0;
        return fits
                ? Optional.of(new Given.Amount(new Value.Money(minor.longValueExact(), currency)))
                : refused(text, allowed());
    }

    private Optional<Given> percentage(String text) {
        Matcher parts = SHARE.matcher(text);
        if (!parts.matches() || decimal(parts.group(1)).compareTo(BigDecimal.valueOf(100)) > 0) {
            return refused(text, allowed());
        }
        return Optional.of(new Given.Amount(new Value.Percentage(decimal(parts.group(1)))));
    }

    private Optional<Given> time(String text) {
        Matcher parts = CLOCK.matcher(text);
        int hour = parts.matches() ? Integer.parseInt(parts.group(1)) : 24;
        return hour > 23 || Integer.parseInt(parts.group(2)) > 59
                ? refused(text, allowed())
                : Optional.of(
                        new Given.Amount(new Value.TimeOfDay(LocalTime.of(hour, Integer.parseInt(parts.group(2))))));
    }

    private Optional<Given> amount(String text, int amount, IntFunction<Value> value) {
        return amount > MAX_AMOUNT
                ? refused(text, "the largest number is " + MAX_AMOUNT)
                : Optional.of(new Given.Amount(value.apply(amount)));
    }

    private Optional<Given> refused(String text, String hint) {
        problems.add(new Problem(
                text.isEmpty()
                        ? "'" + input.name() + "' has no value"
                        : "'" + input.name() + "' cannot be '" + text + "'",
                hint));
        return Optional.empty();
    }

    private String allowed() {
        return "write " + new Allowed(decision, input).words();
    }

    private static String folded(String words) {
        return words.strip().toLowerCase(Locale.ROOT);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static Map<String, Unit> units() {
        Map<String, Unit> units = new LinkedHashMap<>();
        List.of("m", "min", "mins", "minute", "minutes").forEach(name -> units.put(name, Unit.MINUTE));
        List.of("h", "hr", "hrs", "hour", "hours").forEach(name -> units.put(name, Unit.HOUR));
        List.of("d", "day", "days").forEach(name -> units.put(name, Unit.DAY));
        List.of("w", "wk", "week", "weeks").forEach(name -> units.put(name, Unit.WEEK));
        List.of("month", "months").forEach(name -> units.put(name, Unit.MONTH));
        List.of("y", "year", "years").forEach(name -> units.put(name, Unit.YEAR));
        return Map.copyOf(units);
    }
}
