package org.welcomepacket.wording;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.welcomepacket.model.Business.DateRange;

/** Days, times of day and weekdays. All arithmetic is in UTC, so that no zone can move a day. */
final class Dates {
    private static final String DAY = "yMMMMd";
    private static final LocalDate ANY_DAY = LocalDate.of(2027, 1, 1);

    private final Late<DateFormat> days;
    private final Late<DateFormat> times;
    private final Late<DateIntervalFormat> ranges;
    private final Late<String[]> weekdays;

    Dates(ULocale locale) {
        this.days = new Late<>(() -> utc(DateFormat.getInstanceForSkeleton(DAY, locale)));
        this.times = new Late<>(() -> utc(new SimpleDateFormat(timePattern(locale), locale)));
        this.ranges = new Late<>(() -> ranges(locale));
        this.weekdays = new Late<>(
                () -> new DateFormatSymbols(locale).getWeekdays(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE));
    }

    String day(LocalDate day) {
        return format(days, day.atStartOfDay());
    }

    String days(DateRange range) {
        if (range.first().equals(range.last())) {
            return day(range.first());
        }
        DateInterval interval = new DateInterval(
                millis(range.first().atStartOfDay()), millis(range.last().atStartOfDay()));
        DateIntervalFormat own = ranges.get().clone();
        return Spaces.bindNumbers(Spaces.openRanges(Spaces.closeRanges(own.format(interval))));
    }

    String time(LocalTime time) {
        return format(times, ANY_DAY.atTime(time));
    }

    String weekday(DayOfWeek day) {
        return weekdays.get()[day == DayOfWeek.SUNDAY ? 1 : day.getValue() + 1];
    }

    /** Formats of ICU are not safe for threads, so each use takes a copy. */
    private static String format(Late<DateFormat> format, LocalDateTime moment) {
        DateFormat own = format.get().clone();
        return Spaces.bindNumbers(own.format((Object) millis(moment)));
    }

    private static long millis(LocalDateTime moment) {
        return moment.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    private static DateFormat utc(DateFormat format) {
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    private static DateIntervalFormat ranges(ULocale locale) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(DAY, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** The usual clock of the language, hours without a leading zero. */
    private static String timePattern(ULocale locale) {
        return DateTimePatternGenerator.getInstance(locale).getBestPattern("jm").replace("HH", "H");
    }
}
