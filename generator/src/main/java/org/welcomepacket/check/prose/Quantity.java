package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import org.welcomepacket.model.rule.Value;

/**
 * How much of what, or when: what a value is, or what a text says.
 *
 * <p>60 minutes mean 1 hour, 7 days 1 week, 12 months 1 year. 24 hours do not mean 1 day: on the day the clocks change
 * they are not the same.
 */
public sealed interface Quantity {
    /** What can stand in place of each other. */
    enum Kind {
        /** A length of time. */
        LENGTH,
        /** An amount of money. */
        MONEY,
        /** A percentage. */
        SHARE,
        /** A number of things. */
        COUNT,
        /** A day. */
        DAY,
        /** A time of day. */
        CLOCK,
        /** Telephone and registration numbers. */
        DIGITS
    }

    /** Its kind. */
    Kind kind();

    /** Whether both say the same. */
    boolean means(Quantity other);

    /** Whether both are counted in the same unit; days and weeks are one here, and so are months and years. */
    default boolean isInUnitOf(Quantity other) {
        return kind() == other.kind();
    }

    /** Whether one is at most so many times the other. */
    default boolean isNear(Quantity other, double factor) {
        return false;
    }

    /** What a value says in numbers; nothing for words. */
    static List<Quantity> of(Value value) {
        return value.accept(new OfValue());
    }

    /** Whether two sizes differ by no more than a factor. */
    private static boolean near(BigDecimal one, BigDecimal other, double factor) {
        double a = one.doubleValue();
        double b = other.doubleValue();
        return a > 0 && b > 0 && a <= b * factor && b <= a * factor;
    }

    /** Units of time, with what they are measured in. */
    enum Unit {
        /** On the clock. */
        MINUTE(0, 1),
        /** On the clock. */
        HOUR(0, 60),
        /** On the calendar. */
        DAY(1, 1),
        /** On the calendar. */
        WEEK(1, 7),
        /** On the calendar. */
        MONTH(2, 1),
        /** On the calendar. */
        YEAR(2, 12),
        /** Days on which the business works: no value is counted in them. */
        WORKING_DAY(3, 1);

        private final int measure;
        private final int size;

        Unit(int measure, int size) {
            this.measure = measure;
            this.size = size;
        }

        /** How long what it is measured in takes, about. */
        private BigDecimal minutes() {
            return BigDecimal.valueOf(measure == 0 ? 1 : measure == 2 ? 30 * 24 * 60 : 24 * 60);
        }
    }

    /**
     * A length of time.
     *
     * @param amount how many
     * @param unit of what
     */
    record Length(BigDecimal amount, Unit unit) implements Quantity {
        @Override
        public Kind kind() {
            return Kind.LENGTH;
        }

        @Override
        public boolean means(Quantity other) {
            return other instanceof Length length
                    && unit.measure == length.unit.measure
                    && size().compareTo(length.size()) == 0;
        }

        @Override
        public boolean isInUnitOf(Quantity other) {
            return other instanceof Length length
                    && unit.measure == length.unit.measure
                    && (unit == length.unit || unit.measure > 0);
        }

        @Override
        public boolean isNear(Quantity other, double factor) {
            return other instanceof Length length
                    && unit.measure == length.unit.measure
                    && near(size(), length.size(), factor);
        }

        /** Whether one takes at most so many times as long as the other. */
        boolean isAboutAsLong(Length other, double factor) {
            return near(size().multiply(unit.minutes()), other.size().multiply(other.unit.minutes()), factor);
        }

        private BigDecimal size() {
            return amount.multiply(BigDecimal.valueOf(unit.size));
        }
    }

    /**
     * Money.
     *
     * @param amount in the currency's main unit
     * @param currency ISO 4217
     */
    record Money(BigDecimal amount, String currency) implements Quantity {
        @Override
        public Kind kind() {
            return Kind.MONEY;
        }

        @Override
        public boolean means(Quantity other) {
            return other instanceof Money money
                    && currency.equals(money.currency)
                    && amount.compareTo(money.amount) == 0;
        }

        @Override
        public boolean isInUnitOf(Quantity other) {
            return other instanceof Money money && currency.equals(money.currency);
        }

        @Override
        public boolean isNear(Quantity other, double factor) {
            return other instanceof Money money
                    && currency.equals(money.currency)
                    && near(amount, money.amount, factor);
        }
    }

    /**
     * A share.
     *
     * @param percent of a hundred
     */
    record Share(BigDecimal percent) implements Quantity {
        @Override
        public Kind kind() {
            return Kind.SHARE;
        }

        @Override
        public boolean means(Quantity other) {
            return other instanceof Share share && percent.compareTo(share.percent) == 0;
        }

        @Override
        public boolean isNear(Quantity other, double factor) {
            return other instanceof Share share && near(percent, share.percent, factor);
        }
    }

    /** What is counted. */
    enum Noun {
        /** Not said. */
        ANYTHING,
        /** How often something happens. */
        TIMES,
        /** Sessions. */
        SESSIONS
    }

    /**
     * A number of things.
     *
     * @param amount how many
     * @param noun of what
     */
    record Count(BigDecimal amount, Noun noun) implements Quantity {
        @Override
        public Kind kind() {
            return Kind.COUNT;
        }

        @Override
        public boolean means(Quantity other) {
            return other instanceof Count count && fits(count) && amount.compareTo(count.amount) == 0;
        }

        @Override
        public boolean isInUnitOf(Quantity other) {
            return other instanceof Count count && noun != Noun.ANYTHING && fits(count);
        }

        private boolean fits(Count other) {
            return noun == other.noun || noun == Noun.ANYTHING || other.noun == Noun.ANYTHING;
        }
    }

    /**
     * A day.
     *
     * @param year 0 when it is not said
     * @param month from 1
     * @param day from 1
     */
    record Day(int year, int month, int day) implements Quantity {
        @Override
        public Kind kind() {
            return Kind.DAY;
        }

        /** The same day, or one of several that are said. */
        @Override
        public boolean means(Quantity other) {
            if (other instanceof Days days) {
                return days.has(this);
            }
            return other instanceof Day date
                    && (year == date.year || year == 0 || date.year == 0)
                    && month == date.month
                    && day == date.day;
        }
    }

    /**
     * All days from one to another.
     *
     * @param first the first
     * @param last the last; without years, it can be in the next one
     */
    record Days(Day first, Day last) implements Quantity {
        private static final int MONTH = 100;
        private static final int YEAR = 10_000;

        @Override
        public Kind kind() {
            return Kind.DAY;
        }

        @Override
        public boolean means(Quantity other) {
            return other instanceof Days days && first.means(days.first) && last.means(days.last);
        }

        /** Whether it tells of a year that a day can be in. */
        boolean isInYearOf(Day day) {
            return day.year == 0 || first.year == day.year || last.year == day.year;
        }

        private boolean has(Day day) {
            if (day.year != 0 || first.year == 0) {
                return number(first, day.year) <= number(day, day.year)
                        && number(day, day.year) <= number(last, day.year);
            }
            for (int year = first.year; year <= last.year; year++) {
                if (has(new Day(year, day.month, day.day))) {
                    return true;
                }
            }
            return false;
        }

        private static int number(Day day, int year) {
            return (day.year == 0 ? year : day.year) * YEAR + day.month * MONTH + day.day;
        }
    }

    /**
     * How often something happens.
     *
     * @param length from one time to the next
     */
    record Every(Length length) implements Quantity {
        @Override
        public Kind kind() {
            return Kind.LENGTH;
        }

        @Override
        public boolean means(Quantity other) {
            return length.means(other);
        }

        @Override
        public boolean isInUnitOf(Quantity other) {
            return length.isInUnitOf(other);
        }

        @Override
        public boolean isNear(Quantity other, double factor) {
            return length.isNear(other, factor);
        }
    }

    /**
     * A time of day.
     *
     * @param time to the minute
     */
    record Clock(LocalTime time) implements Quantity {
        private static final int NEAR = 120;

        @Override
        public Kind kind() {
            return Kind.CLOCK;
        }

        @Override
        public boolean means(Quantity other) {
            return equals(other);
        }

        /** Whether they are at most two hours apart. */
        @Override
        public boolean isNear(Quantity other, double factor) {
            return other instanceof Clock clock
                    && Math.abs(Duration.between(time, clock.time).toMinutes()) <= NEAR;
        }
    }

    /**
     * A number that is not counted with.
     *
     * @param digits at least 7
     */
    record Digits(String digits) implements Quantity {
        /** What is shorter may be a year, a price, a page. */
        static final int SHORTEST = 7;

        private static final int SLIPS = 2;

        @Override
        public Kind kind() {
            return Kind.DIGITS;
        }

        /** With or without the code of the country. */
        @Override
        public boolean means(Quantity other) {
            return other instanceof Digits line && (digits.endsWith(line.digits) || line.digits.endsWith(digits));
        }

        /** Whether at most two digits differ: a slip of the fingers, or a number next door. */
        @Override
        public boolean isNear(Quantity other, double factor) {
            if (!(other instanceof Digits line)) {
                return false;
            }
            int length = Math.min(digits.length(), line.digits.length());
            if (length < SHORTEST) {
                return false;
            }
            String one = digits.substring(digits.length() - length);
            String two = line.digits.substring(line.digits.length() - length);
            int slips = 0;
            for (int i = 0; i < length; i++) {
                slips += one.charAt(i) == two.charAt(i) ? 0 : 1;
            }
            return slips <= SLIPS;
        }
    }
}
