package org.welcomepacket.check.prose;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.welcomepacket.source.Span;

/**
 * A quantity in prose.
 *
 * @param span where
 * @param words as the text has them
 * @param context the words about it
 * @param at the character of its passage where it begins
 * @param readings what it can mean: {@code 5/1/2027} is two days, {@code 100 kr.} can be Danish or Swedish
 * @param loose whether it may be meant as no number at all: {@code a week}, {@code one}
 * @param range of one end of {@code 24-48 hours}: both ends
 */
record Mention(
        Span span,
        String words,
        Context context,
        int at,
        List<Quantity> readings,
        boolean loose,
        Optional<Range> range) {
    Mention {
        readings = List.copyOf(readings);
    }

    /**
     * Two numbers with what stands between them.
     *
     * @param span where
     * @param words as the text has them
     */
    record Range(Span span, String words) {}

    /** With the words of both ends, if it is one. */
    Mention whole() {
        return range.map(r -> new Mention(r.span(), r.words(), context, at, readings, loose, range))
                .orElse(this);
    }

    boolean means(Quantity value) {
        return any(reading -> reading.means(value));
    }

    boolean means(Mention other) {
        return other.readings.stream().anyMatch(this::means);
    }

    /** Whether both are quantities of one kind. */
    boolean isLike(Mention other) {
        return any(reading -> other.any(there -> there.kind() == reading.kind()));
    }

    /** Whether it could stand in the place of what a fact says. */
    boolean isOfKind(Fact fact) {
        return any(reading -> fact.quantities().stream().anyMatch(q -> q.kind() == reading.kind()));
    }

    boolean isInUnitOf(Fact fact) {
        return any(reading -> fact.quantities().stream().anyMatch(reading::isInUnitOf));
    }

    /** Whether both are lengths of time and about as long, whatever they are counted in. */
    boolean isAboutAsLong(Fact fact, double factor) {
        return any(reading -> reading instanceof Quantity.Length length
                && fact.quantities().stream()
                        .anyMatch(q -> q instanceof Quantity.Length other && length.isAboutAsLong(other, factor)));
    }

    /** Days, times of day and counts are not near each other: being of the same kind is all there is. */
    boolean isExact(Fact fact) {
        return isInUnitOf(fact)
                && fact.quantities().stream()
                        .allMatch(q -> q.kind() == Quantity.Kind.CLOCK
                                || q.kind() == Quantity.Kind.DAY
                                || q.kind() == Quantity.Kind.COUNT);
    }

    /** Whether a fact tells of days in the years that are meant. */
    boolean isInYearOf(Fact fact) {
        return any(reading -> {
            Quantity.Day day = reading instanceof Quantity.Days days
                    ? days.first()
                    : reading instanceof Quantity.Day one ? one : new Quantity.Day(0, 1, 1);
            return fact.quantities().stream().anyMatch(q -> q instanceof Quantity.Days days && days.isInYearOf(day));
        });
    }

    boolean isNear(Fact fact, double factor) {
        return any(reading -> fact.quantities().stream().anyMatch(q -> reading.isNear(q, factor)));
    }

    private boolean any(Predicate<Quantity> test) {
        return readings.stream().anyMatch(test);
    }
}
