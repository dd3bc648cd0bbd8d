package org.welcomepacket.check.form;

import org.welcomepacket.model.rule.Value;

/** The types a value can have, with words for messages. */
public enum ValueType {
    /** A length of time. */
    DURATION("a duration", "24 hours"),
    /** Money. */
    MONEY("an amount of money", "950 DKK"),
    /** A share. */
    PERCENTAGE("a percentage", "50 %"),
    /** A number. */
    COUNT("a whole number", "3"),
    /** A number of sessions. */
    SESSIONS("a number of sessions", "1 sessions"),
    /** A day. */
    DATE("a date", "2027-01-05"),
    /** A time of day. */
    TIME("a time of day", "9:30"),
    /** A telephone number. */
    PHONE("a telephone number", "+45 12 34 56 78"),
    /** Words. */
    TEXT("text", "by agreement");

    private final String words;
    private final String example;

    ValueType(String words, String example) {
        this.words = words;
        this.example = example;
    }

    /** In words, with article. */
    public String words() {
        return words;
    }

    /** How its values look; a number of digits alone is one only where a count is wanted. */
    public Shape shape() {
        String described = words + ", such as '" + example + "'";
        return switch (this) {
            case COUNT -> new Shape.Count(0, Literal.MAX_AMOUNT);
            case TEXT -> Shape.TEXT;
            default -> Shape.text(pattern(), described);
        };
    }

    /**
     * A pattern that its values match.
     *
     * @throws IllegalArgumentException for text, which has none
     */
    public String pattern() {
        return Literal.pattern(this);
    }

    /** A value as an author writes it. */
    public String example() {
        return example;
    }

    /** The type of a value. */
    public static ValueType of(Value value) {
        return value.accept(new Types());
    }

    private static final class Types implements Value.Visitor<ValueType> {
        @Override
        public ValueType duration(Value.Duration duration) {
            return DURATION;
        }

        @Override
        public ValueType money(Value.Money money) {
            return MONEY;
        }

        @Override
        public ValueType percentage(Value.Percentage percentage) {
            return PERCENTAGE;
        }

        @Override
        public ValueType count(Value.Count count) {
            return COUNT;
        }

        @Override
        public ValueType sessions(Value.Sessions sessions) {
            return SESSIONS;
        }

        @Override
        public ValueType date(Value.Date date) {
            return DATE;
        }

        @Override
        public ValueType timeOfDay(Value.TimeOfDay time) {
            return TIME;
        }

        @Override
        public ValueType phone(Value.Phone phone) {
            return PHONE;
        }

        @Override
        public ValueType words(Value.Words words) {
            return TEXT;
        }
    }
}
