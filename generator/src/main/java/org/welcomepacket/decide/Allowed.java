package org.welcomepacket.decide;

import java.util.List;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules.Decision;
import org.welcomepacket.model.rule.Rules.Input;
import org.welcomepacket.model.rule.Value;

/**
 * What can be written for an input of a decision.
 *
 * @param decision the table
 * @param input one of its columns
 */
public record Allowed(Decision decision, Input input) {
    /** In words, such as {@code a length of time, such as 24 hours}. */
    public String words() {
        return switch (input.type()) {
            case DURATION -> "a length of time, such as " + example();
            case COUNT -> "a whole number, such as " + example();
            case MONEY -> "an amount of money, such as " + example();
            case PERCENTAGE -> "a percentage, such as " + example();
            case TIME -> "a time of day, such as " + example();
            case CHOICE, YES_NO, WEEKDAY -> String.join(", ", choices());
        };
    }

    /** The ids of an enumerated input, in the author's order. */
    public List<String> choices() {
        return List.copyOf(input.choices().keySet());
    }

    /** One value that can be written, without spaces: a bound of the table, or the first choice. */
    public String example() {
        return switch (input.type()) {
            case CHOICE, YES_NO, WEEKDAY -> choices().get(0);
            case DURATION -> first("24h");
            case COUNT -> first("1");
            case MONEY -> first("100EUR");
            case PERCENTAGE -> first("50%");
            case TIME -> first("9:30");
        };
    }

    /** What the table compares the input with, each once. */
    List<Value> bounds() {
        int column = decision.inputs().indexOf(input);
        return decision.rows().stream()
                .flatMap(row -> Bounds.of(row.tests().get(column)).stream())
                .distinct()
                .toList();
    }

    private String first(String otherwise) {
        return bounds().stream().findFirst().map(Allowed::typed).orElse(otherwise);
    }

    private static String typed(Value value) {
        if (value instanceof Value.Duration duration && duration.unit() == Value.Unit.HOUR) {
            return duration.amount() + "h";
        }
        return Notation.of(value).replace(" ", "");
    }
}
