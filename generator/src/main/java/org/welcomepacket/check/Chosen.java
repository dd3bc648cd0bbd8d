package org.welcomepacket.check;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.welcomepacket.model.rule.Test;

/** The choices of an enumerated input that a test accepts. */
final class Chosen implements Test.Visitor<Set<String>> {
    private final Set<String> all;

    /**
     * Among these choices.
     *
     * @param all their ids, in order
     */
    Chosen(Set<String> all) {
        this.all = all;
    }

    @Override
    public Set<String> any(Test.Any any) {
        return Set.copyOf(all);
    }

    @Override
    public Set<String> compare(Test.Compare compare) {
        return compare.bound() instanceof Test.Operand.Choice choice ? Set.of(choice.id()) : Set.copyOf(all);
    }

    @Override
    public Set<String> interval(Test.Interval interval) {
        if (!(interval.low() instanceof Test.Operand.Choice low)
                || !(interval.high() instanceof Test.Operand.Choice high)) {
            return Set.copyOf(all);
        }
        List<String> order = List.copyOf(all);
        int from = Math.max(0, order.indexOf(low.id()) + (interval.lowIncluded() ? 0 : 1));
        int to = order.indexOf(high.id()) + (interval.highIncluded() ? 1 : 0);
        return from < to ? Set.copyOf(order.subList(from, to)) : Set.of();
    }

    @Override
    public Set<String> oneOf(Test.OneOf oneOf) {
        Set<String> some = new HashSet<>();
        oneOf.tests().forEach(test -> some.addAll(test.accept(this)));
        return some;
    }

    @Override
    public Set<String> not(Test.Not not) {
        Set<String> left = new LinkedHashSet<>(all);
        left.removeAll(not.test().accept(this));
        return left;
    }
}
