package org.welcomepacket.serve;

import java.nio.file.Files;
import java.util.List;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/**
 * What is laid over a page: every finding with its place as a link into the editor, the lines around it, and what to
 * write instead. A piece of HTML for {@code preview.js}.
 */
final class FindingsPage {
    private static final int AROUND = 1;
    private static final int LONGEST_LINE = 240;
    private static final int MOST = 200;

    private final Editor editor;
    private final Places places;

    FindingsPage(Editor editor, Places places) {
        this.editor = editor;
        this.places = places;
    }

    String of(Findings findings) {
        StringBuilder out = new StringBuilder();
        String title = title(findings);
        out.append("<h2 data-state=\"").append(state(findings)).append("\" data-badge=\"");
        out.append(findings.isEmpty() ? "Preview" : "Preview: " + title)
                .append("\">")
                .append(title)
                .append("</h2>\n");
        findings.trouble()
                .ifPresent(sentence -> out.append("<p class=\"trouble\">")
                        .append(lines(sentence))
                        .append("</p>\n"));
        if (findings.isBroken()) {
            out.append("<p class=\"kept\">Underneath you see the packet as it was before.</p>\n");
        } else {
            out.append("<p class=\"about\">This is a preview. Its agreement is not signed, and nothing is written:"
                    + " <code>welcome build</code> does both.</p>\n");
        }
        out.append("<ol>\n");
        List<Diagnostic> all = findings.diagnostics();
        all.stream().limit(MOST).forEach(finding -> item(finding, out));
        out.append("</ol>\n");
        if (all.size() > MOST) {
            out.append("<p>and ").append(all.size() - MOST).append(" more</p>\n");
        }
        return out.toString();
    }

    private static String state(Findings findings) {
        return findings.isBroken() ? "broken" : findings.isEmpty() ? "good" : "warned";
    }

    /** How many there are of each kind. */
    private static String title(Findings findings) {
        long errors =
                findings.diagnostics().stream().filter(Diagnostic::isError).count();
        long rest = findings.diagnostics().size() - errors;
        if (findings.trouble().isPresent()) {
            return "The packet cannot be shown";
        }
        if (findings.isEmpty()) {
            return "No problems";
        }
        String warnings = count(rest, "warning");
        return errors == 0 ? warnings : rest == 0 ? count(errors, "error") : count(errors, "error") + ", " + warnings;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private void item(Diagnostic finding, StringBuilder out) {
        String severity = switch (finding.severity()) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "notice";
        };
        out.append("<li class=\"").append(severity).append("\">\n<p class=\"message\">");
        out.append(Escaped.html(finding.message())).append(" <code>");
        out.append(Escaped.html(finding.code().id())).append("</code></p>\n");
        place(finding.span(), out);
        if (!finding.hint().isEmpty()) {
            out.append("<p class=\"hint\">").append(lines(finding.hint())).append("</p>\n");
        }
        for (Diagnostic.Related related : finding.related()) {
            out.append("<p class=\"related\">")
                    .append(Escaped.html(related.message()))
                    .append("</p>\n");
            place(related.span(), out);
        }
        out.append("</li>\n");
    }

    private void place(Span span, StringBuilder out) {
        String path = span.file().path();
        if (path.isEmpty()) {
            return;
        }
        String shown = Escaped.html(span.toString());
        String link = places.file(path)
                .filter(Files::exists)
                .map(file -> editor.link(file, span.line(), span.column()))
                .orElse("");
        out.append("<p class=\"place\">")
                .append(link.isEmpty() ? shown : "<a href=\"" + Escaped.html(link) + "\">" + shown + "</a>")
                .append("</p>\n");
        if (!span.file().text().isEmpty()) {
            excerpt(span, out);
        }
    }

    private static void excerpt(Span span, StringBuilder out) {
        int at = span.line();
        int last = Math.min(at + AROUND, span.file().lineCount());
        out.append("<pre>");
        for (int line = Math.max(1, at - AROUND); line <= last; line++) {
            String text = span.file().lineText(line);
            out.append("<span class=\"number\">").append(line).append("</span> ");
            out.append(line == at ? marked(span, text) : cut(text, 0));
            out.append('\n');
        }
        out.append("</pre>\n");
    }

    private static String marked(Span span, String text) {
        int from = Math.min(span.start() - span.file().lineStart(span.line()), text.length());
        int to = Math.min(from + span.end() - span.start(), text.length());
        int skipped = from > LONGEST_LINE / 2 ? from - LONGEST_LINE / 4 : 0;
        String found = text.substring(from, Math.min(to, from + LONGEST_LINE));
        return (skipped > 0 ? "… " : "")
                + Escaped.html(text.substring(skipped, from))
                + "<mark>" + (found.isEmpty() ? " " : Escaped.html(found)) + "</mark>"
                + cut(text, from + found.length());
    }

    private static String cut(String text, int from) {
        return text.length() - from > LONGEST_LINE
                ? Escaped.html(text.substring(from, from + LONGEST_LINE)) + " …"
                : Escaped.html(text.substring(from));
    }

    private static String lines(String text) {
        return String.join("<br>", text.lines().map(Escaped::html).toList());
    }
}
