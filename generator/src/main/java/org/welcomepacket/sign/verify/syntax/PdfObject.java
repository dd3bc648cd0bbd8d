package org.welcomepacket.sign.verify.syntax;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.zip.Inflater;

/** An object of a PDF (ISO 32000-1, 7.3). Two are equal when they mean the same, however they are written. */
public sealed interface PdfObject {
    /** {@code null}, which is also what a reference to nothing stands for. */
    Null NULL = new Null();

    /** {@code null}. */
    record Null() implements PdfObject {}

    /**
     * {@code true} or {@code false}.
     *
     * @param value which
     */
    record Bool(boolean value) implements PdfObject {}

    /**
     * A number.
     *
     * @param value its value
     */
    record Numeral(double value) implements PdfObject {
        private static final double ROUNDING = 1e-6;

        /** Whether a program that reckons with fewer digits may have written this as the other. Whole ones are exact. */
        public boolean isWrittenAs(Numeral other) {
            boolean whole = value == Math.rint(value) && other.value == Math.rint(other.value);
            double most = ROUNDING * Math.max(1, Math.abs(value));
            return value == other.value || (!whole && Math.abs(value - other.value) <= most);
        }

        /** The number as a whole one, if it is. */
        OptionalInt whole() {
            int whole = (int) value;
            return whole == value ? OptionalInt.of(whole) : OptionalInt.empty();
        }
    }

    /**
     * A name.
     *
     * @param value without its slash, escapes resolved, each byte a character
     */
    record Name(String value) implements PdfObject {}

    /**
     * A string.
     *
     * @param bytes each byte a character
     */
    record Text(String bytes) implements PdfObject {}

    /**
     * An array.
     *
     * @param values in order
     */
    record Items(List<PdfObject> values) implements PdfObject {
        /** Copies the list. */
        public Items {
            values = List.copyOf(values);
        }
    }

    /** A dictionary. */
    final class Entries implements PdfObject {
        /** A dictionary without entries. */
        public static final Entries NONE = of(Map.of());

        private final Map<String, PdfObject> values;

        /** Keeps the map, for the parser, which makes thousands; nobody else may. */
        Entries(Map<String, PdfObject> own) {
            own.values().removeIf(NULL::equals);
            this.values = Collections.unmodifiableMap(own);
        }

        /** Copies the map. An entry whose value is null is no entry. */
        public static Entries of(Map<String, PdfObject> values) {
            return new Entries(new LinkedHashMap<>(values));
        }

        /** By key, in the order written. */
        public Map<String, PdfObject> values() {
            return values;
        }

        /** The value of a key as written, which may be a reference; null when there is none. */
        public PdfObject get(String key) {
            return values.getOrDefault(key, NULL);
        }

        /** Whether there is such an entry. */
        public boolean has(String key) {
            return values.containsKey(key);
        }

        /** The name a key has, when it is one and written in place. */
        public Optional<String> name(String key) {
            return get(key) instanceof Name name ? Optional.of(name.value()) : Optional.empty();
        }

        /** The whole number a key has, when it is one and written in place. */
        public OptionalInt number(String key) {
            return get(key) instanceof Numeral numeral ? numeral.whole() : OptionalInt.empty();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Entries that && values.equals(that.values);
        }

        @Override
        public int hashCode() {
            return values.hashCode();
        }

        @Override
        public String toString() {
            return values.toString();
        }
    }

    /**
     * A reference to an indirect object.
     *
     * @param number of the object
     * @param generation of the object
     */
    record Reference(int number, int generation) implements PdfObject {}

    /** A stream: a dictionary, and bytes that stay where they are in the file. */
    final class Stream implements PdfObject {
        private final Entries entries;
        private final byte[] file;
        private final int start;
        private final int length;

        Stream(Entries entries, byte[] file, int start, int length) {
            this.entries = entries;
            this.file = file;
            this.start = start;
            this.length = length;
        }

        /** Its dictionary. */
        public Entries entries() {
            return entries;
        }

        /** The same bytes under another dictionary. */
        public Stream under(Entries dictionary) {
            return new Stream(dictionary, file, start, length);
        }

        /** A copy of its bytes as they stand in the file, filters not applied. */
        byte[] raw() {
            return Arrays.copyOfRange(file, start, start + length);
        }

        /** Gives its bytes as they stand in the file to be inflated. */
        void feed(Inflater inflater) {
            inflater.setInput(file, start, length);
        }

        int length() {
            return length;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Stream that
                    && entries.equals(that.entries)
                    && Arrays.equals(file, start, start + length, that.file, that.start, that.start + that.length);
        }

        @Override
        public int hashCode() {
            return 31 * entries.hashCode() + length;
        }

        @Override
        public String toString() {
            return "stream " + entries;
        }
    }
}
