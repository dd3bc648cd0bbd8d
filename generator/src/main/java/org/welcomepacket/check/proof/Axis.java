package org.welcomepacket.check.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;

/**
 * One input of a slice, cut into elementary cells so that every test is a set of whole cells.
 *
 * <p>The cells of an enumerated input are its choices. Those of a measured one are its bounds and the stretches between
 * them: cell {@code 2i} is bound {@code i} itself, cell {@code 2i+1} what lies between it and the next, or beyond it. A
 * stretch that can hold nothing, such as between the counts 0 and 1, is not a cell.
 */
final class Axis {
    private final Rules.Input input;
    private final List<String> choices;
    private final @Nullable Measure measure;
    private final List<Value> bounds;
    private final BitSet cells;

    private Axis(Rules.Input input, List<String> choices, @Nullable Measure measure, List<Value> bounds, BitSet cells) {
        this.input = input;
        this.choices = choices;
        this.measure = measure;
        this.bounds = bounds;
        this.cells = cells;
    }

    /** An enumerated input, of which only some choices are in the slice. */
    static Axis ofChoices(Rules.Input input, BitSet allowed) {
        return new Axis(input, List.copyOf(input.choices().keySet()), null, List.of(), allowed);
    }

    /** A measured input with the bounds that the rows of the slice have; all of them have a fixed order. */
    static Axis ofBounds(Rules.Input input, List<Value> bounds) {
        Measure measure = Measure.of(input.type(), bounds);
        List<Value> sorted = new ArrayList<>();
        List<Value> all = new ArrayList<>(bounds);
        all.add(measure.least());
        measure.most().ifPresent(all::add);
        all.sort(measure);
        for (Value bound : all) {
            if (sorted.isEmpty() || measure.compare(sorted.get(sorted.size() - 1), bound) != 0) {
                sorted.add(bound);
            }
        }
        BitSet cells = new BitSet(sorted.size() * 2);
        for (int i = 0; i < sorted.size(); i++) {
            cells.set(2 * i);
            boolean last = i == sorted.size() - 1;
            cells.set(2 * i + 1, last ? measure.most().isEmpty() : measure.hasRoom(sorted.get(i), sorted.get(i + 1)));
        }
        return new Axis(input, List.of(), measure, List.copyOf(sorted), cells);
    }

    /** Whether the cells have an order. */
    boolean isMeasured() {
        return measure != null;
    }

    /** All cells. */
    BitSet cells() {
        return cells;
    }

    /** The cells that a test accepts. */
    BitSet select(Test test) {
        BitSet selected = test.accept(new Selection());
        selected.and(cells);
        return selected;
    }

    /** A cell as the author would write a value in it. */
    Finding.Part describe(int cell) {
        return new Finding.Part(input.name(), measure == null ? choices.get(cell) : sample(measure, cell));
    }

    private String sample(Measure order, int cell) {
        Value bound = bounds.get(cell / 2);
        if (cell % 2 == 0) {
            return Notation.of(bound);
        }
        return cell / 2 + 1 < bounds.size() ? order.between(bound, bounds.get(cell / 2 + 1)) : order.beyond(bound);
    }

    private int cellOf(Value bound) {
        return 2 * Collections.binarySearch(bounds, bound, Objects.requireNonNull(measure));
    }

    /** The cells of a test, some of them perhaps not cells of this axis. */
    private final class Selection implements Test.Visitor<BitSet> {
        private int end() {
            return Math.max(cells.length(), bounds.size() * 2);
        }

        @Override
        public BitSet any(Test.Any any) {
            return range(0, end());
        }

        @Override
        public BitSet compare(Test.Compare compare) {
            if (compare.bound() instanceof Test.Operand.Choice choice) {
                int index = choices.indexOf(choice.id());
                return range(index, index + 1);
            }
            int cell = cellOf(((Test.Operand.Literal) compare.bound()).value());
            return switch (compare.comparison()) {
                case LESS -> range(0, cell);
                case AT_MOST -> range(0, cell + 1);
                case EQUAL -> range(cell, cell + 1);
                case AT_LEAST -> range(cell, end());
                case MORE -> range(cell + 1, end());
            };
        }

        @Override
        public BitSet interval(Test.Interval interval) {
            int low = cellOf(((Test.Operand.Literal) interval.low()).value());
            int high = cellOf(((Test.Operand.Literal) interval.high()).value());
            return range(interval.lowIncluded() ? low : low + 1, interval.highIncluded() ? high + 1 : high);
        }

        @Override
        public BitSet oneOf(Test.OneOf oneOf) {
            BitSet union = new BitSet();
            oneOf.tests().forEach(test -> union.or(test.accept(this)));
            return union;
        }

        @Override
        public BitSet not(Test.Not not) {
            BitSet rest = range(0, end());
            rest.andNot(not.test().accept(this));
            return rest;
        }

        private static BitSet range(int from, int to) {
            BitSet set = new BitSet();
            if (from >= 0 && from < to) {
                set.set(from, to);
            }
            return set;
        }
    }
}
