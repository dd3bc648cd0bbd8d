package org.welcomepacket.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;

/**
 * The two ends of an interval.
 *
 * @param low lower end
 * @param lowIncluded whether it belongs
 * @param high upper end
 * @param highIncluded whether it belongs
 */
record Bounds(Value low, boolean lowIncluded, Value high, boolean highIncluded) {
    private static final int MINUTES_PER_HOUR = 60;

    /** Whether nothing can lie between the ends, whatever the date. */
    boolean isEmpty() {
        OptionalInt order = order();
        return order.isPresent() && (order.getAsInt() > 0 || (order.getAsInt() == 0 && !(lowIncluded && highIncluded)));
    }

    /** What the names among the ends stand for, to follow the interval in a message. */
    String withValues(Operand first, Operand second) {
        StringBuilder out = new StringBuilder();
        for (Operand operand : new Operand[] {first, second}) {
            if (operand instanceof Operand.Literal literal && !literal.name().isEmpty()) {
                out.append(out.isEmpty() ? ", where " : " and ")
                        .append(literal.name())
                        .append(" is ")
                        .append(Notation.of(literal.value()));
            }
        }
        return out.toString();
    }

    /** Whether a value is nothing at all. */
    static boolean isZero(Value value) {
        return (value instanceof Value.Duration d && d.amount() == 0)
                || (value instanceof Value.Count c && c.amount() == 0)
                || (value instanceof Value.Money m && m.minor() == 0)
                || (value instanceof Value.Percentage p && p.percent().signum() == 0);
    }

    private OptionalInt order() {
        if (low instanceof Value.Duration a && high instanceof Value.Duration b) {
            return inOneMeasure(a, b);
        }
        if (low instanceof Value.TimeOfDay a && high instanceof Value.TimeOfDay b) {
            return OptionalInt.of(a.time().compareTo(b.time()));
        }
        Optional<BigDecimal> first = number(low);
        Optional<BigDecimal> second = number(high);
        return first.isPresent() && second.isPresent()
                ? OptionalInt.of(first.get().compareTo(second.get()))
                : OptionalInt.empty();
    }

    private static Optional<BigDecimal> number(Value value) {
        if (value instanceof Value.Count count) {
            return Optional.of(BigDecimal.valueOf(count.amount()));
        }
        if (value instanceof Value.Money money) {
            return Optional.of(BigDecimal.valueOf(money.minor()));
        }
        return value instanceof Value.Percentage share ? Optional.of(share.percent()) : Optional.empty();
    }

    /** Durations have a fixed order only within minutes and hours, days and weeks, or months and years. */
    private static OptionalInt inOneMeasure(Value.Duration a, Value.Duration b) {
        return measure(a.unit()) == measure(b.unit())
                ? OptionalInt.of(Long.compare(amount(a), amount(b)))
                : OptionalInt.empty();
    }

    private static int measure(Value.Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR -> 0;
            case DAY, WEEK -> 1;
            case MONTH, YEAR -> 2;
        };
    }

    private static long amount(Value.Duration duration) {
        int factor = switch (duration.unit()) {
            case MINUTE, DAY, MONTH -> 1;
            case HOUR -> MINUTES_PER_HOUR;
            case WEEK -> 7;
            case YEAR -> 12;
        };
        return (long) duration.amount() * factor;
    }
}
