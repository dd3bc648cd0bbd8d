package org.welcomepacket.source;

import java.util.List;
import java.util.Locale;

/** Prints findings as workflow commands, so that a run on GitHub shows them beside the lines of a change. */
public final class GithubPrinter implements DiagnosticPrinter {
    @Override
    public String print(List<Diagnostic> diagnostics) {
        StringBuilder out = new StringBuilder();
        diagnostics.forEach(diagnostic -> print(diagnostic, out));
        return out.toString();
    }

    private static void print(Diagnostic diagnostic, StringBuilder out) {
        Span span = diagnostic.span();
        String hint = diagnostic.hint().isEmpty() ? "" : "\nhelp: " + diagnostic.hint();
        out.append("::").append(diagnostic.severity().name().toLowerCase(Locale.ROOT));
        out.append(" title=").append(property(diagnostic.code().id()));
        if (!span.file().path().isEmpty()) {
            out.append(",file=").append(property(span.file().path()));
            out.append(",line=").append(span.line()).append(",endLine=").append(span.endLine());
            if (span.line() == span.endLine()) {
                out.append(",col=").append(span.column()).append(",endColumn=").append(span.endColumn());
            }
        }
        out.append("::").append(escape(diagnostic.message() + hint)).append('\n');
    }

    private static String escape(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return escape(text).replace(":", "%3A").replace(",", "%2C");
    }
}
