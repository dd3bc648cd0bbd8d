package org.welcomepacket.wording;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;

/** One case that a test accepts, as near to its bound as a person would count. */
final class Sample implements Test.Visitor<Optional<Operand>> {
    private final Input input;

    Sample(Input input) {
        this.input = input;
    }

    @Override
    public Optional<Operand> any(Test.Any any) {
        return Optional.empty();
    }

    @Override
    public Optional<Operand> compare(Test.Compare compare) {
        if (!(compare.bound() instanceof Operand.Literal bound)) {
            return Optional.of(compare.bound());
        }
        return switch (compare.comparison()) {
            case AT_LEAST, AT_MOST, EQUAL -> Optional.of(bound);
            case LESS -> below(bound.value()).map(Sample::literal);
            case MORE -> above(bound.value()).map(Sample::literal);
        };
    }

    /** The lower bound when it belongs, else what follows it if that is still within. */
    @Override
    public Optional<Operand> interval(Test.Interval interval) {
        if (interval.lowIncluded()) {
            return Optional.of(interval.low());
        }
        return compare(new Test.Compare(Comparison.MORE, interval.low())).filter(sample -> isBelow(sample, interval));
    }

    @Override
    public Optional<Operand> oneOf(Test.OneOf oneOf) {
        return oneOf.tests().get(0).accept(this);
    }

    @Override
    public Optional<Operand> not(Test.Not not) {
        List<String> choices = Choices.of(not.test());
        if (!choices.isEmpty()) {
            return input.choices().keySet().stream()
                    .filter(id -> !choices.contains(id))
                    .findFirst()
                    .map(Operand.Choice::new);
        }
        return Opposites.of(not.test()).flatMap(opposite -> opposite.accept(this));
    }

    private static boolean isBelow(Operand sample, Test.Interval interval) {
        if (!(sample instanceof Operand.Literal one) || !(interval.high() instanceof Operand.Literal high)) {
            return false;
        }
        long room = amount(high.value()) - amount(one.value());
        return sameUnit(one.value(), high.value()) && (interval.highIncluded() ? room >= 0 : room > 0);
    }

    private static boolean sameUnit(Value one, Value other) {
        if (one instanceof Value.Duration a && other instanceof Value.Duration b) {
            return a.unit() == b.unit();
        }
        return one.getClass() == other.getClass();
    }

    private static long amount(Value value) {
        if (value instanceof Value.Duration duration) {
            return duration.amount();
        }
        return value instanceof Value.Count count ? count.amount() : 0;
    }

    private static Optional<Value> below(Value value) {
        if (value instanceof Value.Duration duration) {
            return duration.amount() > 1
                    ? Optional.of(new Value.Duration(duration.amount() - 1, duration.unit()))
                    : smaller(duration.unit(), duration.amount());
        }
        if (value instanceof Value.Count count && count.amount() > 0) {
            return Optional.of(new Value.Count(count.amount() - 1));
        }
        return Optional.empty();
    }

    /** Just less than one of a unit. */
    private static Optional<Value> smaller(Unit unit, int amount) {
        if (amount == 0) {
            return Optional.empty();
        }
        return switch (unit) {
            case MINUTE -> Optional.of(new Value.Duration(0, Unit.MINUTE));
            case HOUR -> Optional.of(new Value.Duration(59, Unit.MINUTE));
            case DAY -> Optional.of(new Value.Duration(0, Unit.DAY));
            case WEEK -> Optional.of(new Value.Duration(6, Unit.DAY));
            case MONTH -> Optional.of(new Value.Duration(3, Unit.WEEK));
            case YEAR -> Optional.of(new Value.Duration(11, Unit.MONTH));
        };
    }

    private static Optional<Value> above(Value value) {
        if (value instanceof Value.Duration duration) {
            return Optional.of(new Value.Duration(duration.amount() + 1, duration.unit()));
        }
        return value instanceof Value.Count count ? Optional.of(new Value.Count(count.amount() + 1)) : Optional.empty();
    }

    private static Operand literal(Value value) {
        return new Operand.Literal(value, "");
    }
}
