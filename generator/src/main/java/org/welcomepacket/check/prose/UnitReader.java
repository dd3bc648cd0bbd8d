package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.prose.NumberReader.Numeral;
import org.welcomepacket.check.prose.Quantity.Noun;
import org.welcomepacket.check.prose.Quantity.Unit;

/** Reads what a number is a number of: units of time, currencies, per cent, times, sessions. */
final class UnitReader {
    private static final int MOST_BETWEEN = 3;
    private static final int HOURS = 24;
    private static final Set<String> CODES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    private final Tokens tokens;
    private final Lexicon words;
    private final NumberReader numbers;

    UnitReader(Tokens tokens, Lexicon words, NumberReader numbers) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
    }

    /**
     * A number with its unit.
     *
     * @param readings what both together can mean
     * @param next the piece after the unit
     */
    record Counted(List<Quantity> readings, int next) {
        boolean isLength() {
            return readings.get(0) instanceof Quantity.Length;
        }
    }

    /** What a number that begins at a piece counts; nothing when it stands alone. */
    @Nullable
    Counted after(Numeral number, int index) {
        int at = afterRepetition(number);
        boolean inDigits = number.inDigits() || at > number.next();
        if (tokens.isHyphen(at) && tokens.isJoined(at) && tokens.isJoined(at + 1)) {
            at += words.numbers().endings().contains(tokens.word(at + 1)) ? 2 : 1;
        }
        Counted counted = counted(number.amount(), at, inDigits);
        return counted != null ? withClock(counted, number, index) : further(number.amount(), at);
    }

    /** All currencies that a piece can mean. */
    @Nullable
    Set<String> currency(int index) {
        Set<String> named = words.amounts().currencies().meaning(tokens.word(index));
        if (named != null) {
            return named;
        }
        String written = tokens.isCode(index) ? tokens.text(index, index) : "";
        return CODES.contains(written) ? Set.of(written) : null;
    }

    /** An amount behind its currency. */
    @Nullable
    Counted money(int index) {
        Set<String> currency = currency(index);
        if (currency == null) {
            return null;
        }
        int at = tokens.is(index + 1, ".") && tokens.isJoined(index + 1) ? index + 2 : index + 1;
        Numeral number = numbers.at(at);
        return number == null || !number.inDigits()
                ? null
                : new Counted(money(number.amount(), currency), afterDash(number.next()));
    }

    /** {@code totimers}, {@code двухнедельный}: the number within a word that ends in a unit. */
    @Nullable
    Quantity inOneWord(String word) {
        for (Map.Entry<String, Unit> ending : words.times().compounds().entrySet()) {
            int cut = word.indexOf(ending.getKey());
            Integer number = cut <= 0 ? null : words.numbers().values().get(word.substring(0, cut));
            if (number != null) {
                return new Quantity.Length(BigDecimal.valueOf(number), ending.getValue());
            }
        }
        return null;
    }

    /** Behind {@code (24)} or {@code (twenty-four)}, as lawyers repeat a number. */
    private int afterRepetition(Numeral number) {
        Numeral again = tokens.is(number.next(), "(") ? numbers.at(number.next() + 1) : null;
        boolean same =
                again != null && tokens.is(again.next(), ")") && again.amount().compareTo(number.amount()) == 0;
        return again != null && same ? again.next() + 1 : number.next();
    }

    /** {@code 14 calendar days}, {@code five working days}. */
    private @Nullable Counted further(BigDecimal amount, int from) {
        boolean working = false;
        for (int at = from; at < from + MOST_BETWEEN; at++) {
            working |= words.times().working().contains(tokens.word(at));
            if (!working && !words.times().between().contains(tokens.word(at))) {
                return null;
            }
            Counted counted = counted(amount, at + 1, false);
            if (counted != null && working) {
                return counted.readings().get(0) instanceof Quantity.Length length && length.unit() == Unit.DAY
                        ? new Counted(List.of(new Quantity.Length(amount, Unit.WORKING_DAY)), counted.next())
                        : null;
            } else if (counted != null) {
                return counted;
            }
        }
        return null;
    }

    /** {@code до 20 часов} can be until eight in the evening. */
    private Counted withClock(Counted counted, Numeral number, int index) {
        boolean clock = counted.readings().get(0) instanceof Quantity.Length length
                && length.unit() == Unit.HOUR
                && number.inDigits()
                && words.calendar().clockPrepositions().contains(tokens.word(index - 1))
                && number.amount().compareTo(BigDecimal.valueOf(HOURS)) < 0
                && number.amount().stripTrailingZeros().scale() <= 0;
        if (!clock) {
            return counted;
        }
        List<Quantity> both = new ArrayList<>(counted.readings());
        both.add(new Quantity.Clock(LocalTime.of(number.amount().intValue(), 0)));
        return new Counted(both, counted.next());
    }

    private @Nullable Counted counted(BigDecimal amount, int at, boolean inDigits) {
        String word = tokens.word(at);
        Unit unit = unit(word, inDigits);
        if (unit != null) {
            return new Counted(List.of(new Quantity.Length(amount, unit)), at + 1);
        }
        if (words.times().dayAndNight().contains(word)) {
            BigDecimal hours = amount.multiply(BigDecimal.valueOf(HOURS));
            return new Counted(List.of(new Quantity.Length(hours, Unit.HOUR)), at + 1);
        }
        Words.Match<Boolean> percent = words.amounts().percent().at(tokens, at);
        if (percent != null) {
            return new Counted(List.of(new Quantity.Share(amount)), percent.next());
        }
        Set<String> currency = currency(at);
        if (currency != null) {
            return new Counted(money(amount, currency), at + 1);
        }
        if (inDigits && afterDash(at) > at && !words.amounts().dash().isEmpty()) {
            return new Counted(money(amount, words.amounts().dash()), afterDash(at));
        }
        Noun noun = words.amounts().nouns().meaning(word);
        return noun == null ? null : new Counted(List.of(new Quantity.Count(amount, noun)), at + 1);
    }

    private @Nullable Unit unit(String word, boolean inDigits) {
        Unit unit = words.times().units().meaning(word);
        if (unit == null && inDigits) {
            unit = words.times().shortUnits().meaning(word);
        }
        if (unit == null && words.times().workingUnits().contains(word)) {
            unit = Unit.WORKING_DAY;
        }
        if (unit == null) {
            unit = words.times().compounds().entrySet().stream()
                    .filter(ending -> word.startsWith(ending.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(null);
        }
        return unit;
    }

    private static List<Quantity> money(BigDecimal amount, Set<String> currencies) {
        return currencies.stream()
                .sorted()
                .<Quantity>map(code -> new Quantity.Money(amount, code))
                .toList();
    }

    /** The piece after {@code ,-}, if it follows. */
    private int afterDash(int index) {
        boolean dash = tokens.is(index, ",")
                && tokens.isJoined(index)
                && tokens.isJoined(index + 1)
                && tokens.isHyphen(index + 1)
                && !tokens.isJoined(index + 2);
        return dash ? index + 2 : index;
    }
}
