package org.welcomepacket.decide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Rules.InputType;
import org.welcomepacket.model.rule.Rules.Row;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Test.Comparison;
import org.welcomepacket.model.rule.Test.Operand;
import org.welcomepacket.model.rule.Value;

/** Random complete tables over small numbers, against an evaluation that tries every value of every input. */
class TableTest {
    private static final int INPUTS = 3;
    private static final int MOST = 6;

    /** A row as the set of numbers it accepts for each input, beside its tests. */
    private record Box(List<IntPredicate> accepts, Row row) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
    void everyAnswerIsThatOfTryingAllValues(long seed) {
        Random random = new Random(seed);
        List<Box> boxes = new ArrayList<>();
        divide(random, new ArrayList<>(), new ArrayList<>(), boxes);
        Decision decision = decision(boxes.stream().map(Box::row).toList());
        for (int trial = 0; trial < 60; trial++) {
            Integer[] known = new Integer[INPUTS];
            for (int i = 0; i < INPUTS; i++) {
                known[i] = random.nextInt(3) == 0 ? null : random.nextInt(MOST);
            }
            check(decision, boxes, known);
        }
    }

    private static void check(Decision decision, List<Box> boxes, Integer[] known) {
        Set<String> possible = new LinkedHashSet<>();
        Set<Integer> rows = new LinkedHashSet<>();
        all(known, new int[INPUTS], 0, values -> {
            List<Box> matching =
                    boxes.stream().filter(box -> accepts(box, values)).toList();
            assertThat(matching).hasSize(1);
            possible.add(matching.get(0).row().outcome());
            rows.add(boxes.indexOf(matching.get(0)));
        });
        Map<String, Given> given = new LinkedHashMap<>();
        for (int i = 0; i < INPUTS; i++) {
            if (known[i] != null) {
                given.put("i" + i, new Given.Amount(new Value.Count(known[i])));
            }
        }
        Ruling ruling = new Table(decision).rule(new Case(given));
        if (possible.size() == 1) {
            assertThat(ruling).isInstanceOfSatisfying(Ruling.Decided.class, decided -> {
                assertThat(decided.outcome()).isEqualTo(possible.iterator().next());
                assertThat(decided.rows()).containsExactlyInAnyOrderElementsOf(rows);
            });
        } else {
            assertThat(ruling).isInstanceOfSatisfying(Ruling.Open.class, open -> {
                List<String> asked = new ArrayList<>(open.needed());
                asked.addAll(open.perhaps());
                assertThat(asked).containsExactlyInAnyOrderElementsOf(influences(boxes, known));
            });
        }
    }

    /** The unknown inputs that change the outcome for some values of the others. */
    private static List<String> influences(List<Box> boxes, Integer[] known) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            if (known[i] == null && changes(boxes, known, i)) {
                names.add("i" + i);
            }
        }
        return names;
    }

    private static boolean changes(List<Box> boxes, Integer[] known, int input) {
        boolean[] changed = {false};
        Integer[] others = known.clone();
        others[input] = 0;
        all(others, new int[INPUTS], 0, values -> {
            Set<String> outcomes = new LinkedHashSet<>();
            for (int value = 0; value < MOST; value++) {
                int[] one = values.clone();
                one[input] = value;
                boxes.stream()
                        .filter(box -> accepts(box, one))
                        .forEach(box -> outcomes.add(box.row().outcome()));
            }
            changed[0] |= outcomes.size() > 1;
        });
        return changed[0];
    }

    private static void all(Integer[] known, int[] values, int input, java.util.function.Consumer<int[]> each) {
        if (input == INPUTS) {
            each.accept(values);
            return;
        }
        for (int value = 0; value < MOST; value++) {
            if (known[input] == null || known[input] == value) {
                values[input] = value;
                all(known, values, input + 1, each);
            }
        }
    }

    private static boolean accepts(Box box, int[] values) {
        for (int i = 0; i < values.length; i++) {
            if (!box.accepts().get(i).test(values[i])) {
                return false;
            }
        }
        return true;
    }

    /** Cuts the space input by input: whole, at a bound, or around one value. */
    private static void divide(Random random, List<IntPredicate> accepts, List<Test> tests, List<Box> boxes) {
        if (tests.size() == INPUTS) {
            boxes.add(new Box(List.copyOf(accepts), new Row(tests, "o" + random.nextInt(3))));
            return;
        }
        int bound = 1 + random.nextInt(MOST - 2);
        Operand operand = new Operand.Literal(new Value.Count(bound), "");
        switch (random.nextInt(4)) {
            case 0 -> branch(random, accepts, tests, boxes, n -> true, new Test.Any());
            case 1 -> {
                branch(random, accepts, tests, boxes, n -> n < bound, compare(Comparison.LESS, operand));
                branch(random, accepts, tests, boxes, n -> n >= bound, compare(Comparison.AT_LEAST, operand));
            }
            case 2 -> {
                Test is = compare(Comparison.EQUAL, operand);
                branch(random, accepts, tests, boxes, n -> n == bound, is);
                branch(random, accepts, tests, boxes, n -> n != bound, new Test.Not(is));
            }
            default -> {
                Operand zero = new Operand.Literal(new Value.Count(0), "");
                Test outside =
                        new Test.OneOf(List.of(compare(Comparison.EQUAL, zero), compare(Comparison.MORE, operand)));
                branch(random, accepts, tests, boxes, n -> n == 0 || n > bound, outside);
                Test inside = new Test.Interval(zero, false, operand, true);
                branch(random, accepts, tests, boxes, n -> n > 0 && n <= bound, inside);
            }
        }
    }

    private static void branch(
            Random random,
            List<IntPredicate> accepts,
            List<Test> tests,
            List<Box> boxes,
            IntPredicate accepted,
            Test test) {
        List<IntPredicate> furtherAccepts = new ArrayList<>(accepts);
        furtherAccepts.add(accepted);
        List<Test> furtherTests = new ArrayList<>(tests);
        furtherTests.add(test);
        divide(random, furtherAccepts, furtherTests, boxes);
    }

    private static Test compare(Comparison comparison, Operand operand) {
        return new Test.Compare(comparison, operand);
    }

    private static Decision decision(List<Row> rows) {
        List<Input> inputs = new ArrayList<>();
        for (int i = 0; i < INPUTS; i++) {
            inputs.add(new Input("i" + i, InputType.COUNT, Map.of(), Optional.empty()));
        }
        return new Decision("random", Optional.empty(), Optional.empty(), inputs, Optional.empty(), rows);
    }
}
