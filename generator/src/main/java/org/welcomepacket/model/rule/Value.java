package org.welcomepacket.model.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Currency;
import org.welcomepacket.model.text.LocalText;

/** A value of a rule, with its unit. */
public sealed interface Value {
    /** Calls the visitor's method for this kind. */
    <R> R accept(Visitor<R> visitor);

    /** Units of time. Hours and minutes are elapsed time; the others are calendar time in the business's zone. */
    enum Unit {
        /** 60 seconds. */
        MINUTE,
        /** 60 minutes. */
        HOUR,
        /** A calendar day. */
        DAY,
        /** 7 calendar days. */
        WEEK,
        /** A calendar month. */
        MONTH,
        /** 12 calendar months. */
        YEAR
    }

    /**
     * A length of time in one unit.
     *
     * @param amount from 0
     * @param unit of what
     */
    record Duration(int amount, Unit unit) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.duration(this);
        }
    }

    /**
     * An amount of money.
     *
     * @param minor in minor units of the currency: øre, cents, kopecks
     * @param currency ISO 4217
     */
    record Money(long minor, Currency currency) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.money(this);
        }
    }

    /**
     * A share, exactly.
     *
     * @param percent from 0 to 100
     */
    record Percentage(BigDecimal percent) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.percentage(this);
        }
    }

    /**
     * A number of things.
     *
     * @param amount from 0
     */
    record Count(int amount) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /**
     * A number of sessions.
     *
     * @param amount from 0
     */
    record Sessions(int amount) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sessions(this);
        }
    }

    /**
     * A day.
     *
     * @param day the day
     */
    record Date(LocalDate day) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * A time of day.
     *
     * @param time to the minute
     */
    record TimeOfDay(LocalTime time) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timeOfDay(this);
        }
    }

    /**
     * A telephone number.
     *
     * @param number as the author wrote it, such as {@code +45 12 34 56 78}
     */
    record Phone(String number) implements Value {
        /** The number for a {@code tel:} address: a plus sign and digits only. */
        public String dialled() {
            return number.replaceAll("[^+0-9]", "");
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.phone(this);
        }
    }

    /**
     * Words.
     *
     * @param words in every language
     */
    record Words(LocalText words) implements Value {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /**
     * One method for each kind of value, so that the compiler finds a missing one.
     *
     * @param <R> what is made of a value
     */
    interface Visitor<R> {
        /** A length of time. */
        R duration(Duration duration);

        /** An amount of money. */
        R money(Money money);

        /** A share. */
        R percentage(Percentage percentage);

        /** A number of things. */
        R count(Count count);

        /** A number of sessions. */
        R sessions(Sessions sessions);

        /** A day. */
        R date(Date date);

        /** A time of day. */
        R timeOfDay(TimeOfDay time);

        /** A telephone number. */
        R phone(Phone phone);

        /** Words. */
        R words(Words words);
    }
}
