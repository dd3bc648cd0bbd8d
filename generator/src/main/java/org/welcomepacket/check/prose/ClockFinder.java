package org.welcomepacket.check.prose;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.check.prose.Quantity.Unit;

/**
 * Finds times of day: {@code 9:30}, {@code 9 am}, {@code kl. 9.30}, {@code kl. 9-12}, {@code 9 часов вечера}, {@code nine
 * in the evening}; loosely also {@code 9.30} where that is no decimal number.
 */
final class ClockFinder {
    private static final int HALF_DAY = 12;
    private static final int QUARTER_TO = -15;

    private final Tokens tokens;
    private final Lexicon words;

    ClockFinder(Tokens tokens, Lexicon words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** A time as written, before what follows is known. */
    private record Written(int hour, int minute, int next, boolean colon) {}

    @Nullable
    Found at(int index) {
        if (tokens.isNumber(index)) {
            return range(bare(index));
        }
        Words.Match<Boolean> before = words.calendar().clockBefore().at(tokens, index);
        if (before == null) {
            Written time = inWords(index);
            return time == null ? null : inWords(index, time);
        }
        int at = tokens.is(before.next(), ".") ? before.next() + 1 : before.next();
        List<Found.Hit> hits = new ArrayList<>();
        Found shifted = partly(at);
        if (shifted != null) {
            return shifted;
        }
        Written time = written(at);
        if (time == null) {
            Written spelt = inWords(at);
            return spelt == null ? null : inWordsAfter(at, spelt);
        }
        while (time != null) {
            hits.add(new Found.Hit(at, time.next() - 1, List.of(clock(time.hour(), time.minute())), false));
            Words.Match<Boolean> range = words.ranges().exact().at(tokens, time.next());
            at = range == null ? time.next() : range.next();
            time = range == null ? null : written(at);
        }
        return hits.isEmpty() ? null : new Found(hits, hits.get(hits.size() - 1).last() + 1);
    }

    /** {@code half past nine}, {@code halv ti}, {@code в половине десятого}. */
    @Nullable
    Found partly(int index) {
        Words.Match<Integer> part = words.calendar().clockParts().at(tokens, index);
        boolean ordinal = part != null
                && part.meaning() != QUARTER_TO
                && !words.calendar().clockHours().isEmpty();
        if (part == null || (ordinal && !words.calendar().clockPrepositions().contains(tokens.word(index - 1)))) {
            return null;
        }
        int hour = number(part.next(), 2 * HALF_DAY - 1);
        Map<String, Integer> named =
                ordinal ? words.calendar().clockHours() : words.numbers().values();
        Integer spelt = named.get(tokens.word(part.next()));
        int said = hour >= 0 ? hour : spelt == null ? -1 : spelt;
        if (said <= 0 || said >= 2 * HALF_DAY || units(part.next() + 1)) {
            return null;
        }
        LocalTime time = LocalTime.of(said, 0).plusMinutes(part.meaning());
        Written written = new Written(time.getHour(), time.getMinute(), part.next() + 1, false);
        Words.Match<Integer> after = after(written.next());
        int next = after == null ? written.next() : after.next();
        return Found.of(index, next, afternoon(written, after == null ? -1 : after.meaning()), false);
    }

    /** Whether an hour is none, but a number of something: {@code halv to timer}. */
    private boolean units(int index) {
        return words.times().units().has(tokens.word(index)) && after(index) == null;
    }

    /** {@code 9:00-17:00}, {@code 9 am to 5 pm}. */
    private @Nullable Found range(@Nullable Found first) {
        Words.Match<Boolean> range =
                first == null ? null : words.ranges().exact().at(tokens, first.next());
        Found second = range == null || !tokens.isNumber(range.next()) ? null : bare(range.next());
        if (first == null
                || second == null
                || first.hits().get(0).loose() != second.hits().get(0).loose()) {
            return first;
        }
        return new Found(List.of(first.hits().get(0), second.hits().get(0)), second.next());
    }

    private @Nullable Found bare(int index) {
        Written time = written(index);
        if (time == null) {
            return null;
        }
        int at = time.next();
        Words.Match<Integer> after = after(at);
        if (after != null) {
            return Found.of(index, after.next(), afternoon(time, after.meaning()), false);
        }
        boolean dotted = at > index + 1 && !words.numbers().decimal().equals(".") && !tokens.isJoined(at);
        return time.colon() || dotted
                ? Found.of(index, at, List.of(clock(time.hour(), time.minute())), !time.colon())
                : null;
    }

    /** {@code nine in the evening}. */
    private @Nullable Found inWords(int index, Written time) {
        Words.Match<Integer> after = after(time.next());
        return after == null ? null : Found.of(index, after.next(), afternoon(time, after.meaning()), false);
    }

    /** {@code klokken ni}. */
    private Found inWordsAfter(int index, Written time) {
        Found more = inWords(index, time);
        return more != null ? more : Found.of(index, time.next(), afternoon(time, -1), false);
    }

    /** What tells the half of the day, behind the unit or without it. */
    private Words.@Nullable Match<Integer> after(int index) {
        Words.Match<Integer> after = words.calendar().clockAfter().at(tokens, index);
        boolean unit = words.times().units().meaning(tokens.word(index)) == Unit.HOUR;
        return after == null && unit ? words.calendar().clockAfter().at(tokens, index + 1) : after;
    }

    private @Nullable Written inWords(int index) {
        Integer hour = words.numbers().values().get(tokens.word(index));
        return hour != null && hour > 0 && hour < 2 * HALF_DAY ? new Written(hour, 0, index + 1, false) : null;
    }

    private static List<Quantity> afternoon(Written time, int shift) {
        Quantity early = clock(time.hour() % HALF_DAY, time.minute());
        Quantity late = clock(time.hour() % HALF_DAY + HALF_DAY, time.minute());
        boolean given = time.hour() > HALF_DAY;
        return shift < 0 ? List.of(early, late) : List.of(given || shift > 0 ? late : early);
    }

    private @Nullable Written written(int index) {
        int hour = number(index, 23);
        if (hour < 0) {
            return null;
        }
        boolean colon = tokens.is(index + 1, ":");
        boolean parted = (colon || tokens.is(index + 1, "."))
                && tokens.isJoined(index + 1)
                && tokens.isJoined(index + 2)
                && tokens.word(index + 2).length() == 2
                && number(index + 2, 59) >= 0;
        return parted
                ? new Written(hour, number(index + 2, 59), index + 3, colon)
                : new Written(hour, 0, index + 1, false);
    }

    /** A number of one or two digits that is not too large; -1 for anything else. */
    private int number(int index, int largest) {
        if (!tokens.isNumber(index) || tokens.word(index).length() > 2) {
            return -1;
        }
        int number = Integer.parseInt(tokens.word(index));
        return number > largest ? -1 : number;
    }

    private static Quantity clock(int hour, int minute) {
        return new Quantity.Clock(LocalTime.of(hour, minute));
    }
}
