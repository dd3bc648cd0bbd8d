package org.welcomepacket.check.prose;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.rule.Value;
import org.welcomepacket.source.Span;

/**
 * Something the packet's data says in numbers.
 *
 * @param name what a tag calls it; empty when no tag can, as for a bound written into a row
 * @param owner for messages: {@code 'notice'} or {@code decision 'cancellation'}
 * @param value of a single value: itself
 * @param quantities what it says; several for such things as opening hours
 * @param written as the author wrote it
 * @param place where
 */
public record Fact(
        String name, String owner, Optional<Value> value, List<Quantity> quantities, String written, Span place) {
    /** Copies the list. */
    public Fact {
        quantities = List.copyOf(quantities);
    }

    /** A value that a tag can say. */
    public static Fact named(String name, Value value, String written, Span place) {
        return new Fact(name, "'" + name + "'", Optional.of(value), Quantity.of(value), written, place);
    }

    /** Several values that one tag says. */
    public static Fact named(String name, List<Value> values, String written, Span place) {
        List<Quantity> quantities =
                values.stream().flatMap(v -> Quantity.of(v).stream()).toList();
        return new Fact(name, "'" + name + "'", Optional.empty(), quantities, written, place);
    }

    /** Days that one tag says. */
    public static Fact ofDays(String name, List<Quantity> days, String written, Span place) {
        return new Fact(name, "'" + name + "'", Optional.empty(), days, written, place);
    }

    /** A value that no tag can say. */
    public static Fact unnamed(String owner, Value value, String written, Span place) {
        return new Fact("", owner, Optional.of(value), Quantity.of(value), written, place);
    }

    /** Whether it belongs to a service, a package or a format. */
    boolean isOffered() {
        return name.startsWith("services.") || name.startsWith("packages.") || name.startsWith("formats.");
    }

    /** Whether the author gave it its name under {@code values}. */
    boolean isValue() {
        return isNamed() && name.indexOf('.') < 0;
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    boolean says(Mention mention) {
        return quantities.stream().anyMatch(mention::means);
    }
}
