package org.welcomepacket.source;

import java.util.List;

/**
 * Prints findings for people: place, sentence, the line itself with carets under the spot, and what to write instead.
 *
 * <pre>{@code
 * content/rules.yaml:14:41: error[unit-mismatch]: ahead is a duration, found '24'
 *  14 |       - { service: coaching, ahead: ">= 24", then: free }
 *     |                                         ^^
 *     = help: write '24 hours'
 * }</pre>
 *
 * <p>Nothing a file holds reaches the terminal as a control character.
 */
public final class HumanPrinter implements DiagnosticPrinter {
    private static final HumanPrinter PLAIN = new HumanPrinter(false);
    private static final HumanPrinter COLOURED = new HumanPrinter(true);

    private final boolean coloured;

    private HumanPrinter(boolean coloured) {
        this.coloured = coloured;
    }

    /** Without colour. */
    public static HumanPrinter plain() {
        return PLAIN;
    }

    /** With the colours of ANSI terminals. */
    public static HumanPrinter coloured() {
        return COLOURED;
    }

    @Override
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(d -> print(d, out));
        return out.toString();
    }

    /** One finding, with a line end. */
    public String print(Diagnostic diagnostic) {
        return print(List.of(diagnostic));
    }

    private void print(Diagnostic diagnostic, StringBuilder out) {
        String paint = paint(diagnostic.severity());
        int gutter = gutter(diagnostic);
        out.append(bold(place(diagnostic.span())))
                .append(colour(paint, label(diagnostic)))
                .append(bold(": " + Excerpt.visible(diagnostic.message())))
                .append('\n');
        excerpt(diagnostic.span(), paint, gutter, out);
        if (!diagnostic.hint().isEmpty()) {
            note(gutter, "help", diagnostic.hint(), out);
        }
        for (Diagnostic.Related related : diagnostic.related()) {
            note(gutter, "note", place(related.span()) + related.message(), out);
            excerpt(related.span(), "36", gutter, out);
        }
    }

    private void note(int gutter, String kind, String text, StringBuilder out) {
        out.append(" ".repeat(gutter + 2))
                .append(colour("36", "= " + kind + ":"))
                .append(' ')
                .append(Excerpt.visible(text))
                .append('\n');
    }

    private void excerpt(Span span, String paint, int gutter, StringBuilder out) {
        if (span.file().text().isEmpty()) {
            return;
        }
        Excerpt excerpt = Excerpt.of(span);
        String number = Integer.toString(span.line());
        out.append(colour("36", " " + " ".repeat(gutter - number.length()) + number + " |"))
                .append(excerpt.line().isEmpty() ? "" : " ")
                .append(excerpt.line())
                .append('\n')
                .append(colour("36", " ".repeat(gutter + 2) + "|"))
                .append(' ')
                .append(" ".repeat(excerpt.indent()))
                .append(colour(paint, "^".repeat(excerpt.width())))
                .append('\n');
    }

    private static int gutter(Diagnostic diagnostic) {
        int last = diagnostic.span().line();
        for (Diagnostic.Related related : diagnostic.related()) {
            last = Math.max(last, related.span().line());
        }
        return Math.max(2, Integer.toString(last).length());
    }

    private static String place(Span span) {
        return span.file().path().isEmpty() ? "" : Excerpt.visible(span.toString()) + ": ";
    }

    private static String label(Diagnostic diagnostic) {
        String severity = switch (diagnostic.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "notice";
        };
        return severity + "[" + diagnostic.code().id() + "]";
    }

    private static String paint(Severity severity) {
        return switch (severity) {
            case ERROR -> "1;31";
            case WARNING -> "1;33";
            case NOTICE -> "1;36";
        };
    }

    private String bold(String text) {
        return colour("1", text);
    }

    private String colour(String code, String text) {
        return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
