package org.welcomepacket.read.yaml;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.source.Span;

/** A part of a YAML file. */
public sealed interface Yaml {
    /** Where it stands. */
    Span span();

    /** What it is, in a word for messages. */
    String kind();

    /** How a scalar is written. */
    enum Style {
        /** Without quotation marks. */
        PLAIN,
        /** Within quotation marks of either kind. */
        QUOTED,
        /** As an indented block after {@code |} or {@code >}. */
        BLOCK
    }

    /**
     * A single value.
     *
     * @param text as typed, but unquoted and unfolded; empty when nothing stands there
     * @param style how it is written
     * @param span where
     */
    record Scalar(String text, Style style, Span span) implements Yaml {
        @Override
        public String kind() {
            return isEmpty() ? "nothing" : "'" + (text.length() > 40 ? text.substring(0, 40) + "..." : text) + "'";
        }

        /** Where a part of the text stands; the whole when quotation marks or folding hide it. */
        public Span part(int from, int to) {
            int start = span.start() + (style == Style.QUOTED ? 1 : 0);
            boolean visible = span.file().text().startsWith(text, start);
            return visible ? span.file().span(start + from, start + to) : span;
        }

        /** Whether nothing stands there, not even quotation marks. */
        public boolean isEmpty() {
            return style == Style.PLAIN && text.isEmpty();
        }
    }

    /**
     * A list.
     *
     * @param items in order
     * @param span where
     */
    record Sequence(List<Yaml> items, Span span) implements Yaml {
        /** Copies the list. */
        public Sequence {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Keys with values; no key stands twice.
     *
     * @param entries in order
     * @param span where
     */
    record Mapping(List<Entry> entries, Span span) implements Yaml {
        /** Copies the list. */
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of a key. */
        public Optional<Yaml> get(String key) {
            return entry(key).map(Entry::value);
        }

        /** The entry of a key. */
        public Optional<Entry> entry(String key) {
            return entries.stream().filter(e -> e.name().equals(key)).findFirst();
        }

        @Override
        public String kind() {
            return "a group of keys";
        }
    }

    /**
     * A key with its value.
     *
     * @param key as typed
     * @param value what stands behind the colon
     */
    record Entry(Scalar key, Yaml value) {
        /** The key as text. */
        public String name() {
            return key.text();
        }
    }
}
