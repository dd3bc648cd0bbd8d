package org.welcomepacket.wording;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;

/** The test that accepts what another does not, where it can be said without "not". */
final class Opposites {
    private Opposites() {}

    static Optional<Test> of(Test test) {
        if (test instanceof Test.Not not) {
            return Optional.of(not.test());
        }
        if (test instanceof Test.Interval interval) {
            Comparison below = interval.lowIncluded() ? Comparison.LESS : Comparison.AT_MOST;
            Comparison above = interval.highIncluded() ? Comparison.MORE : Comparison.AT_LEAST;
            return Optional.of(new Test.OneOf(
                    List.of(new Test.Compare(below, interval.low()), new Test.Compare(above, interval.high()))));
        }
        return test instanceof Test.Compare compare && compare.bound() instanceof Test.Operand.Literal
                ? of(compare.comparison()).map(opposite -> new Test.Compare(opposite, compare.bound()))
                : Optional.empty();
    }

    private static Optional<Comparison> of(Comparison comparison) {
        return switch (comparison) {
            case LESS -> Optional.of(Comparison.AT_LEAST);
            case AT_MOST -> Optional.of(Comparison.MORE);
            case EQUAL -> Optional.empty();
            case AT_LEAST -> Optional.of(Comparison.LESS);
            case MORE -> Optional.of(Comparison.AT_MOST);
        };
    }
}
