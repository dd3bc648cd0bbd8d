package org.welcomepacket.source;

import java.util.List;
import java.util.Locale;
import org.welcomepacket.json.Json;

/**
 * Prints findings for scripts: one JSON object with {@code errors} and {@code warnings} counted and the
 * {@code diagnostics} in order. Members are only ever added.
 *
 * <p>Lines and columns count from 1, columns in Unicode code points; the end is the place after the last character.
 */
public final class JsonPrinter implements DiagnosticPrinter {
    @Override
    public String print(List<Diagnostic> diagnostics) {
        return report(diagnostics).build().indented();
    }

    /** The members of the report, for those who have more to add. */
    public static Json.MembersBuilder report(List<Diagnostic> diagnostics) {
        return Json.members()
                .add("errors", Json.number(count(diagnostics, Severity.ERROR)))
                .add("warnings", Json.number(count(diagnostics, Severity.WARNING)))
                .add(
                        "diagnostics",
                        Json.elements(diagnostics.stream()
                                .map(JsonPrinter::diagnostic)
                                .toList()));
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }

    private static Json diagnostic(Diagnostic diagnostic) {
        return Json.members()
                .add("severity", Json.text(diagnostic.severity().name().toLowerCase(Locale.ROOT)))
                .add("code", Json.text(diagnostic.code().id()))
                .add("message", Json.text(diagnostic.message()))
                .add("hint", Json.text(diagnostic.hint()))
                .add("place", place(diagnostic.span()))
                .add(
                        "related",
                        Json.elements(diagnostic.related().stream()
                                .map(related -> Json.members()
                                        .add("message", Json.text(related.message()))
                                        .add("place", place(related.span()))
                                        .build())
                                .toList()))
                .build();
    }

    private static Json place(Span span) {
        return Json.members()
                .add("file", Json.text(span.file().path()))
                .add("line", Json.number(span.line()))
                .add("column", Json.number(span.column()))
                .add("endLine", Json.number(span.endLine()))
                .add("endColumn", Json.number(span.endColumn()))
                .build();
    }
}
