package org.welcomepacket.model.rule;

import java.time.LocalDate;
import java.util.concurrent.ConcurrentHashMap;
import org.welcomepacket.model.rule.Value.Unit;

/**
 * How many minutes a duration can last, at least and at most, over every date.
 *
 * <p>Hours and minutes are elapsed time. A calendar day may be two hours shorter or longer, the largest daylight saving
 * shift of any zone in the IANA time zone database; a month has 28 to 31 days, and several in a row what the Gregorian
 * calendar gives them, counted as {@link java.time.LocalDate#minusMonths} counts.
 *
 * @param family durations of one family compare exactly by amount
 * @param amount in the smallest unit of the family: minutes, days or months
 * @param least minutes
 * @param most minutes
 */
public record TimeSpread(Family family, long amount, long least, long most) {
    private static final long MINUTES_A_DAY = 24 * 60;
    private static final long LARGEST_SHIFT = 2 * 60;
    private static final int MONTHS_OF_THE_CYCLE = 400 * 12;
    private static final long DAYS_OF_THE_CYCLE = 146_097;
    private static final ConcurrentHashMap<Long, long[]> DAYS_OF_MONTHS = new ConcurrentHashMap<>();

    /** Kinds of time that have no fixed rate to each other. */
    public enum Family {
        /** Elapsed time. */
        CLOCK,
        /** Days and weeks. */
        DAYS,
        /** Months and years. */
        MONTHS
    }

    /** The spread of a duration. */
    public static TimeSpread of(Value.Duration duration) {
        long amount = duration.amount();
        if (amount == 0) {
            return new TimeSpread(Family.CLOCK, 0, 0, 0);
        }
        return switch (duration.unit()) {
            case MINUTE -> clock(amount);
            case HOUR -> clock(amount * 60);
            case DAY -> days(amount);
            case WEEK -> days(amount * 7);
            case MONTH -> months(amount);
            case YEAR -> months(amount * 12);
        };
    }

    /**
     * Negative, zero or positive as this is always shorter, always the same or always longer.
     *
     * @throws IllegalArgumentException when they have no fixed order
     */
    public int compare(TimeSpread other) {
        if (!isOrdered(other)) {
            throw new IllegalArgumentException("no fixed order");
        }
        return family == other.family ? Long.compare(amount, other.amount) : Long.compare(least, other.least);
    }

    /** Whether the order to another is the same on every date. */
    public boolean isOrdered(TimeSpread other) {
        return family == other.family || most < other.least || other.most < least;
    }

    /** Whether there can be a whole minute strictly between this and a longer one. */
    public boolean leavesRoomBefore(TimeSpread longer) {
        return longer.most - least > 1;
    }

    /** A duration about halfway to a longer one, in the unit of the longer or a finer one; the longer when there is none. */
    public static Value.Duration between(Value.Duration shorter, Value.Duration longer) {
        Unit unit = longer.unit();
        while (true) {
            for (int amount = middle(shorter, longer, unit); amount > 0; amount--) {
                Value.Duration candidate = new Value.Duration(amount, unit);
                if (isBetween(shorter, candidate, longer)) {
                    return candidate;
                }
                if (!isAfter(shorter, candidate)) {
                    break;
                }
            }
            Unit finer = finer(unit);
            if (finer == unit) {
                return longer;
            }
            unit = finer;
        }
    }

    private static Unit finer(Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> Unit.MINUTE;
            case DAY, WEEK -> Unit.DAY;
            case MONTH, YEAR -> Unit.MONTH;
        };
    }

    private static int middle(Value.Duration shorter, Value.Duration longer, Unit unit) {
        long one = of(new Value.Duration(1, unit)).least();
        return (int) Math.max(1, (of(shorter).least() + of(longer).least()) / 2 / Math.max(1, one));
    }

    private static boolean isBetween(Value.Duration low, Value.Duration candidate, Value.Duration high) {
        TimeSpread end = of(high);
        TimeSpread middle = of(candidate);
        return isAfter(low, candidate) && middle.isOrdered(end) && middle.compare(end) < 0;
    }

    private static boolean isAfter(Value.Duration low, Value.Duration candidate) {
        TimeSpread start = of(low);
        TimeSpread middle = of(candidate);
        return middle.isOrdered(start) && middle.compare(start) > 0;
    }

    private static TimeSpread clock(long minutes) {
        return new TimeSpread(Family.CLOCK, minutes, minutes, minutes);
    }

    private static TimeSpread days(long days) {
        long minutes = days * MINUTES_A_DAY;
        return new TimeSpread(Family.DAYS, days, minutes - LARGEST_SHIFT, minutes + LARGEST_SHIFT);
    }

    private static TimeSpread months(long months) {
        long cycles = months / MONTHS_OF_THE_CYCLE;
        long[] days = DAYS_OF_MONTHS.computeIfAbsent(months % MONTHS_OF_THE_CYCLE, TimeSpread::extremeDays);
        long whole = cycles * DAYS_OF_THE_CYCLE;
        return new TimeSpread(
                Family.MONTHS,
                months,
                (whole + days[0]) * MINUTES_A_DAY - LARGEST_SHIFT,
                (whole + days[1]) * MINUTES_A_DAY + LARGEST_SHIFT);
    }

    /** The fewest and the most days between a date and the date so many months before it. */
    private static long[] extremeDays(long months) {
        long least = Long.MAX_VALUE;
        long most = 0;
        LocalDate first = LocalDate.of(2000, 1, 1);
        for (int i = 0; i < MONTHS_OF_THE_CYCLE; i++) {
            LocalDate month = first.plusMonths(i);
            LocalDate last = month.withDayOfMonth(month.lengthOfMonth());
            least = Math.min(
                    least, month.toEpochDay() - month.minusMonths(months).toEpochDay());
            most = Math.max(most, last.toEpochDay() - last.minusMonths(months).toEpochDay());
        }
        return new long[] {least, most};
    }
}
