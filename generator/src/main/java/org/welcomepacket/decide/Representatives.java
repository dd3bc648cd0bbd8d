package org.welcomepacket.decide;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;

/** Values of an input such that each way of meeting and failing some tests is met by one: at and beside each bound. */
final class Representatives {
    /** In the middle of a month and of a year; the proof has seen to it that no order depends on the date. */
    private static final ZonedDateTime ANY_START = ZonedDateTime.of(2027, 6, 16, 10, 0, 0, 0, ZoneOffset.UTC);

    /** Finer than any percentage an author can write. */
    private static final BigDecimal SLIGHT = new BigDecimal("0.00001");

    private static final long LAST_MINUTE = 24 * 60 - 1;

    private Representatives() {}

    static List<Given> of(Input input, List<Test> tests) {
        if (!input.choices().isEmpty()) {
            return input.choices().keySet().stream()
                    .<Given>map(Given.Choice::new)
                    .toList();
        }
        List<Given> all = new ArrayList<>();
        tests.stream()
                .flatMap(test -> Bounds.of(test).stream())
                .distinct()
                .forEach(bound -> around(bound).forEach(all::add));
        return all;
    }

    private static Stream<Given> around(Value bound) {
        if (bound instanceof Value.Duration duration) {
            ZonedDateTime at = Judge.before(ANY_START, duration);
            return LongStream.of(-1, 0, 1)
                    .mapToObj(minutes ->
                            new Given.Before(ANY_START, at.plusMinutes(minutes).toInstant()));
        }
        if (bound instanceof Value.Count count) {
            return steps(count.amount(), Long.MAX_VALUE, n -> new Value.Count((int) n));
        }
        if (bound instanceof Value.Money money) {
            return steps(money.minor(), Long.MAX_VALUE, n -> new Value.Money(n, money.currency()));
        }
        if (bound instanceof Value.TimeOfDay time) {
            long minute = time.time().toSecondOfDay() / 60;
            return steps(minute, LAST_MINUTE, n -> new Value.TimeOfDay(LocalTime.ofSecondOfDay(n * 60)));
        }
        if (bound instanceof Value.Percentage share) {
            return Stream.of(
                            share.percent().subtract(SLIGHT),
                            share.percent(),
                            share.percent().add(SLIGHT))
                    .filter(p -> p.signum() >= 0 && p.compareTo(BigDecimal.valueOf(100)) <= 0)
                    .map(p -> new Given.Amount(new Value.Percentage(p)));
        }
        throw new IllegalArgumentException("no input is compared with " + bound);
    }

    private static Stream<Given> steps(long bound, long most, LongFunction<Value> value) {
        return LongStream.of(bound - 1, bound, bound + 1)
                .filter(n -> n >= 0 && n <= most)
                .mapToObj(n -> new Given.Amount(value.apply(n)));
    }
}
