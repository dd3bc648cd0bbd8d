package org.welcomepacket.wording;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.decide.Given;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;

/** When something happens before a start, as part of a sentence: {@code on Tuesday at 11:00, 23 hours before}. */
record Timing(Wording wording, Phrases phrases) {
    private static final int MINUTES_AN_HOUR = 60;
    private static final long COUNTED_IN_HOURS = 48 * MINUTES_AN_HOUR;

    /** A length of time only: {@code 3 hours before the start}. */
    String before(Value.Duration length) {
        return length.amount() == 0
                ? phrases.say("case.at-start")
                : phrases.say("case.before", "length", accusative(length));
    }

    /** With both moments known: {@code on Saturday, 27 March 2027, at 10:00, 23 hours before}. */
    String before(Given.Before given) {
        ZonedDateTime at = given.at().atZone(given.start().getZone());
        return at.isBefore(given.start())
                ? phrases.say("case.together", "moment", moment(at), "length", length(at, given.start()))
                : moment(at);
    }

    /** A moment with its day: {@code on Saturday, 27 March 2027, at 10:00}. */
    String moment(ZonedDateTime moment) {
        return phrases.say(
                "case.moment",
                "when",
                when(moment.getDayOfWeek()),
                "day",
                wording.date(moment.toLocalDate()),
                "time",
                wording.time(moment.toLocalTime()));
    }

    /**
     * On the weekdays before a session: {@code on Tuesday at 11:00, 23 hours before}; months have no weekday.
     *
     * @param allDay whether the time of day makes no difference: {@code on Monday, 2 days before}
     */
    String before(Value.Duration length, LocalDateTime start, boolean allDay) {
        if (length.unit() == Unit.MONTH || length.unit() == Unit.YEAR) {
            return before(length);
        }
        LocalDateTime at = switch (length.unit()) {
            case MINUTE -> start.minusMinutes(length.amount());
            case HOUR -> start.minusHours(length.amount());
            case WEEK -> start.minusWeeks(length.amount());
            default -> start.minusDays(length.amount());
        };
        boolean sameDay = at.toLocalDate().equals(start.toLocalDate());
        if (at.equals(start)) {
            return phrases.say(allDay ? "case.same-day" : "case.at-start");
        }
        return phrases.say(
                allDay ? "case.on" : sameDay ? "case.same-day-at" : "case.at",
                "when",
                when(at.getDayOfWeek()),
                "time",
                wording.time(at.toLocalTime()),
                "length",
                accusative(length));
    }

    /** The weekday as the time something happens. */
    String when(DayOfWeek day) {
        return new OpeningHours(wording, phrases, wording.dates()).weekday("when", day);
    }

    /** In hours and minutes on the clock, or from two days on in days on the calendar and what is left. */
    private String length(ZonedDateTime at, ZonedDateTime start) {
        List<String> parts = new ArrayList<>();
        ZonedDateTime from = at;
        if (minutes(at, start) >= COUNTED_IN_HOURS) {
            long days = ChronoUnit.DAYS.between(at, start);
            from = at.plusDays(days);
            add(parts, days, Unit.DAY);
        }
        long rest = minutes(from, start);
        add(parts, rest / MINUTES_AN_HOUR, Unit.HOUR);
        add(parts, rest % MINUTES_AN_HOUR, Unit.MINUTE);
        return parts.isEmpty() ? accusative(new Value.Duration(0, Unit.MINUTE)) : wording.and(parts);
    }

    private void add(List<String> parts, long amount, Unit unit) {
        if (amount > 0) {
            parts.add(accusative(new Value.Duration((int) amount, unit)));
        }
    }

    private String accusative(Value.Duration length) {
        return wording.value(length, GrammaticalCase.ACCUSATIVE);
    }

    private static long minutes(ZonedDateTime from, ZonedDateTime to) {
        return Duration.between(from, to).toMinutes();
    }
}
