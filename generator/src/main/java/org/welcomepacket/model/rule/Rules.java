package org.welcomepacket.model.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.LocalText;

/**
 * All rules of the packet, in the author's order.
 *
 * @param values by name
 * @param decisions decision tables
 * @param outcomes by id
 * @param grounds what ends the relationship
 */
public record Rules(
        Map<String, Value> values, List<Decision> decisions, Map<String, Result> outcomes, List<Ground> grounds) {
    /** Copies the collections and keeps their order. */
    public Rules {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        decisions = List.copyOf(decisions);
        outcomes = Collections.unmodifiableMap(new LinkedHashMap<>(outcomes));
        grounds = List.copyOf(grounds);
    }

    /** What an outcome does. */
    public enum Effect {
        /** Nothing is due. */
        NONE,
        /** It is let go this time; it counts as an earlier case. */
        WAIVER,
        /** The session is shorter. */
        SHORTEN,
        /** Sessions are lost. */
        FORFEIT,
        /** Something is to be paid. */
        CHARGE,
        /** Something is given back. */
        CREDIT,
        /** The relationship ends. */
        END
    }

    /** What a percentage is taken of. */
    public enum Base {
        /** The price of the service. */
        PRICE,
        /** The price of the package. */
        PACKAGE,
        /** The invoice. */
        INVOICE
    }

    /**
     * What follows from a row.
     *
     * @param id its name
     * @param effect what it does
     * @param amount how much: money, sessions or a percentage
     * @param of what a percentage is taken of
     * @param text the author's words for it
     */
    public record Result(String id, Effect effect, Optional<Value> amount, Base of, Optional<LocalText> text) {}

    /**
     * A decision table with hit policy unique.
     *
     * @param id its name
     * @param label for clients
     * @param clause the clause that states it
     * @param inputs its columns
     * @param per within which earlier cases count
     * @param rows its rules
     */
    public record Decision(
            String id,
            Optional<LocalText> label,
            Optional<ClauseId> clause,
            List<Input> inputs,
            Optional<Value.Duration> per,
            List<Row> rows) {
        /** Copies the lists. */
        public Decision {
            inputs = List.copyOf(inputs);
            rows = List.copyOf(rows);
        }
    }

    /** The type of an input. */
    public enum InputType {
        /** A length of time, from 0. */
        DURATION,
        /** A number, from 0. */
        COUNT,
        /** Money, from 0. */
        MONEY,
        /** A share of 0 to 100. */
        PERCENTAGE,
        /** One of a list. */
        CHOICE,
        /** Yes or no: choices {@code yes} and {@code no}. */
        YES_NO,
        /** A weekday: choices {@code monday} to {@code sunday}. */
        WEEKDAY,
        /** A time of day. */
        TIME;

        /** Whether its values can be listed. */
        public boolean isEnumerated() {
            return switch (this) {
                case CHOICE, YES_NO, WEEKDAY -> true;
                case DURATION, COUNT, MONEY, PERCENTAGE, TIME -> false;
            };
        }
    }

    /**
     * A column of a decision table.
     *
     * @param name of the input
     * @param type of the input
     * @param choices what an enumerated input can be, id to words; empty for others
     * @param label for clients
     * @param say a sentence about one case, with a place for the value: {@code You are {value} late.}
     */
    public record Input(
            String name,
            InputType type,
            Map<String, LocalText> choices,
            Optional<LocalText> label,
            Optional<LocalText> say) {
        /** Copies the map and keeps its order. */
        public Input {
            choices = Collections.unmodifiableMap(new LinkedHashMap<>(choices));
        }

        /** An input for which the author gives no sentence. */
        public Input(String name, InputType type, Map<String, LocalText> choices, Optional<LocalText> label) {
            this(name, type, choices, label, Optional.empty());
        }
    }

    /**
     * A row of a decision table.
     *
     * @param tests one an input, in the order of the inputs
     * @param outcome id of the outcome
     */
    public record Row(List<Test> tests, String outcome) {
        /** Copies the list. */
        public Row {
            tests = List.copyOf(tests);
        }
    }

    /**
     * What ends the relationship.
     *
     * @param id its name
     * @param clause the clause that states it
     * @param after how many cases it takes
     * @param within which they count
     * @param notice before the end; empty: none
     */
    public record Ground(
            String id,
            Optional<ClauseId> clause,
            Optional<Integer> after,
            Optional<Value.Duration> within,
            Optional<Value.Duration> notice) {}
}
