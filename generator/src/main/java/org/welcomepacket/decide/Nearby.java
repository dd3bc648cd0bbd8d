package org.welcomepacket.decide;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;

/**
 * A value that a test accepts, as near to its bound as a person would count: 23 hours for less than 24, the bound itself
 * where it belongs. How many days before a start is chosen so that the time of day makes no difference, where there is
 * such a number.
 */
final class Nearby {
    private static final List<Long> WHOLE = List.of(0L, 1L, -1L);
    private static final int HUNDRED = 100;
    private static final long LAST_MINUTE = 24 * 60 - 1;

    private Nearby() {}

    static Optional<Given> of(Test test, Input input) {
        Stream<Given> candidates = input.choices().isEmpty()
                ? Bounds.of(test).stream().flatMap(Nearby::around).map(Given.Amount::new)
                : input.choices().keySet().stream().map(Given.Choice::new);
        List<Given> accepted =
                candidates.filter(given -> Table.accepts(test, given)).toList();
        return accepted.stream()
                .filter(given -> input.name().equals(Question.AHEAD) && WholeDay.isAccepted(test, given))
                .findFirst()
                .or(() -> accepted.stream().findFirst());
    }

    /** The bound, then its neighbours, those that are a coarser step away first. */
    private static Stream<Value> around(Value bound) {
        if (bound instanceof Value.Duration duration) {
            return durations(duration);
        }
        if (bound instanceof Value.Count count) {
            return steps(count.amount(), 1, n -> new Value.Count((int) n));
        }
        if (bound instanceof Value.Money money) {
            LongFunction<Value> value = n -> new Value.Money(n, money.currency());
            long coin = (long) Math.pow(10, Math.max(0, money.currency().getDefaultFractionDigits()));
            return Stream.concat(steps(money.minor(), coin, value), steps(money.minor(), 1, value));
        }
        if (bound instanceof Value.TimeOfDay time) {
            long minute = time.time().toSecondOfDay() / 60;
            return Stream.of(5, 1)
                    .flatMap(step -> steps(
                            minute,
                            step,
                            n -> new Value.TimeOfDay(LocalTime.ofSecondOfDay(Math.min(n, LAST_MINUTE) * 60))));
        }
        return bound instanceof Value.Percentage share ? shares(share.percent()) : Stream.empty();
    }

    private static Stream<Value> durations(Value.Duration bound) {
        Unit unit = bound.unit();
        Stream<Value> near = steps(bound.amount(), 1, n -> new Value.Duration((int) n, unit))
                .filter(value -> ((Value.Duration) value).amount() > 0 || bound.amount() == 0);
        return Stream.concat(near, finer(bound));
    }

    /** Just less and just more in a unit that has a fixed rate to the bound's; then none at all. */
    private static Stream<Value> finer(Value.Duration bound) {
        List<Value> finer = new ArrayList<>();
        switch (bound.unit()) {
            case HOUR ->
                steps(bound.amount() * 60L, 1, n -> new Value.Duration((int) n, Unit.MINUTE))
                        .forEach(finer::add);
            case WEEK ->
                steps(bound.amount() * 7L, 1, n -> new Value.Duration((int) n, Unit.DAY))
                        .forEach(finer::add);
            case YEAR ->
                steps(bound.amount() * 12L, 1, n -> new Value.Duration((int) n, Unit.MONTH))
                        .forEach(finer::add);
            case MONTH -> finer.add(new Value.Duration(3, Unit.WEEK));
            case DAY, MINUTE -> {}
        }
        finer.add(new Value.Duration(0, bound.unit()));
        return finer.stream();
    }

    private static Stream<Value> shares(BigDecimal bound) {
        return Stream.of("0", "1", "-1", "0.5", "-0.5", "0.0001", "-0.0001")
                .map(step -> bound.add(new BigDecimal(step)))
                .filter(share -> share.signum() >= 0 && share.compareTo(BigDecimal.valueOf(HUNDRED)) <= 0)
                .map(Value.Percentage::new);
    }

    private static Stream<Value> steps(long bound, long step, LongFunction<Value> value) {
        return WHOLE.stream()
                .map(times -> bound + times * step)
                .filter(n -> n >= 0)
                .map(n -> value.apply(n));
    }
}
