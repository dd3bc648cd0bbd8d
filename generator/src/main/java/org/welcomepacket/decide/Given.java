package org.welcomepacket.decide;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.welcomepacket.model.rule.Value;

/** What is known of one input in a case. */
public sealed interface Given {
    /**
     * One of the choices of an enumerated input.
     *
     * @param id of the choice
     */
    record Choice(String id) implements Given {}

    /**
     * A value with its unit.
     *
     * @param value a duration, count, amount of money, percentage or time of day
     */
    record Amount(Value value) implements Given {}

    /**
     * How long one moment lies before another: elapsed time for hours and minutes, time on the calendar of the start's
     * zone for days, weeks, months and years. A moment after the start is as one at the start.
     *
     * @param start what is counted back from, in the zone of the business
     * @param at the moment
     */
    record Before(ZonedDateTime start, Instant at) implements Given {}
}
