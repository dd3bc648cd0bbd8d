package org.welcomepacket.decide;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.TimeSpread;
import org.welcomepacket.model.rule.Value;

/**
 * Holds one input of a case against the tests of its column.
 *
 * @param given what is known of the input; empty when nothing is
 */
record Judge(Optional<Given> given) implements Test.Visitor<Acceptance> {
    @Override
    public Acceptance any(Test.Any any) {
        return Acceptance.YES;
    }

    @Override
    public Acceptance compare(Test.Compare compare) {
        if (given.isEmpty()) {
            return Acceptance.UNKNOWN;
        }
        Given known = given.get();
        if (compare.bound() instanceof Operand.Choice choice) {
            return Acceptance.of(
                    known instanceof Given.Choice chosen && chosen.id().equals(choice.id()));
        }
        Value bound = ((Operand.Literal) compare.bound()).value();
        IntPredicate fits = order -> switch (compare.comparison()) {
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case EQUAL -> order == 0;
            case AT_LEAST -> order >= 0;
            case MORE -> order > 0;
        };
        OptionalInt order = order(known, bound);
        return order.isEmpty() ? Acceptance.UNKNOWN : Acceptance.of(fits.test(order.getAsInt()));
    }

    @Override
    public Acceptance interval(Test.Interval interval) {
        Test.Comparison from = interval.lowIncluded() ? Test.Comparison.AT_LEAST : Test.Comparison.MORE;
        Test.Comparison to = interval.highIncluded() ? Test.Comparison.AT_MOST : Test.Comparison.LESS;
        Acceptance low = compare(new Test.Compare(from, interval.low()));
        Acceptance high = compare(new Test.Compare(to, interval.high()));
        if (low == Acceptance.NO || high == Acceptance.NO) {
            return Acceptance.NO;
        }
        return low == Acceptance.YES ? high : low;
    }

    @Override
    public Acceptance oneOf(Test.OneOf oneOf) {
        Acceptance all = Acceptance.NO;
        for (Test test : oneOf.tests()) {
            Acceptance one = test.accept(this);
            if (one == Acceptance.YES) {
                return one;
            }
            all = one == Acceptance.UNKNOWN ? one : all;
        }
        return all;
    }

    @Override
    public Acceptance not(Test.Not not) {
        return not.test().accept(this).opposite();
    }

    /** Less than, equal to or greater than 0 as what is known is below, at or above a bound; empty when no one can say. */
    static OptionalInt order(Given known, Value bound) {
        if (known instanceof Given.Before before && bound instanceof Value.Duration duration) {
            return OptionalInt.of(order(before, duration));
        }
        return known instanceof Given.Amount amount ? order(amount.value(), bound) : OptionalInt.empty();
    }

    private static OptionalInt order(Value one, Value other) {
        if (one instanceof Value.Duration a && other instanceof Value.Duration b) {
            TimeSpread spread = TimeSpread.of(a);
            TimeSpread bound = TimeSpread.of(b);
            return spread.isOrdered(bound) ? OptionalInt.of(spread.compare(bound)) : OptionalInt.empty();
        }
        if (one instanceof Value.Count a && other instanceof Value.Count b) {
            return OptionalInt.of(Integer.compare(a.amount(), b.amount()));
        }
        if (one instanceof Value.Money a && other instanceof Value.Money b) {
            return a.currency().equals(b.currency())
                    ? OptionalInt.of(Long.compare(a.minor(), b.minor()))
                    : OptionalInt.empty();
        }
        if (one instanceof Value.Percentage a && other instanceof Value.Percentage b) {
            return OptionalInt.of(a.percent().compareTo(b.percent()));
        }
        return one instanceof Value.TimeOfDay a && other instanceof Value.TimeOfDay b
                ? OptionalInt.of(a.time().compareTo(b.time()))
                : OptionalInt.empty();
    }

    /** The earlier the moment, the more time there is before the start, so the order is turned round. */
    private static int order(Given.Before before, Value.Duration bound) {
        Instant start = before.start().toInstant();
        Instant at = before.at().isAfter(start) ? start : before.at();
        Instant latest = before(before.start(), bound).toInstant();
        return latest.truncatedTo(ChronoUnit.MINUTES).compareTo(at.truncatedTo(ChronoUnit.MINUTES));
    }

    /**
     * The latest moment that still lies so long before a start: {@code ahead >= d} means at the latest then. Where the
     * clock jumps over the time of day, {@link ZonedDateTime#minusDays} says what is meant: the time after the jump.
     */
    static ZonedDateTime before(ZonedDateTime start, Value.Duration duration) {
        return switch (duration.unit()) {
            case MINUTE -> start.minusMinutes(duration.amount());
            case HOUR -> start.minusHours(duration.amount());
            case DAY -> start.minusDays(duration.amount());
            case WEEK -> start.minusWeeks(duration.amount());
            case MONTH -> start.minusMonths(duration.amount());
            case YEAR -> start.minusYears(duration.amount());
        };
    }
}
