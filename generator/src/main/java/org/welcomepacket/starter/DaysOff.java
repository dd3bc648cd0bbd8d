package org.welcomepacket.starter;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The dates of the starter packet, as they are next: an edition that begins with a month, and the days off of an invented
 * practice in Denmark.
 */
final class DaysOff {
    private static final Pattern LIST = Pattern.compile("(?m)(^  closed:.*\\n)(?:^    - .*\\n)+");
    private static final Pattern EFFECTIVE = Pattern.compile("(?m)^(  effective: )[0-9-]{10}");
    private static final int REMARK = 37;
    private static final int SUMMER_WEEK = 28;

    private DaysOff() {}

    /**
     * A time off.
     *
     * @param from first day
     * @param to last day
     * @param remark what it is for
     */
    record Off(LocalDate from, LocalDate to, String remark) {
        private String line() {
            String days = from.equals(to) ? from.toString() : from + ".." + to;
            String item = "    - " + days;
            return item + " ".repeat(REMARK - item.length()) + "# " + remark + "\n";
        }
    }

    /** A packet.yaml with no date in it that is over. */
    static String in(String packet, LocalDate today) {
        String lines = after(today).stream().map(Off::line).collect(Collectors.joining());
        LocalDate effective = today.getDayOfMonth() == 1 ? today : today.with(TemporalAdjusters.firstDayOfNextMonth());
        String changed = LIST.matcher(packet).replaceFirst("$1" + Matcher.quoteReplacement(lines));
        return EFFECTIVE.matcher(changed).replaceFirst("$1" + effective);
    }

    /** Each time off once: the next that is not over, in order. */
    static List<Off> after(LocalDate today) {
        return Stream.<IntFunction<Off>>of(
                        year -> off(easter(year).minusDays(3), 4, "Easter"),
                        year -> off(easter(year).plusDays(39), 1, "Ascension"),
                        year -> off(easter(year).plusDays(50), 0, "Whit Monday"),
                        year -> off(summer(year), 20, "summer"),
                        year -> off(LocalDate.of(year, Month.DECEMBER, 23), 10, "Christmas and New Year"))
                .map(yearly -> next(yearly, today))
                .sorted(Comparator.comparing(Off::from))
                .toList();
    }

    private static Off next(IntFunction<Off> yearly, LocalDate today) {
        return Stream.iterate(today.getYear() - 1, year -> year + 1)
                .map(yearly::apply)
                .filter(off -> !off.to().isBefore(today))
                .findFirst()
                .orElseThrow();
    }

    private static Off off(LocalDate from, int more, String remark) {
        return new Off(from, from.plusDays(more), remark);
    }

    /** The Monday of week 28 and the three weeks from there. */
    private static LocalDate summer(int year) {
        return LocalDate.of(year, Month.JULY, 1)
                .with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, SUMMER_WEEK)
                .with(DayOfWeek.MONDAY);
    }

    /** Easter Sunday: the Sunday after the first full moon from 21 March on, the moon as the Gregorian calendar has it. */
    private static LocalDate easter(int year) {
        int century = year / 100;
        int golden = year % 19;
        int epact =
                Math.floorMod(19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15, 30);
        int moon = epact - (epact == 29 || (epact == 28 && golden > 10) ? 1 : 0);
        return LocalDate.of(year, Month.MARCH, 21)
                .plus(moon, ChronoUnit.DAYS)
                .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
    }
}
