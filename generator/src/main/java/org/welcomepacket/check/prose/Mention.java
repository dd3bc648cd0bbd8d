package org.welcomepacket.check.prose;

import java.util.List;
import java.util.function.Predicate;
import org.welcomepacket.source.Span;

/**
 * A quantity in prose.
 *
 * @param span where
 * @param words as the text has them
 * @param around the words about it in small letters, parted by single spaces
 * @param at the character of its passage where it begins
 * @param readings what it can mean: {@code 5/1/2027} is two days, {@code 100 kr.} can be Danish or Swedish
 * @param loose whether it may be meant as no number at all: {@code a week}, {@code one}
 */
record Mention(Span span, String words, String around, int at, List<Quantity> readings, boolean loose) {
    Mention {
        readings = List.copyOf(readings);
    }

    boolean means(Quantity value) {
        return any(reading -> reading.means(value));
    }

    boolean means(Mention other) {
        return other.readings.stream().anyMatch(this::means);
    }

    /** Whether it could stand in the place of what a fact says. */
    boolean isOfKind(Fact fact) {
        return any(reading -> fact.quantities().stream().anyMatch(q -> q.kind() == reading.kind()));
    }

    boolean isInUnitOf(Fact fact) {
        return any(reading -> fact.quantities().stream().anyMatch(reading::isInUnitOf));
    }

    boolean isNear(Fact fact, double factor) {
        return any(reading -> fact.quantities().stream().anyMatch(q -> reading.isNear(q, factor)));
    }

    private boolean any(Predicate<Quantity> test) {
        return readings.stream().anyMatch(test);
    }
}
