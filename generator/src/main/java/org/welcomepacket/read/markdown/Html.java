package org.welcomepacket.read.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.read.markdown.RawDocument.Allowance;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Comments are noted and dropped; all other HTML is refused, each element once. */
final class Html {
    private static final Pattern ELEMENT = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*)");
    private static final Pattern REMARK = Pattern.compile("<!--\\s*welcome:\\s*(allow|reworded)\\s+([^\\s>]+)\\s*-->");
    private static final Map<String, String> INSTEAD = instead();

    private final SourceFile file;
    private final Consumer<Diagnostic> found;
    private final List<Span> comments = new ArrayList<>();
    private final Map<String, Integer> open = new HashMap<>();
    private final List<Remark> inLine = new ArrayList<>();
    private final List<Allowance> allowances = new ArrayList<>();

    Html(SourceFile file, Consumer<Diagnostic> found) {
        this.file = file;
        this.found = found;
    }

    List<Span> comments() {
        return comments;
    }

    /** Findings silenced within a line. */
    List<Allowance> allowances() {
        return allowances;
    }

    /** A line is over: what was allowed within it is allowed in all of it. */
    void lineEnds(Span line) {
        inLine.forEach(remark -> allowances.add(new Allowance(remark.argument(), line, remark.span())));
        inLine.clear();
    }

    /** What a comment says of the next block: {@code allow} a code, or {@code reworded} in an edition. */
    record Remark(String verb, String argument, Span span) {}

    /** Takes a block of HTML; the comments may say something of the next block. */
    List<Remark> block(String literal, Span span) {
        List<Remark> remarks = new ArrayList<>();
        String source = span.text();
        int at = skipSpace(source, 0);
        while (source.startsWith("<!--", at)) {
            int end = source.indexOf("-->", at + 4);
            if (end < 0) {
                found(
                        span.file().span(span.start() + at, span.start() + at + 4),
                        "this comment is never closed",
                        "end it with '-->'");
                comments.add(file.span(span.start() + at, span.end()));
                return remarks;
            }
            Span comment = file.span(span.start() + at, span.start() + end + 3);
            comments.add(comment);
            Matcher remark = REMARK.matcher(comment.text());
            if (remark.matches()) {
                remarks.add(new Remark(remark.group(1), remark.group(2), comment));
            }
            at = skipSpace(source, end + 3);
        }
        if (at < source.length() && !literal.isBlank()) {
            rest(source, at, span);
        }
        return remarks;
    }

    /** Takes HTML within a line. */
    void inline(String literal, Span span) {
        if (literal.startsWith("<!--")) {
            comments.add(span);
            Matcher remark = REMARK.matcher(literal);
            if (remark.matches() && remark.group(1).equals("allow")) {
                inLine.add(new Remark(remark.group(1), remark.group(2), span));
            }
            return;
        }
        Matcher element = ELEMENT.matcher(literal);
        if (element.lookingAt()) {
            element(element.group(2).toLowerCase(Locale.ROOT), !element.group(1).isEmpty(), span);
        } else {
            found(span, "HTML is not supported", "leave it out");
        }
    }

    private void rest(String source, int at, Span span) {
        Matcher element = ELEMENT.matcher(source).region(at, source.length());
        Span rest = firstLine(span.start() + at, span.end());
        if (element.lookingAt()) {
            Span tag = file.span(span.start() + element.start(), span.start() + element.end());
            element(element.group(2).toLowerCase(Locale.ROOT), !element.group(1).isEmpty(), tag);
            while (element.find()) {
                open.merge(
                        element.group(2).toLowerCase(Locale.ROOT),
                        element.group(1).isEmpty() ? 1 : -1,
                        Integer::sum);
            }
        } else if (source.charAt(at) == '<') {
            found(rest, "HTML is not supported", "leave it out");
        } else {
            found(rest, "this text stands on the same line as a comment and would be lost", "begin it on a new line");
        }
    }

    private void element(String name, boolean closing, Span span) {
        int before = open.getOrDefault(name, 0);
        open.put(name, before + (closing ? -1 : 1));
        if (!closing || before <= 0) {
            found(
                    span,
                    "HTML is not supported: <" + name + ">",
                    INSTEAD.getOrDefault(name, "write it in Markdown, or leave it out"));
        }
    }

    private void found(Span span, String message, String hint) {
        found.accept(new Diagnostic(Code.RAW_HTML, span, message, hint));
    }

    private Span firstLine(int start, int end) {
        int stop = start;
        while (stop < end && file.text().charAt(stop) != '\n' && file.text().charAt(stop) != '\r') {
            stop++;
        }
        return file.span(start, stop);
    }

    private static int skipSpace(String text, int from) {
        int at = from;
        while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    private static Map<String, String> instead() {
        Map<String, String> hints = new HashMap<>();
        hints.put("br", "end the line with a backslash");
        hints.put("hr", "write '---' between two empty lines");
        hints.put("a", "write [words](https://...)");
        hints.put("img", "write ![what it shows](images/name.png)");
        hints.put("b", "write **words**");
        hints.put("strong", "write **words**");
        hints.put("i", "write *words*");
        hints.put("em", "write *words*");
        hints.put("del", "write ~~words~~");
        hints.put("code", "write `words`");
        hints.put("blockquote", "begin each line with '> '");
        hints.put("p", "put an empty line between paragraphs");
        for (String list : List.of("ul", "ol", "li")) {
            hints.put(list, "begin each item with '- ' or '1. '");
        }
        for (String table : List.of("table", "tr", "td", "th", "thead", "tbody")) {
            hints.put(table, "write a table with lines such as '| one | two |', the second one '| --- | --- |'");
        }
        for (int level = 1; level <= 6; level++) {
            hints.put("h" + level, "begin the line with '" + "#".repeat(level) + " '");
        }
        return Map.copyOf(hints);
    }
}
