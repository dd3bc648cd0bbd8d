package org.welcomepacket.decide;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.model.rule.Value.Unit;

/**
 * A message some days before a start, at any time of that day: it comes up to a day earlier or later than the time of
 * the start.
 */
final class WholeDay {
    /** Far from the ends of a month; the proof has seen to it that no order depends on the date. */
    private static final ZonedDateTime ANY_START = ZonedDateTime.of(2027, 1, 13, 10, 0, 0, 0, ZoneOffset.UTC);

    private WholeDay() {}

    /** Whether a test accepts all of the day; false for lengths that are not in days. */
    static boolean isAccepted(Test test, Given given) {
        List<Given> ends = ends(given);
        return !ends.isEmpty() && ends.stream().allMatch(end -> Table.accepts(test, end));
    }

    /** Whether a table says the same for all of the day. */
    static boolean isRuledAlike(Case given, Table table) {
        List<Given> ends = given.of(Question.AHEAD).map(WholeDay::ends).orElse(List.of());
        Stream<Optional<String>> outcomes = Stream.concat(
                        Stream.of(given), ends.stream().map(end -> at(given, end)))
                .map(one -> table.rule(one) instanceof Ruling.Decided decided
                        ? Optional.of(decided.outcome())
                        : Optional.empty());
        return !ends.isEmpty() && outcomes.distinct().count() == 1;
    }

    private static Case at(Case given, Given end) {
        Map<String, Given> moved = new LinkedHashMap<>(given.given());
        moved.put(Question.AHEAD, end);
        return new Case(moved);
    }

    /** The first and the last minute that can be meant. */
    private static List<Given> ends(Given given) {
        if (!(given instanceof Given.Amount amount)
                || !(amount.value() instanceof Value.Duration length)
                || (length.unit() != Unit.DAY && length.unit() != Unit.WEEK)) {
            return List.of();
        }
        ZonedDateTime middle = Judge.before(ANY_START, length);
        return Stream.of(middle.minusDays(1).plusMinutes(1), middle.plusDays(1).minusMinutes(1))
                .<Given>map(at -> new Given.Before(ANY_START, at.toInstant()))
                .toList();
    }
}
