package org.welcomepacket.sign.verify.change;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates in a file (ISO 32000-1, 7.9.4). */
public final class Dates {
    private static final Pattern FORM = Pattern.compile(
            "D:([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?:Z.*|([+-])([0-9]{2})'([0-9]{2})'?)?");

    private Dates() {}

    /** The instant, when the date is written to the second. Without a zone it is taken as UTC. */
    public static Optional<Instant> parse(String date) {
        Matcher parts = FORM.matcher(date);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    number(parts, 6));
            int sign = "-".equals(parts.group(7)) ? -1 : 1;
            ZoneOffset zone = parts.group(7) == null
                    ? ZoneOffset.UTC
                    : ZoneOffset.ofHoursMinutes(sign * number(parts, 8), sign * number(parts, 9));
            return Optional.of(local.toInstant(zone));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
