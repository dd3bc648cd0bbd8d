package org.welcomepacket.wording;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.welcomepacket.model.Business.Hours;
import org.welcomepacket.model.Business.TimeRange;

/** When a business is open, as part of a sentence. */
record OpeningHours(Wording wording, Phrases phrases, Dates dates) {
    String words(List<Hours> hours) {
        List<String> parts = hours.stream().map(this::line).toList();
        boolean hasBreaks = hours.stream().anyMatch(h -> h.times().size() > 1);
        return hasBreaks ? String.join("; ", parts) : wording.and(parts);
    }

    private String line(Hours hours) {
        String times = wording.and(hours.times().stream().map(this::times).toList());
        if (hours.first() == hours.last()) {
            String when = weekday("when", hours.first());
            return phrases.say("hours.day", "day", dates.weekday(hours.first()), "when", when, "times", times);
        }
        String from = weekday("from", hours.first());
        return phrases.say("hours.days", "from", from, "to", weekday("to", hours.last()), "times", times);
    }

    private String times(TimeRange range) {
        return phrases.say("hours.times", "from", wording.time(range.from()), "to", wording.time(range.to()));
    }

    /** The weekday in the form its place asks for, where the language has several. */
    String weekday(String place, DayOfWeek day) {
        return phrases.first("weekday." + place + "." + day.name().toLowerCase(Locale.ROOT))
                .orElseGet(() -> dates.weekday(day));
    }
}
