package org.welcomepacket.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/**
 * Reads the tags of one template file before the Mustache library does, because the library's own messages lack the
 * place and some mistakes make it fail instead of complain.
 *
 * <p>The parts of Mustache allowed are variables, sections, inverted sections, comments and partials.
 */
final class TagScan {
    private static final int DEEPEST = 30;
    private static final Pattern NAME = Pattern.compile("\\.|[A-Za-z0-9_-]+(\\.[A-Za-z0-9_-]+)*");
    private static final Pattern PARTIAL = Pattern.compile("[a-z0-9-]+");

    /** Where a partial is named. */
    record Use(String partial, Span span) {}

    private record Open(String name, Span span) {}

    private final SourceFile file;
    private final List<Diagnostic> mistakes = new ArrayList<>();
    private final List<Use> uses = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();

    TagScan(SourceFile file) {
        this.file = file;
        scan();
    }

    List<Diagnostic> mistakes() {
        return mistakes;
    }

    List<Use> uses() {
        return uses;
    }

    private void scan() {
        String text = file.text();
        int at = text.indexOf("{{");
        while (at >= 0) {
            int end = text.indexOf("}}", at + 2);
            if (end < 0) {
                mistake(file.span(at, at + 2), "this tag is not closed", "write }} after the name");
                return;
            }
            boolean triple = text.startsWith("{", at + 2);
            int after = end + (triple && text.startsWith("}", end + 2) ? 3 : 2);
            Span span = file.span(at, after);
            if (triple && after == end + 2) {
                mistake(span, "this tag is not closed", "close {{{ with }}}");
            } else {
                tag(text.substring(at + 2, end), span);
            }
            at = text.indexOf("{{", after);
        }
        for (Open left : open) {
            mistake(left.span(), "section '" + left.name() + "' is not closed", "write {{/" + left.name() + "}}");
        }
    }

    private void tag(String inside, Span span) {
        char kind = inside.isEmpty() ? ' ' : inside.charAt(0);
        String name = inside.isEmpty() ? "" : inside.substring(1).strip();
        switch (kind) {
            case '!' -> {}
            case '#', '^' -> openSection(name, span);
            case '/' -> closeSection(name, span);
            case '>' -> partial(name, span);
            case '{', '&' -> name(name, span);
            case '=', '%', '<', '$' ->
                mistake(
                        span,
                        "tags that begin with " + kind + " are not supported",
                        "use {{name}}, {{#name}} and {{> partial}}");
            default -> name(inside.strip(), span);
        }
    }

    private void openSection(String name, Span span) {
        name(name, span);
        open.push(new Open(name, span));
        if (open.size() == DEEPEST + 1) {
            mistake(span, "sections are nested deeper than " + DEEPEST, "move the inner part into a partial");
        }
    }

    private void closeSection(String name, Span span) {
        if (open.isEmpty()) {
            mistake(span, "nothing to close: no section '" + name + "' is open", "remove this tag");
            return;
        }
        Open innermost = open.pop();
        if (!innermost.name().equals(name)) {
            mistake(
                    span,
                    "this closes '" + name + "', but the open section is '" + innermost.name() + "'",
                    "write {{/" + innermost.name() + "}} first");
        }
    }

    private void partial(String name, Span span) {
        if (PARTIAL.matcher(name).matches()) {
            uses.add(new Use("partials/" + name + ".mustache", span));
        } else {
            mistake(span, "'" + name + "' cannot name a partial", "use lower-case letters, digits and hyphens");
        }
    }

    private void name(String name, Span span) {
        if (!NAME.matcher(name).matches()) {
            mistake(
                    span,
                    name.isEmpty() ? "this tag has no name" : "'" + name + "' is not a name",
                    "use letters, digits, hyphens and dots");
        }
    }

    private void mistake(Span span, String message, String hint) {
        mistakes.add(new Diagnostic(Code.TEMPLATE, span, message, hint));
    }
}
