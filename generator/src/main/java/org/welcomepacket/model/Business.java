package org.welcomepacket.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The practice that issues the packet.
 *
 * @param name the name clients know
 * @param owner who runs it
 * @param assistant who signs reminders
 * @param email for clients to write to
 * @param phone as the author wrote it, checked to be one
 * @param website its own site, not the welcome site
 * @param registration as printed on its invoices, such as {@code CVR 12 34 56 78}
 * @param address its lines
 * @param country ISO 3166-1 alpha-2
 * @param zone in which dates and hours are meant; UTC when the author gives none
 * @param hours when it is open, in the author's order
 * @param closed days without sessions
 */
public record Business(
        String name,
        Optional<String> owner,
        Optional<String> assistant,
        Optional<String> email,
        Optional<String> phone,
        Optional<String> website,
        Optional<String> registration,
        List<String> address,
        Optional<String> country,
        ZoneId zone,
        List<Hours> hours,
        List<DateRange> closed) {
    /** Copies the lists. */
    public Business {
        address = List.copyOf(address);
        hours = List.copyOf(hours);
        closed = List.copyOf(closed);
    }

    /**
     * Opening hours of a run of weekdays.
     *
     * @param first first weekday
     * @param last last weekday, the same as the first for a single day
     * @param times from-to, in order
     */
    public record Hours(DayOfWeek first, DayOfWeek last, List<TimeRange> times) {
        /** Copies the list. */
        public Hours {
            times = List.copyOf(times);
        }
    }

    /**
     * Part of a day.
     *
     * @param from first minute
     * @param to end, not included
     */
    public record TimeRange(LocalTime from, LocalTime to) {}

    /**
     * Days in a row.
     *
     * @param first first day
     * @param last last day, included
     */
    public record DateRange(LocalDate first, LocalDate last) {}
}
