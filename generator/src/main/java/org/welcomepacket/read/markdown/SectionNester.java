package org.welcomepacket.read.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;

/** Puts what stands between {@code {{#x}}} and {@code {{/x}}} of the same parent into one section. */
final class SectionNester {
    private static final int MAX_DEPTH = 20;

    private final Consumer<Diagnostic> found;
    private final Set<String> reported = new HashSet<>();
    private boolean tooDeep;

    SectionNester(Consumer<Diagnostic> found) {
        this.found = found;
    }

    List<RawBlock> blocks(List<RawBlock> flat) {
        return nest(flat, SectionNester::mark, RawBlock.Section::new);
    }

    List<RawInline> inlines(List<RawInline> flat) {
        return nest(flat, SectionNester::mark, RawInline.Section::new);
    }

    private static Optional<RawTag> mark(RawBlock block) {
        return block instanceof RawBlock.Tag tag ? sectionMark(tag.tag()) : Optional.empty();
    }

    private static Optional<RawTag> mark(RawInline inline) {
        return inline instanceof RawInline.Tag tag ? sectionMark(tag.tag()) : Optional.empty();
    }

    private static Optional<RawTag> sectionMark(RawTag tag) {
        return !tag.content().isEmpty() && "#^/".indexOf(tag.content().charAt(0)) >= 0
                ? Optional.of(tag)
                : Optional.empty();
    }

    private <T> List<T> nest(List<T> flat, Function<T, Optional<RawTag>> mark, BiFunction<RawTag, List<T>, T> section) {
        Deque<Open<T>> open = new ArrayDeque<>();
        List<T> current = new ArrayList<>();
        int leftOut = 0;
        for (T node : flat) {
            Optional<RawTag> tag = mark.apply(node);
            if (tag.isEmpty()) {
                current.add(node);
            } else if (tag.get().content().charAt(0) != '/') {
                if (open.size() == MAX_DEPTH) {
                    leftOut++;
                    tooDeep(tag.get());
                    continue;
                }
                open.push(new Open<>(tag.get(), current));
                current = new ArrayList<>();
            } else if (leftOut > 0) {
                leftOut--;
            } else if (!open.isEmpty() && name(open.element().tag).equals(name(tag.get()))) {
                Open<T> closed = open.pop();
                closed.before.add(section.apply(closed.tag, current));
                current = closed.before;
            } else {
                stray(tag.get(), open.isEmpty() ? Optional.empty() : Optional.of(open.element().tag));
            }
        }
        while (!open.isEmpty()) {
            Open<T> unclosed = open.pop();
            unclosed(unclosed.tag);
            unclosed.before.addAll(current);
            current = unclosed.before;
        }
        return current;
    }

    private void tooDeep(RawTag tag) {
        if (!tooDeep) {
            tooDeep = true;
            found.accept(new Diagnostic(
                    Code.NESTED_TOO_DEEP,
                    tag.span(),
                    "sections are nested more than " + MAX_DEPTH + " deep here",
                    "close some of them before this one"));
        }
    }

    private void unclosed(RawTag tag) {
        if (reported.add(name(tag))) {
            found.accept(new Diagnostic(
                    Code.TAG_SYNTAX,
                    tag.span(),
                    "'{{" + tag.content() + "}}' is not closed in the same part of the text",
                    "put {{/" + name(tag) + "}} behind it, both on lines of their own or both in one paragraph"));
        }
    }

    private void stray(RawTag tag, Optional<RawTag> open) {
        String name = name(tag);
        if (!reported.add(name)) {
            return;
        }
        open.ifPresent(o -> reported.add(name(o)));
        found.accept(new Diagnostic(
                Code.TAG_SYNTAX,
                tag.span(),
                "'{{/" + name + "}}' closes nothing here",
                open.map(o -> "write {{/" + name(o) + "}} to close {{" + o.content() + "}}")
                        .orElse("put {{#" + name
                                + "}} before it, both on lines of their own or both in one paragraph")));
    }

    private static String name(RawTag tag) {
        return tag.content().substring(1).strip();
    }

    private record Open<T>(RawTag tag, List<T> before) {}
}
