package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.prose.NumberReader.Numeral;
import org.welcomepacket.check.prose.Quantity.Noun;
import org.welcomepacket.check.prose.Quantity.Unit;
import org.welcomepacket.check.prose.UnitReader.Counted;

/** Finds what is counted: lengths of time, money, shares, how often; and bare numbers, loosely. */
final class AmountFinder {
    private final Tokens tokens;
    private final Lexicon words;
    private final NumberReader numbers;
    private final UnitReader units;

    AmountFinder(Tokens tokens, Lexicon words) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = new NumberReader(tokens, words.numbers());
        this.units = new UnitReader(tokens, words, numbers);
    }

    @Nullable
    Found at(int index) {
        Counted money = units.money(index);
        if (money != null) {
            return Found.of(index, money.next(), money.readings(), false);
        }
        Numeral number = numbers.at(index);
        return number != null ? number(index, number) : inOneWord(index);
    }

    private @Nullable Found number(int index, Numeral number) {
        if (number.inDigits() && (goesOn(number.next()) || isYear(index, number))) {
            return null;
        }
        Counted counted = units.after(number, index);
        if (counted == null) {
            Found range = range(index, number);
            return range != null
                    ? range
                    : Found.of(index, number.next(), List.of(new Quantity.Count(number.amount(), Noun.ANYTHING)), true);
        }
        int next = afterGenitive(counted.next());
        Words.Match<Boolean> rate = counted.isLength() ? words.times().rates().at(tokens, next) : null;
        return rate != null ? Found.nothing(rate.next()) : Found.of(index, next, counted.readings(), number.loose());
    }

    /** {@code in 2027}, but not {@code 2027 DKK}. */
    private boolean isYear(int index, Numeral number) {
        return tokens.isYear(index)
                && number.next() == index + 1
                && units.currency(number.next()) == null
                && words.times().units().meaning(tokens.word(number.next())) != Unit.HOUR;
    }

    /** Whether digits belong to something longer that is no number: {@code 3.2.1}, {@code 2016/679}, {@code 4:1}. */
    private boolean goesOn(int next) {
        boolean mark = tokens.isJoined(next)
                && (tokens.is(next, ".") || tokens.is(next, "/") || tokens.is(next, ":") || tokens.is(next, ","));
        return mark && tokens.isJoined(next + 1) && tokens.isNumber(next + 1);
    }

    /** {@code 10-15 minutes}, {@code between 10 and 15 minutes}: the first number has the unit of the second. */
    private @Nullable Found range(int index, Numeral first) {
        Words.Match<Boolean> exact = words.ranges().exact().at(tokens, first.next());
        Words.Match<Boolean> range =
                exact != null ? exact : words.ranges().loose().at(tokens, first.next());
        if (range == null) {
            return null;
        }
        Numeral second = numbers.at(range.next());
        Counted counted = second == null ? null : units.after(second, range.next());
        if (second == null || counted == null || second.amount().compareTo(first.amount()) <= 0) {
            return null;
        }
        int next = afterGenitive(counted.next());
        Words.Match<Boolean> rate = words.times().rates().at(tokens, next);
        if (rate != null) {
            return Found.nothing(rate.next());
        }
        List<Quantity> low = counted.readings().stream()
                .map(reading -> withAmount(reading, first.amount()))
                .toList();
        boolean loose = exact == null;
        return new Found(
                List.of(
                        new Found.Hit(index, first.next() - 1, low, loose),
                        new Found.Hit(range.next(), next - 1, counted.readings(), loose)),
                next);
    }

    private static Quantity withAmount(Quantity reading, BigDecimal amount) {
        if (reading instanceof Quantity.Length length) {
            return new Quantity.Length(amount, length.unit());
        } else if (reading instanceof Quantity.Money money) {
            return new Quantity.Money(amount, money.currency());
        } else if (reading instanceof Quantity.Share) {
            return new Quantity.Share(amount);
        }
        return new Quantity.Count(amount, reading instanceof Quantity.Count count ? count.noun() : Noun.ANYTHING);
    }

    /** {@code twice}, {@code totimers}, and loosely {@code a week}. */
    private @Nullable Found inOneWord(int index) {
        String word = tokens.word(index);
        Integer often = words.amounts().howOften().get(word);
        if (often != null) {
            return Found.of(index, index + 1, new Quantity.Count(BigDecimal.valueOf(often), Noun.TIMES));
        }
        if (words.numbers().articles().contains(word)) {
            Unit unit = words.times().units().meaning(tokens.word(index + 1));
            return unit == null
                    ? null
                    : Found.of(index, index + 2, List.of(new Quantity.Length(BigDecimal.ONE, unit)), true);
        }
        return compound(index);
    }

    /** {@code totimers}. */
    @Nullable
    Found compound(int index) {
        Quantity length = units.inOneWord(tokens.word(index));
        return length == null ? null : Found.of(index, index + 1, length);
    }

    /** The piece after an English genitive, if it follows. */
    private int afterGenitive(int index) {
        boolean apostrophe = tokens.isJoined(index) && (tokens.is(index, "'") || tokens.is(index, "’"));
        if (!apostrophe) {
            return index;
        }
        return tokens.isJoined(index + 1) && tokens.is(index + 1, "s") ? index + 2 : index + 1;
    }
}
