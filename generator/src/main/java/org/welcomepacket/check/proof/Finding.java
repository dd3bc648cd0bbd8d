package org.welcomepacket.check.proof;

import java.util.List;

/** Something wrong with a decision table. Rows and inputs are counted from 0, in the author's order. */
public sealed interface Finding {
    /**
     * A case that no row covers.
     *
     * @param inputs the case, an entry for each input whose value matters
     * @param nearest the rows around it: for each measured input the one below and the one above
     */
    record Gap(List<Part> inputs, List<Integer> nearest) implements Finding {
        /** Copies the lists. */
        public Gap {
            inputs = List.copyOf(inputs);
            nearest = List.copyOf(nearest);
        }
    }

    /**
     * A case that two rows cover.
     *
     * @param first one row
     * @param second a later row
     * @param inputs the case
     */
    record Overlap(int first, int second, List<Part> inputs) implements Finding {
        /** Copies the list. */
        public Overlap {
            inputs = List.copyOf(inputs);
        }
    }

    /**
     * A row that covers cases of other rows, and not those that nothing covers without it: both because of one slip in
     * it, or in the row it is held to be.
     *
     * @param row the row
     * @param others the rows whose cases it covers
     * @param twice a case that two rows cover
     * @param never a case that no row covers
     */
    record Misplaced(int row, List<Integer> others, List<Part> twice, List<Part> never) implements Finding {
        /** Copies the lists. */
        public Misplaced {
            others = List.copyOf(others);
            twice = List.copyOf(twice);
            never = List.copyOf(never);
        }
    }

    /**
     * Two bounds of one slice whose order depends on the date, such as 24 hours and 1 day.
     *
     * @param input index of the input
     * @param first row that has one bound
     * @param firstBound as the author would write it
     * @param second row that has the other
     * @param secondBound as the author would write it
     */
    record Ambiguous(int input, int first, String firstBound, int second, String secondBound) implements Finding {}

    /**
     * A test that nothing can meet, such as {@code [5 days .. 3 days]}.
     *
     * @param row the row
     * @param input index of the input
     */
    record Empty(int row, int input) implements Finding {}

    /**
     * The table has more slices than can be looked at in bounded time.
     *
     * @param slices how many were looked at
     */
    record TooComplex(int slices) implements Finding {}

    /**
     * The value of one input in a case.
     *
     * @param input name of the input
     * @param value as the author would write it
     */
    record Part(String input, String value) {
        /** {@code ahead = 10 days}. */
        @Override
        public String toString() {
            return input + " = " + value;
        }
    }
}
