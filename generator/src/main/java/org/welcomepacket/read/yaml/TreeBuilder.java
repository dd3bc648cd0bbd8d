package org.welcomepacket.read.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Characters;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/** Builds the raw tree from the parser's events, within limits and without recursion. */
final class TreeBuilder {
    private static final int MAX_DEPTH = 16;
    private static final int MAX_NODES = 100_000;

    private final Places places;
    private final Consumer<Diagnostic> found;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Yaml root;
    private int documents;
    private int nodes;
    private boolean failed;
    private boolean stopped;
    private int refusedLine = -1;

    TreeBuilder(Places places, Consumer<Diagnostic> found) {
        this.places = places;
        this.found = found;
    }

    /** Whether reading on would only repeat a finding. */
    boolean isStopped() {
        return stopped;
    }

    /** Whether something on the line where the parser stumbled was refused before: it is what the parser stumbled over. */
    boolean explains(Diagnostic stumble) {
        return stumble.span().line() == refusedLine;
    }

    /** The tree, unless something in it was refused. */
    Optional<Yaml> root() {
        return failed || root == null || (root instanceof Yaml.Scalar s && s.isEmpty())
                ? Optional.empty()
                : Optional.of(root);
    }

    void take(Event event) {
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(span(event), "a file holds one document, but a second one begins here", "delete the line '---'");
            stopped = true;
        } else if (event instanceof AliasEvent) {
            cannotBegin(span(event), '*');
            add(new Yaml.Scalar("", Yaml.Style.QUOTED, span(event)));
        } else if (event instanceof NodeEvent node) {
            node(node);
        } else if (event instanceof CollectionEndEvent) {
            close(event);
        }
    }

    private void node(NodeEvent event) {
        if (++nodes > MAX_NODES || open.size() > MAX_DEPTH) {
            String message = nodes > MAX_NODES ? "this file holds too much" : "this is nested too deep";
            found.accept(new Diagnostic(Code.NESTED_TOO_DEEP, span(event), message, "make it simpler"));
            failed = true;
            stopped = true;
            return;
        }
        if (event.getAnchor() != null) {
            cannotBegin(span(event), '&');
        }
        if (event instanceof ScalarEvent scalar) {
            refuseTag(scalar.getTag(), event);
            Yaml.Scalar read = scalar(scalar);
            if (read.style() == Yaml.Style.PLAIN) {
                Slip.inText(read.span()).ifPresent(this::stop);
            }
            add(read);
        } else if (event instanceof CollectionStartEvent collection) {
            refuseTag(collection.getTag(), event);
            Open inner = new Open(event instanceof MappingStartEvent, span(event));
            Open outer = open.peek();
            if (outer != null && !outer.isMapping && !inner.isMapping) {
                Slip.inList(outer.start, inner.start).ifPresent(this::stop);
            }
            open.push(inner);
        }
    }

    private void refuseTag(@Nullable String tag, Event event) {
        if (tag != null) {
            cannotBegin(span(event), '!');
        }
    }

    private Yaml.Scalar scalar(ScalarEvent event) {
        Yaml.Style style = switch (event.getScalarStyle()) {
            case PLAIN -> Yaml.Style.PLAIN;
            case LITERAL, FOLDED -> Yaml.Style.BLOCK;
            default -> Yaml.Style.QUOTED;
        };
        int odd = Characters.firstOdd(event.getValue());
        if (odd >= 0) {
            failed = true;
            found.accept(new Diagnostic(
                    Code.INVALID_CHARACTER,
                    span(event),
                    "this escape stands for what no text can hold: " + Characters.describe(event.getValue(), odd),
                    "delete the escape, or use ' instead of \" around the text if the backslash is meant"));
        }
        return new Yaml.Scalar(event.getValue(), style, span(event));
    }

    private void close(Event end) {
        Open collection = open.pop();
        Span last = collection.lastSpan();
        Span whole = end.getEndMark().getIndex() > end.getStartMark().getIndex()
                ? collection.start.to(span(end))
                : last == null ? collection.start : collection.start.to(last);
        add(collection.build(whole));
    }

    private void add(Yaml node) {
        Open parent = open.peek();
        if (parent == null) {
            root = node;
        } else if (!parent.isMapping) {
            parent.items.add(node);
        } else if (parent.key == null && !parent.skipsValue) {
            key(parent, node);
        } else {
            value(parent, node);
        }
    }

    private void key(Open parent, Yaml node) {
        if (!(node instanceof Yaml.Scalar key)) {
            Optional<Diagnostic> tag = Slip.inGroup(node.span());
            if (tag.isPresent()) {
                stop(tag.get());
                return;
            }
            refuse(node.span(), "a key must be a single word", "write 'key: value'");
            parent.skipsValue = true;
            return;
        }
        Yaml.Scalar first = parent.keys.putIfAbsent(key.text(), key);
        if (first == null) {
            parent.key = key;
            return;
        }
        parent.skipsValue = true;
        found.accept(new Diagnostic(
                Code.DUPLICATE_KEY,
                key.span(),
                "'" + key.text() + "' stands here a second time",
                "keep one of the two",
                List.of(new Diagnostic.Related(first.span(), "here is the first"))));
    }

    private void value(Open parent, Yaml node) {
        Yaml.Scalar key = parent.key;
        if (key != null) {
            Slip.inKey(key, node).ifPresent(this::stop);
            parent.entries.add(new Yaml.Entry(key, node));
        }
        parent.key = null;
        parent.skipsValue = false;
        parent.last = node.span();
    }

    /** Says what is wrong and reads no further: everything behind it would be misread as well. */
    private void stop(Diagnostic slip) {
        failed = true;
        stopped = true;
        found.accept(slip);
    }

    private void cannotBegin(Span span, char first) {
        refuse(span, "a text cannot begin with '" + first + "'", "put the text in quotation marks");
    }

    private void refuse(Span span, String message, String hint) {
        failed = true;
        refusedLine = span.line();
        found.accept(new Diagnostic(Code.YAML_SYNTAX, span, message, hint));
    }

    private Span span(Event event) {
        return places.span(Optional.ofNullable(event.getStartMark()), Optional.ofNullable(event.getEndMark()));
    }

    /** A list or mapping whose end has not come. */
    private static final class Open {
        private final boolean isMapping;
        private final Span start;
        private final List<Yaml> items = new ArrayList<>();
        private final List<Yaml.Entry> entries = new ArrayList<>();
        private final Map<String, Yaml.Scalar> keys = new HashMap<>();
        private Yaml.@Nullable Scalar key;
        private @Nullable Span last;
        private boolean skipsValue;

        Open(boolean isMapping, Span start) {
            this.isMapping = isMapping;
            this.start = start;
        }

        @Nullable
        Span lastSpan() {
            return items.isEmpty() ? last : items.get(items.size() - 1).span();
        }

        Yaml build(Span whole) {
            return isMapping ? new Yaml.Mapping(entries, whole) : new Yaml.Sequence(items, whole);
        }
    }
}
