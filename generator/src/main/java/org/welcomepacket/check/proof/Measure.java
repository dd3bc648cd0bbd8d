package org.welcomepacket.check.proof;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.TimeSpread;
import org.welcomepacket.model.rule.Value;

/**
 * The order of the values of a measured input, its ends, and its step: one minute, one, one minor unit of the currency;
 * a percentage has none.
 */
interface Measure extends Comparator<Value> {
    /** ISO 4217's code for transactions without a currency: what a column is counted in when no row names any. */
    Currency NO_CURRENCY = Currency.getInstance("XXX");

    /** The least value. */
    Value least();

    /** The greatest value, if there is one. */
    default Optional<Value> most() {
        return Optional.empty();
    }

    /** Whether something lies strictly between two values in order. */
    boolean hasRoom(Value low, Value high);

    /** Something strictly between two values, as the author would write it. */
    String between(Value low, Value high);

    /** Something above a value, as the author would write it. */
    String beyond(Value low);

    /** The measure of an input; bounds give the currency of money. */
    static Measure of(Rules.InputType type, List<Value> bounds) {
        return switch (type) {
            case DURATION -> new OfDurations();
            case COUNT -> new OfSteps(v -> ((Value.Count) v).amount(), n -> new Value.Count((int) n), Optional.empty());
            case MONEY -> {
                Currency currency = bounds.stream()
                        .map(v -> ((Value.Money) v).currency())
                        .findFirst()
                        .orElse(NO_CURRENCY);
                yield new OfSteps(v -> ((Value.Money) v).minor(), n -> new Value.Money(n, currency), Optional.empty());
            }
            case TIME ->
                new OfSteps(
                        v -> ((Value.TimeOfDay) v).time().toSecondOfDay() / 60,
                        n -> new Value.TimeOfDay(LocalTime.ofSecondOfDay(n * 60)),
                        Optional.of(24L * 60 - 1));
            case PERCENTAGE -> new OfPercentages();
            case CHOICE, YES_NO, WEEKDAY -> throw new IllegalArgumentException(type + " is not measured");
        };
    }

    /** Values that are whole numbers of something. */
    record OfSteps(
            java.util.function.ToLongFunction<Value> number,
            java.util.function.LongFunction<Value> value,
            Optional<Long> highest)
            implements Measure {
        @Override
        public int compare(Value a, Value b) {
            return Long.compare(number.applyAsLong(a), number.applyAsLong(b));
        }

        @Override
        public Value least() {
            return value.apply(0);
        }

        @Override
        public Optional<Value> most() {
            return highest.map(value::apply);
        }

        @Override
        public boolean hasRoom(Value low, Value high) {
            return number.applyAsLong(high) - number.applyAsLong(low) > 1;
        }

        @Override
        public String between(Value low, Value high) {
            long from = number.applyAsLong(low);
            return Notation.of(value.apply(from + Math.max(1, (number.applyAsLong(high) - from) / 2)));
        }

        @Override
        public String beyond(Value low) {
            return Notation.of(value.apply(number.applyAsLong(low) + 1));
        }
    }

    /** Shares of 0 to 100. */
    record OfPercentages() implements Measure {
        @Override
        public int compare(Value a, Value b) {
            return percent(a).compareTo(percent(b));
        }

        @Override
        public Value least() {
            return new Value.Percentage(BigDecimal.ZERO);
        }

        @Override
        public Optional<Value> most() {
            return Optional.of(new Value.Percentage(BigDecimal.valueOf(100)));
        }

        @Override
        public boolean hasRoom(Value low, Value high) {
            return true;
        }

        @Override
        public String between(Value low, Value high) {
            BigDecimal middle = percent(low).add(percent(high)).divide(BigDecimal.valueOf(2));
            BigDecimal whole = middle.setScale(0, RoundingMode.FLOOR);
            boolean inside = whole.compareTo(percent(low)) > 0;
            return Notation.of(new Value.Percentage(inside ? whole : middle));
        }

        @Override
        public String beyond(Value low) {
            throw new IllegalStateException("nothing is beyond 100 %");
        }

        private static BigDecimal percent(Value value) {
            return ((Value.Percentage) value).percent();
        }
    }

    /** Lengths of time whose order is fixed. */
    record OfDurations() implements Measure {
        @Override
        public int compare(Value a, Value b) {
            return spread(a).compare(spread(b));
        }

        @Override
        public Value least() {
            return new Value.Duration(0, Value.Unit.MINUTE);
        }

        @Override
        public boolean hasRoom(Value low, Value high) {
            return spread(low).leavesRoomBefore(spread(high));
        }

        @Override
        public String between(Value low, Value high) {
            Value.Duration middle = TimeSpread.between((Value.Duration) low, (Value.Duration) high);
            return middle.equals(high)
                    ? "between " + Notation.of(low) + " and " + Notation.of(high)
                    : Notation.of(middle);
        }

        @Override
        public String beyond(Value low) {
            Value.Duration duration = (Value.Duration) low;
            return Notation.of(new Value.Duration(duration.amount() + 1, duration.unit()));
        }

        private static TimeSpread spread(Value value) {
            return TimeSpread.of((Value.Duration) value);
        }
    }
}
