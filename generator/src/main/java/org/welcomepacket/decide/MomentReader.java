package org.welcomepacket.decide;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads moments: {@code 2027-03-28T10:00} in the business's time zone, or with an offset of its own. */
record MomentReader(ZoneId zone, List<Problem> problems) {
    private static final Pattern MOMENT =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2})(Z|[+-][0-9]{2}:[0-9]{2})?");

    Optional<ZonedDateTime> read(String option, String text) {
        Matcher parts = MOMENT.matcher(text.strip());
        try {
            if (parts.matches()) {
                String local = parts.group(1) + "T" + parts.group(2);
                return parts.group(3) == null
                        ? inZone(option, LocalDateTime.parse(local))
                        : Optional.of(
                                OffsetDateTime.parse(local + parts.group(3)).atZoneSameInstant(zone));
            }
        } catch (DateTimeException e) {
            return refused(option + " '" + text + "' is no date and time", "there is no such day or hour");
        }
        return refused(
                option + " '" + text + "' is no date and time", "write year-month-dayThour:minute: 2027-03-28T10:00");
    }

    private Optional<ZonedDateTime> inZone(String option, LocalDateTime local) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(local);
        if (offsets.size() == 1) {
            return Optional.of(local.atZone(zone));
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (offsets.isEmpty()) {
            return refused(
                    option + " " + local + " does not exist in " + zone + ": the clock goes from "
                            + change.getDateTimeBefore().toLocalTime() + " to "
                            + change.getDateTimeAfter().toLocalTime(),
                    "give another time");
        }
        String both = offsets.stream().map(o -> local + o.toString()).collect(Collectors.joining(" or "));
        return refused(
                option + " " + local + " comes twice in " + zone + ": the clock goes back from "
                        + change.getDateTimeBefore().toLocalTime() + " to "
                        + change.getDateTimeAfter().toLocalTime(),
                "write " + both);
    }

    private Optional<ZonedDateTime> refused(String message, String hint) {
        problems.add(new Problem(message, hint));
        return Optional.empty();
    }
}
