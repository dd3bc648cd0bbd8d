package org.welcomepacket.check.prose;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds days: {@code 2027-01-05}, {@code 05.01.2027}, {@code 5. januar}, {@code January 5th, 2027}; and from one to
 * another: {@code 1 to 20 July}, {@code с 1 по 20 июля}.
 */
final class DayFinder {
    private static final int LEAP = 2028;

    private final Tokens tokens;
    private final Lexicon.CalendarWords words;

    DayFinder(Tokens tokens, Lexicon.CalendarWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    @Nullable
    Found at(int index) {
        Found first = single(index);
        int next = first == null ? afterDay(index) : first.next();
        Words.Match<Boolean> range = next < 0 ? null : words.ranges().at(tokens, next);
        Found last = range == null ? null : single(range.next());
        if (last == null) {
            return first;
        }
        List<Quantity> days = new ArrayList<>();
        for (Quantity end : last.hits().get(0).readings()) {
            Quantity.Day day = (Quantity.Day) end;
            if (first == null) {
                days(days, new Quantity.Day(day.year(), day.month(), number(index)), day);
            } else if (first.hits().get(0).readings().get(0) instanceof Quantity.Day begin) {
                days(days, begin.year() == 0 ? new Quantity.Day(day.year(), begin.month(), begin.day()) : begin, day);
            }
        }
        return days.isEmpty() ? first : Found.of(index, last.next(), days, false);
    }

    private static void days(List<Quantity> days, Quantity.Day first, Quantity.Day last) {
        boolean ordered = first.year() != last.year()
                || (first.year() == 0 ? first.month() != last.month() : first.month() < last.month())
                || (first.month() == last.month() && first.day() < last.day());
        if (ordered && first.day() > 0) {
            days.add(new Quantity.Days(first, last));
        }
    }

    /** The piece after a bare number that can be a day of a month; -1 when it is none. */
    private int afterDay(int index) {
        if (!tokens.isNumber(index) || tokens.word(index).length() > 2) {
            return -1;
        }
        boolean mark = tokens.isJoined(index + 1)
                && (tokens.is(index + 1, ".") || words.ordinals().contains(tokens.word(index + 1)));
        return mark ? index + 2 : index + 1;
    }

    private @Nullable Found single(int index) {
        if (!tokens.isNumber(index)) {
            return monthFirst(index);
        }
        Found figures = inFigures(index);
        return figures != null ? figures : dayFirst(index);
    }

    private @Nullable Found inFigures(int index) {
        String mark = tokens.word(index + 1);
        boolean parts = (mark.equals(".") || mark.equals("/") || mark.equals("-"))
                && tokens.is(index + 3, mark)
                && tokens.isNumber(index + 2)
                && tokens.isNumber(index + 4)
                && tokens.isJoined(index + 1)
                && tokens.isJoined(index + 2)
                && tokens.isJoined(index + 3)
                && tokens.isJoined(index + 4);
        if (!parts) {
            return null;
        }
        List<Quantity> days = new ArrayList<>();
        if (tokens.word(index).length() == 4) {
            add(days, number(index), number(index + 2), number(index + 4));
        } else if (tokens.word(index + 4).length() == 4) {
            add(days, number(index + 4), number(index + 2), number(index));
            if (mark.equals("/")) {
                add(days, number(index + 4), number(index), number(index + 2));
            }
        }
        return days.isEmpty() ? null : Found.of(index, index + 5, days, false);
    }

    private static void add(List<Quantity> days, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year == 0 ? LEAP : year, month, day);
            days.add(new Quantity.Day(year, date.getMonthValue(), date.getDayOfMonth()));
        } catch (DateTimeException e) {
            return; // no day of any year
        }
    }

    private @Nullable Found dayFirst(int index) {
        int at = index + 1;
        if (tokens.isJoined(at) && (tokens.is(at, ".") || words.ordinals().contains(tokens.word(at)))) {
            at++;
        }
        Words.Match<Boolean> of = words.of().at(tokens, at);
        at = of == null ? at : of.next();
        Words.Match<Integer> month = month(at);
        return month == null ? null : day(index, number(index), month.meaning(), month.next());
    }

    private @Nullable Found monthFirst(int index) {
        Words.Match<Integer> month = words.capitals() ? month(index) : null;
        int number = month == null ? 0 : month.next() + (tokens.is(month.next(), ".") ? 1 : 0);
        if (month == null || !tokens.isNumber(number) || tokens.word(number).length() > 2) {
            return null;
        }
        int at = number + 1;
        if (tokens.isJoined(at) && words.ordinals().contains(tokens.word(at))) {
            at++;
        }
        return day(index, number(number), month.meaning(), at);
    }

    private @Nullable Found day(int first, int day, int month, int after) {
        int at = after;
        if (tokens.is(at, ".") && tokens.isJoined(at) && tokens.isYear(at + 1)) {
            at++;
        }
        if (tokens.is(at, ",") && tokens.isYear(at + 1)) {
            at++;
        }
        boolean year = tokens.isYear(at);
        List<Quantity> days = new ArrayList<>();
        add(days, year ? number(at) : 0, month, day);
        return days.isEmpty() ? null : Found.of(first, year ? at + 1 : after, days, false);
    }

    private Words.@Nullable Match<Integer> month(int index) {
        return index < tokens.size() && (!words.capitals() || tokens.isCapital(index))
                ? words.months().at(tokens, index)
                : null;
    }

    private int number(int index) {
        return tokens.word(index).length() > 4 ? 0 : Integer.parseInt(tokens.word(index));
    }
}
