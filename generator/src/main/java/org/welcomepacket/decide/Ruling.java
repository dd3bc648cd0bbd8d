package org.welcomepacket.decide;

import java.util.List;

/** What a decision table says of a case. */
public sealed interface Ruling {
    /**
     * One outcome, whatever is unknown.
     *
     * @param outcome id of the outcome
     * @param rows indexes from 0 of the rows that can apply; one when everything that matters is known
     * @param unasked names of the inputs that are unknown and make no difference
     */
    record Decided(String outcome, List<Integer> rows, List<String> unasked) implements Ruling {
        /** Copies the lists. */
        public Decided {
            rows = List.copyOf(rows);
            unasked = List.copyOf(unasked);
        }
    }

    /**
     * Several outcomes are possible.
     *
     * @param needed names of the unknown inputs that every answer depends on
     * @param perhaps names of those that matter for some values of the others only
     * @param dated names of the known durations whose order to a bound depends on the date
     */
    record Open(List<String> needed, List<String> perhaps, List<String> dated) implements Ruling {
        /** Copies the lists. */
        public Open {
            needed = List.copyOf(needed);
            perhaps = List.copyOf(perhaps);
            dated = List.copyOf(dated);
        }
    }
}
