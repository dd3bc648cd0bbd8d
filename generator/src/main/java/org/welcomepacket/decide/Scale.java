package org.welcomepacket.decide;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;

/**
 * The values of an input in order, as points at and beside the bounds of some tests: between two neighbours no test
 * changes its mind.
 *
 * <p>Lengths of time lie before a start in the middle of a month and of a year; the proof has seen to it that the order of
 * bounds that meet does not depend on the date.
 */
final class Scale {
    private static final ZonedDateTime START = ZonedDateTime.of(2027, 6, 16, 10, 0, 0, 0, ZoneOffset.UTC);

    /** Finer than any percentage an author can write. */
    private static final BigDecimal SLIGHT = new BigDecimal("0.00001");

    private static final BigDecimal LAST_MINUTE = BigDecimal.valueOf(24 * 60 - 1);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENDLESS = BigDecimal.valueOf(Long.MAX_VALUE);

    private final InputType type;
    private final NavigableMap<BigDecimal, Value> bounds = new TreeMap<>();

    Scale(InputType type, Stream<Test> tests) {
        this.type = type;
        tests.flatMap(test -> Bounds.of(test).stream()).forEach(bound -> bounds.putIfAbsent(key(bound), bound));
    }

    /** In ascending order; empty when no test has a bound. */
    List<BigDecimal> points() {
        Set<BigDecimal> points = new TreeSet<>();
        for (BigDecimal bound : bounds.keySet()) {
            points.add(bound.subtract(step()));
            points.add(bound);
            points.add(bound.add(step()));
        }
        points.removeIf(point -> point.signum() < 0 || point.compareTo(most()) > 0);
        return new ArrayList<>(points);
    }

    /** What is known of the input at a point. */
    Given at(BigDecimal point) {
        return switch (type) {
            case DURATION ->
                new Given.Before(START, START.minusMinutes(point.longValue()).toInstant());
            case COUNT -> new Given.Amount(new Value.Count(point.intValue()));
            case MONEY ->
                new Given.Amount(new Value.Money(
                        point.longValue(), ((Value.Money) bounds.firstEntry().getValue()).currency()));
            case PERCENTAGE -> new Given.Amount(new Value.Percentage(point));
            case TIME -> new Given.Amount(new Value.TimeOfDay(LocalTime.ofSecondOfDay(point.longValue() * 60)));
            case CHOICE, YES_NO, WEEKDAY -> throw new IllegalArgumentException(type + " has no order");
        };
    }

    /** The test that accepts what lies between two points of the scale, these included. */
    Test between(BigDecimal first, BigDecimal last) {
        List<BigDecimal> points = points();
        boolean open = first.compareTo(points.get(0)) == 0;
        boolean endless = last.compareTo(points.get(points.size() - 1)) == 0;
        boolean lowIncluded = bounds.containsKey(first);
        boolean highIncluded = bounds.containsKey(last);
        Test.Operand low = operand(lowIncluded ? first : first.subtract(step()));
        Test.Operand high = operand(highIncluded ? last : last.add(step()));
        if (open && endless) {
            return new Test.Any();
        } else if (open) {
            return new Test.Compare(highIncluded ? Test.Comparison.AT_MOST : Test.Comparison.LESS, high);
        } else if (endless) {
            return new Test.Compare(lowIncluded ? Test.Comparison.AT_LEAST : Test.Comparison.MORE, low);
        } else if (first.compareTo(last) == 0 && lowIncluded) {
            return new Test.Compare(Test.Comparison.EQUAL, low);
        }
        return new Test.Interval(low, lowIncluded, high, highIncluded);
    }

    private Test.Operand operand(BigDecimal bound) {
        Value value = bounds.get(bound);
        return new Test.Operand.Literal(value == null ? bounds.firstEntry().getValue() : value, "");
    }

    private static BigDecimal key(Value bound) {
        if (bound instanceof Value.Duration duration) {
            return BigDecimal.valueOf(
                    Duration.between(Judge.before(START, duration), START).toMinutes());
        } else if (bound instanceof Value.Count count) {
            return BigDecimal.valueOf(count.amount());
        } else if (bound instanceof Value.Money money) {
            return BigDecimal.valueOf(money.minor());
        } else if (bound instanceof Value.TimeOfDay time) {
            return BigDecimal.valueOf(time.time().toSecondOfDay() / 60);
        } else if (bound instanceof Value.Percentage share) {
            return share.percent().setScale(5);
        }
        throw new IllegalArgumentException("no input is compared with " + bound);
    }

    private BigDecimal step() {
        return type == InputType.PERCENTAGE ? SLIGHT : BigDecimal.ONE;
    }

    private BigDecimal most() {
        return switch (type) {
            case PERCENTAGE -> HUNDRED;
            case TIME -> LAST_MINUTE;
            default -> ENDLESS;
        };
    }
}
