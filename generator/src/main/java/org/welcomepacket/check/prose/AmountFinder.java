package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.prose.NumberReader.Numeral;
import org.welcomepacket.check.prose.Quantity.Noun;
import org.welcomepacket.check.prose.Quantity.Unit;
import org.welcomepacket.check.prose.UnitReader.Counted;

/** Finds what is counted: lengths of time, money, shares, how often; and bare numbers, loosely. */
final class AmountFinder {
    private static final int DAY = 24;
    private static final int OPENING = 8;
    private static final int MONEY = 6;

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
        Words.Match<List<Quantity>> part = words.amounts().parts().at(tokens, index);
        if (part != null) {
            return Found.of(index, part.next(), part.meaning(), !isOfMoney(index));
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
        boolean day = !(counted.readings().get(0) instanceof Quantity.Length length)
                || length.unit() == Unit.DAY
                || length.unit() == Unit.MINUTE;
        boolean loose = number.loose() && day && !isLimited(index);
        return rate != null ? Found.nothing(rate.next()) : Found.of(index, next, counted.readings(), loose);
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
        if (second != null && counted == null && exact != null) {
            return hours(index, first, range.next(), second);
        }
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

    /** {@code open 9 to 17}; where nothing is said to be open, perhaps. */
    private @Nullable Found hours(int index, Numeral first, int at, Numeral second) {
        boolean fits = isHour(first) && isHour(second) && first.amount().compareTo(second.amount()) != 0;
        boolean apart = first.inDigits() == second.inDigits() && !goesOn(second.next());
        if (!fits || !apart) {
            return null;
        }
        boolean open = isOpening(index);
        return new Found(
                List.of(
                        new Found.Hit(index, first.next() - 1, hour(first, open), !open),
                        new Found.Hit(at, second.next() - 1, hour(second, open), !open)),
                second.next());
    }

    private static boolean isHour(Numeral number) {
        BigDecimal hour = number.amount();
        return hour.stripTrailingZeros().scale() <= 0
                && hour.signum() >= 0
                && hour.compareTo(BigDecimal.valueOf(DAY)) < 0;
    }

    private static List<Quantity> hour(Numeral number, boolean sure) {
        int hour = number.amount().intValueExact();
        List<Quantity> all = new ArrayList<>();
        if (!sure) {
            all.add(new Quantity.Count(number.amount(), Noun.ANYTHING));
        }
        all.add(new Quantity.Clock(LocalTime.of(hour, 0)));
        if (hour < DAY / 2) {
            all.add(new Quantity.Clock(LocalTime.of(hour + DAY / 2, 0)));
        }
        return all;
    }

    private boolean isOpening(int index) {
        for (int i = Math.max(0, index - OPENING); i < index + OPENING; i++) {
            boolean weekday = words.calendar().weekdays().containsKey(tokens.word(i));
            if (weekday || words.topics().opening().contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
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
            return article(index);
        }
        Unit unit = words.times().bareUnits().meaning(word);
        if (unit != null || words.times().dayAndNight().contains(word)) {
            return isLimited(index) && !words.amounts().currencies().has(tokens.word(index - 2))
                    ? Found.of(index, index + 1, one(index))
                    : null;
        }
        return compound(index);
    }

    private @Nullable Found article(int index) {
        Unit unit = words.times().units().meaning(tokens.word(index + 1));
        boolean dayAndNight = words.times().dayAndNight().contains(tokens.word(index + 1));
        if (unit == null && !dayAndNight) {
            return null;
        }
        int next = afterGenitive(index + 2);
        Words.Match<Boolean> rate = words.times().rates().at(tokens, next);
        return rate != null
                ? Found.nothing(rate.next())
                : Found.of(index, next, List.of(one(index + 1)), !isOne(index, next));
    }

    /** Whether an article before a unit means one: {@code within a month}, {@code a month's notice}. */
    private boolean isOne(int index, int next) {
        boolean genitive = next > index + 2 || words.times().genitives().contains(tokens.word(index + 1));
        return genitive || words.times().dayAndNight().contains(tokens.word(index + 1)) || isLimited(index);
    }

    /** One of a unit of time. */
    private Quantity one(int index) {
        Unit unit = words.times().units().meaning(tokens.word(index));
        return unit == null
                ? new Quantity.Length(BigDecimal.valueOf(DAY), Unit.HOUR)
                : new Quantity.Length(BigDecimal.ONE, unit);
    }

    /** Whether a limit stands before a piece, such as {@code within}: then one is counted. */
    private boolean isLimited(int index) {
        for (List<String> limit : words.topics().limits()) {
            int from = index - limit.size();
            boolean same = from >= 0;
            for (int i = 0; same && i < limit.size(); i++) {
                same = tokens.is(from + i, limit.get(i));
            }
            if (same) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part is one of a price. */
    private boolean isOfMoney(int index) {
        for (int i = Math.max(0, index - MONEY); i < index + MONEY; i++) {
            if (words.topics().price().contains(tokens.word(i))) {
                return true;
            }
        }
        return false;
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
