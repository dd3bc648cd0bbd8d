package org.welcomepacket.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A JSON value. Members of an object keep their order, so the same value is always written the same.
 *
 * <pre>{@code
 * Json file = Json.members().add("path", "site/index.html").add("size", 4711).build();
 * String text = file.indented();
 * }</pre>
 */
public sealed interface Json {
    /** A string. */
    static Json text(String text) {
        return new Text(text);
    }

    /** A whole number. */
    static Json number(long number) {
        return new Numeral(BigDecimal.valueOf(number));
    }

    /** An array of values. */
    static Json elements(List<? extends Json> values) {
        return new Elements(List.copyOf(values));
    }

    /** An array of strings. */
    static Json texts(List<String> texts) {
        return new Elements(texts.stream().map(Json::text).toList());
    }

    /** Begins an object. */
    static MembersBuilder members() {
        return new MembersBuilder();
    }

    /** This on one line, without any white space that is not needed. */
    default String compact() {
        return new JsonWriter(false).write(this);
    }

    /** This with a line for each member and element, indented by two spaces, and a line end at the end. */
    default String indented() {
        return new JsonWriter(true).write(this) + "\n";
    }

    /** {@code null}. */
    record Null() implements Json {}

    /**
     * {@code true} or {@code false}.
     *
     * @param value which
     */
    record Bool(boolean value) implements Json {}

    /**
     * A number.
     *
     * @param value exactly as written
     */
    record Numeral(BigDecimal value) implements Json {}

    /**
     * A string.
     *
     * @param value its characters
     */
    record Text(String value) implements Json {}

    /**
     * An array.
     *
     * @param values in order
     */
    record Elements(List<Json> values) implements Json {
        /** Copies the list. */
        public Elements {
            values = List.copyOf(values);
        }
    }

    /**
     * An object.
     *
     * @param values by name, in order
     */
    record Members(Map<String, Json> values) implements Json {
        /** Copies the map and keeps its order. */
        public Members {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }

        /** The value of a name, if there is one. */
        public Optional<Json> get(String name) {
            return Optional.ofNullable(values.get(name));
        }
    }

    /** Collects the members of an object in order. */
    final class MembersBuilder {
        private final Map<String, Json> values = new LinkedHashMap<>();

        private MembersBuilder() {}

        /**
         * Adds a member.
         *
         * @throws IllegalArgumentException when the name is taken
         */
        public MembersBuilder add(String name, Json value) {
            if (values.putIfAbsent(name, value) != null) {
                throw new IllegalArgumentException("two members named " + name);
            }
            return this;
        }

        /** Adds a string. */
        public MembersBuilder add(String name, String value) {
            return add(name, text(value));
        }

        /** Adds a whole number. */
        public MembersBuilder add(String name, long value) {
            return add(name, number(value));
        }

        /** Adds {@code true} or {@code false}. */
        public MembersBuilder add(String name, boolean value) {
            return add(name, new Bool(value));
        }

        /** Adds an array. */
        public MembersBuilder add(String name, List<? extends Json> value) {
            return add(name, elements(new ArrayList<>(value)));
        }

        /** The object. */
        public Members build() {
            return new Members(values);
        }
    }
}
