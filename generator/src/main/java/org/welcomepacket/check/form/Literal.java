package org.welcomepacket.check.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.source.Nearest;

/**
 * What a scalar means by its form alone: {@code 24 hours}, {@code 100 DKK}, {@code 8 %}, {@code 3}, {@code 1 sessions},
 * {@code 2027-01-05}, {@code 9:30}, {@code +45 12 34 56 78}; nothing when it is plain text.
 *
 * @param value what it means
 * @param problem why it means nothing although it looks as if it should
 */
public record Literal(Optional<Value> value, Optional<Problem> problem) {
    /** The largest number of anything but money. */
    static final int MAX_AMOUNT = 1_000_000;

    /** A telephone number with or without country code. */
    static final String ANY_PHONE_PATTERN = "\\+?[0-9](?:[ ()/.-]{0,2}[0-9]){2,17}";

    private static final String DATE_PATTERN = "([0-9]{4})-([0-9]{2})-([0-9]{2})";
    private static final String TIME_PATTERN = "([0-9]{1,2}):([0-9]{2})";
    private static final String PHONE_PATTERN = "\\+[0-9](?:[ ()/-]{0,2}[0-9]){5,17}";
    private static final String AMOUNT_PATTERN = "0*([0-9]{1,6}|1000000)";
    private static final Pattern QUANTITY = Pattern.compile("([0-9]{1,9})(?:[.]([0-9]{1,4}))?\\s*([\\p{L}%]+)");
    private static final Pattern LOOKS_LIKE_QUANTITY =
            Pattern.compile("[-+]?[0-9][0-9.,' ]*\\s*[\\p{L}%$€£]+|[$€£]\\s*[0-9.,]+");
    private static final Pattern HYPHENED = Pattern.compile("([0-9]{1,9})-(\\p{L}+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");
    private static final Pattern CURLY = Pattern.compile("[“„”‘‚’«»](.+)[“„”‘‚’«»]");
    private static final Pattern DATE = Pattern.compile(DATE_PATTERN);
    private static final Pattern TIME = Pattern.compile(TIME_PATTERN);
    private static final Pattern PHONE = Pattern.compile(PHONE_PATTERN);
    private static final Map<String, Value.Unit> UNITS = Map.of(
            "minute", Value.Unit.MINUTE,
            "hour", Value.Unit.HOUR,
            "day", Value.Unit.DAY,
            "week", Value.Unit.WEEK,
            "month", Value.Unit.MONTH,
            "year", Value.Unit.YEAR);

    /** Those in which most packets are written, for somebody who mistypes one. */
    private static final List<String> USUAL_CURRENCIES =
            List.of("DKK", "EUR", "GBP", "USD", "SEK", "NOK", "CHF", "PLN", "CZK", "RUB", "ISK", "AUD", "CAD");

    private static final Literal TEXT = new Literal(Optional.empty(), Optional.empty());

    /**
     * Why a scalar means nothing.
     *
     * @param message a sentence
     * @param hint what to write instead
     */
    public record Problem(String message, String hint) {}

    /** Reads a scalar. */
    public static Literal of(String written) {
        String text = written.strip();
        Matcher curly = CURLY.matcher(text);
        if (curly.matches() && plain(curly.group(1)).value().isPresent()) {
            return problem(
                    "the quotation marks around '" + curly.group(1) + "' are curly, and so part of a text",
                    "write '" + curly.group(1) + "'");
        }
        return plain(text);
    }

    private static Literal plain(String text) {
        if (NUMBER.matcher(text).matches()) {
            return count(text);
        }
        Matcher date = DATE.matcher(text);
        if (date.matches()) {
            return date(text);
        }
        Matcher time = TIME.matcher(text);
        if (time.matches()) {
            return time(text, time);
        }
        if (PHONE.matcher(text).matches()) {
            return value(new Value.Phone(text));
        }
        Matcher quantity = QUANTITY.matcher(text);
        if (quantity.matches()) {
            return quantity(text, quantity);
        }
        Matcher hyphened = HYPHENED.matcher(text);
        if (hyphened.matches() && UNITS.containsKey(singular(hyphened.group(2)))) {
            return problem(
                    "a hyphen makes '" + text + "' a text",
                    "write '" + hyphened.group(1) + " " + hyphened.group(2) + "'");
        }
        return LOOKS_LIKE_QUANTITY.matcher(text).matches()
                ? problem(
                        "'" + text + "' is no amount that can be understood",
                        "write it like '24 hours', '950 DKK' or '12.50 EUR'")
                : TEXT;
    }

    /**
     * A pattern that the values of a type match, for schemas. It lets through what only a calendar or a list of
     * currencies can refuse.
     *
     * @throws IllegalArgumentException for text, which has none
     */
    static String pattern(ValueType type) {
        return switch (type) {
            case DURATION -> AMOUNT_PATTERN + "\\s*(" + units() + ")";
            case MONEY -> "[0-9]{1,9}([.][0-9]{1,4})?\\s*[A-Z]{3}";
            case PERCENTAGE -> "0*(100([.]0{1,4})?|[0-9]{1,2}([.][0-9]{1,4})?)\\s*%";
            case COUNT -> AMOUNT_PATTERN;
            case SESSIONS -> AMOUNT_PATTERN + "\\s*" + unit("session");
            case DATE -> DATE_PATTERN;
            case TIME -> TIME_PATTERN;
            case PHONE -> PHONE_PATTERN;
            case TEXT -> throw new IllegalArgumentException("text has no form");
        };
    }

    private static String units() {
        return UNITS.keySet().stream().sorted().map(Literal::unit).collect(Collectors.joining("|"));
    }

    /** A unit, one or several, in small or capital letters: not every editor knows patterns that ignore case. */
    private static String unit(String singular) {
        String letters = singular.chars()
                .mapToObj(c -> "[" + (char) c + (char) (c - 'a' + 'A') + "]")
                .collect(Collectors.joining());
        return letters + "[sS]?";
    }

    /** A telephone number with or without country code. */
    public static boolean isPhone(String text) {
        return text.strip().matches(ANY_PHONE_PATTERN);
    }

    private static Literal count(String text) {
        int amount = Integer.parseInt(text);
        return amount > MAX_AMOUNT ? tooLarge(text) : value(new Value.Count(amount));
    }

    private static Literal date(String text) {
        try {
            return value(new Value.Date(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return problem("there is no day " + text, "write year-month-day, such as '2027-01-05'");
        }
    }

    private static Literal time(String text, Matcher parts) {
        int hour = Integer.parseInt(parts.group(1));
        int minute = Integer.parseInt(parts.group(2));
        return hour > 23 || minute > 59
                ? problem("there is no time of day " + text, "write hours and minutes, such as '9:30' or '17:00'")
                : value(new Value.TimeOfDay(LocalTime.of(hour, minute)));
    }

    private static Literal quantity(String text, Matcher parts) {
        String unit = parts.group(3);
        if (unit.equals("%")) {
            return percentage(text, parts);
        }
        if (unit.matches("[A-Z]{3}")) {
            return money(text, parts, unit);
        }
        String singular = singular(unit);
        boolean known = UNITS.containsKey(singular) || singular.equals("session");
        if (!known) {
            return problem("'" + unit + "' is no unit", unitHint(text, parts.group(1), unit));
        }
        int amount = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) {
            return problem(
                    "'" + text + "' is no whole number of " + singular + "s", "use a smaller unit, such as minutes");
        }
        if (amount > MAX_AMOUNT) {
            return tooLarge(text);
        }
        Value.Unit time = UNITS.get(singular);
        return value(time == null ? new Value.Sessions(amount) : new Value.Duration(amount, time));
    }

    private static Literal percentage(String text, Matcher parts) {
        BigDecimal percent = decimal(parts);
        return percent.compareTo(BigDecimal.valueOf(100)) > 0
                ? problem("'" + text + "' is more than the whole", "a percentage is 0 to 100")
                : value(new Value.Percentage(percent));
    }

    private static Literal money(String text, Matcher parts, String code) {
        Optional<Currency> currency = currency(code);
        if (currency.isEmpty()) {
            return problem(
                    "'" + code + "' is no currency",
                    currencyLike(code)
                            .map(near -> "did you mean '" + near + "'?")
                            .orElse("write its three letters, such as DKK, EUR or GBP"));
        }
        int digits = currency.get().getDefaultFractionDigits();
        BigDecimal amount = decimal(parts);
        if (amount.scale() > digits) {
            return problem(
                    "'" + text + "' is not a whole number of the smallest coin",
                    "write at most " + digits + " decimals");
        }
        return value(new Value.Money(amount.movePointRight(digits).longValueExact(), currency.get()));
    }

    private static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(c -> c.getCurrencyCode().equals(code) && c.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    private static BigDecimal decimal(Matcher parts) {
        return new BigDecimal(parts.group(2) == null ? parts.group(1) : parts.group(1) + "." + parts.group(2));
    }

    private static String singular(String unit) {
        String lower = unit.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }

    private static String unitHint(String text, String number, String unit) {
        if (unit.equals("kr") || unit.equals("kr.") || unit.equals("euro") || unit.equals("euros")) {
            return "write money with the three letters of its currency, such as '" + number + " DKK'";
        }
        if (unit.matches("(?i)[ap]m") && number.length() < 3) {
            return "write times of day as '" + clock(Integer.parseInt(number), unit) + "'";
        }
        Optional<String> currency = currencyLike(unit);
        if (currency.isPresent()) {
            return "write '" + number + " " + currency.get() + "'";
        }
        String meant = switch (unit.toLowerCase(Locale.ROOT)) {
            case "h", "hr", "hrs", "t" -> "hours";
            case "min", "mins", "m" -> "minutes";
            case "d" -> "days";
            case "w", "wk" -> "weeks";
            default ->
                Nearest.to(singular(unit), UNITS.keySet()).map(u -> u + "s").orElse("");
        };
        return meant.isEmpty()
                ? "known are minutes, hours, days, weeks, months, years, sessions, % and currencies such as DKK; if '"
                        + text + "' is meant as text, put it in quotation marks"
                : "write '" + number + " " + meant + "'";
    }

    private static String clock(int hour, String half) {
        int ofDay = hour % 12 + (half.equalsIgnoreCase("pm") ? 12 : 0);
        return String.format(Locale.ROOT, "%02d:00", ofDay);
    }

    /** The currency that capital letters are meant for: one letter is missing, or wrong. */
    private static Optional<String> currencyLike(String letters) {
        return letters.matches("[A-Z]{2,4}") ? Nearest.to(letters, USUAL_CURRENCIES) : Optional.empty();
    }

    private static Literal tooLarge(String text) {
        return problem("'" + text + "' is too large", "the largest number is " + MAX_AMOUNT);
    }

    private static Literal value(Value value) {
        return new Literal(Optional.of(value), Optional.empty());
    }

    private static Literal problem(String message, String hint) {
        return new Literal(Optional.empty(), Optional.of(new Problem(message, hint)));
    }
}
