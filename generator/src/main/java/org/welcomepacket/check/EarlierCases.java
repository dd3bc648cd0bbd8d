package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Effect;
import org.welcomepacket.model.rule.Rules.Result;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;

/**
 * How many earlier cases a decision can come to count. A case counts when its effect is neither {@code none} nor
 * {@code shorten}; after an end there are no more.
 */
final class EarlierCases {
    static final String INPUT = "earlier";

    private final List<Test> tests;
    private final List<Boolean> counts;
    private final TreeSet<Integer> steps = new TreeSet<>(List.of(0));

    private EarlierCases(List<Test> tests, List<Boolean> counts) {
        this.tests = tests;
        this.counts = counts;
        tests.forEach(this::steps);
    }

    /** For a decision that looks at earlier cases. */
    static Optional<EarlierCases> of(Decision decision, Map<String, Result> outcomes) {
        return IntStream.range(0, decision.inputs().size())
                .filter(i -> decision.inputs().get(i).name().equals(INPUT))
                .boxed()
                .findFirst()
                .map(i -> new EarlierCases(
                        decision.rows().stream().map(row -> row.tests().get(i)).toList(),
                        decision.rows().stream()
                                .map(row -> counts(outcomes.get(row.outcome())))
                                .toList()));
    }

    private static boolean counts(@Nullable Result result) {
        return result == null
                || !(result.effect() == Effect.NONE
                        || result.effect() == Effect.SHORTEN
                        || result.effect() == Effect.END);
    }

    /** The most there can be; empty when there is no limit. */
    OptionalInt most() {
        return steps.stream()
                .filter(n -> IntStream.range(0, tests.size()).noneMatch(i -> counts.get(i) && accepts(tests.get(i), n)))
                .mapToInt(n -> n)
                .findFirst();
    }

    /** The rules that are only for more cases than that. */
    List<Integer> rowsBeyond(int most) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < tests.size(); i++) {
            Test test = tests.get(i);
            if (steps.headSet(most, true).stream().noneMatch(n -> accepts(test, n))) {
                rows.add(i);
            }
        }
        return rows;
    }

    /** Numbers at which a test can begin or cease to accept; between two of them it does not change. */
    private void steps(Test test) {
        test.accept(new Test.Visitor<Boolean>() {
            @Override
            public Boolean any(Test.Any any) {
                return true;
            }

            @Override
            public Boolean compare(Test.Compare compare) {
                return step(compare.bound());
            }

            @Override
            public Boolean interval(Test.Interval interval) {
                return step(interval.low()) && step(interval.high());
            }

            @Override
            public Boolean oneOf(Test.OneOf oneOf) {
                oneOf.tests().forEach(EarlierCases.this::steps);
                return true;
            }

            @Override
            public Boolean not(Test.Not not) {
                steps(not.test());
                return true;
            }
        });
    }

    private boolean step(Test.Operand bound) {
        steps.add(number(bound));
        steps.add(number(bound) + 1);
        return true;
    }

    private static boolean accepts(Test test, int n) {
        return test.accept(new Test.Visitor<Boolean>() {
            @Override
            public Boolean any(Test.Any any) {
                return true;
            }

            @Override
            public Boolean compare(Test.Compare compare) {
                int bound = number(compare.bound());
                return switch (compare.comparison()) {
                    case LESS -> n < bound;
                    case AT_MOST -> n <= bound;
                    case EQUAL -> n == bound;
                    case AT_LEAST -> n >= bound;
                    case MORE -> n > bound;
                };
            }

            @Override
            public Boolean interval(Test.Interval interval) {
                int low = number(interval.low());
                int high = number(interval.high());
                return (interval.lowIncluded() ? n >= low : n > low)
                        && (interval.highIncluded() ? n <= high : n < high);
            }

            @Override
            public Boolean oneOf(Test.OneOf oneOf) {
                return oneOf.tests().stream().anyMatch(t -> accepts(t, n));
            }

            @Override
            public Boolean not(Test.Not not) {
                return !accepts(not.test(), n);
            }
        });
    }

    private static int number(Test.Operand bound) {
        return bound instanceof Test.Operand.Literal literal && literal.value() instanceof Value.Count count
                ? count.amount()
                : 0;
    }
}
