package org.welcomepacket.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;

/** The values that a test compares with, in its order; choices are none. */
public final class Bounds implements Test.Visitor<Stream<Operand>> {
    private Bounds() {}

    /** The bounds of a test. */
    public static List<Value> of(Test test) {
        return test.accept(new Bounds())
                .filter(Operand.Literal.class::isInstance)
                .map(operand -> ((Operand.Literal) operand).value())
                .toList();
    }

    /** The bounds that a test takes from somewhere else, by the names they have there. */
    public static Map<String, Value> named(Test test) {
        Map<String, Value> named = new LinkedHashMap<>();
        test.accept(new Bounds())
                .filter(Operand.Literal.class::isInstance)
                .map(Operand.Literal.class::cast)
                .filter(literal -> !literal.name().isEmpty())
                .forEach(literal -> named.put(literal.name(), literal.value()));
        return named;
    }

    @Override
    public Stream<Operand> any(Test.Any any) {
        return Stream.empty();
    }

    @Override
    public Stream<Operand> compare(Test.Compare compare) {
        return Stream.of(compare.bound());
    }

    @Override
    public Stream<Operand> interval(Test.Interval interval) {
        return Stream.of(interval.low(), interval.high());
    }

    @Override
    public Stream<Operand> oneOf(Test.OneOf oneOf) {
        return oneOf.tests().stream().flatMap(test -> test.accept(this));
    }

    @Override
    public Stream<Operand> not(Test.Not not) {
        return not.test().accept(this);
    }
}
