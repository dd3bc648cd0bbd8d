package org.welcomepacket.read.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in plain words what a YAML parser says in its own. */
final class SyntaxMistake {
    private static final Pattern TWO_COLONS =
            Pattern.compile("^\\s*(?:- )?([^\\s:#\"'{\\[][^:#\"'{\\[]*):\\s+(\\S.*:(?:\\s.*|$))");
    private static final Pattern VALUE_LINE = Pattern.compile("\\s*[^\\s#:][^:#]*:\\s+[^\\s#].*");
    private static final Pattern BROKEN_QUOTE = Pattern.compile("(['\"])[^'\"]*\\1\\s*[^\\s,#}\\]:]");

    private final MarkedYAMLException exception;
    private final Places places;
    private final int offset;
    private final String problem;
    private final String context;

    private SyntaxMistake(MarkedYAMLException exception, Places places) {
        this.exception = exception;
        this.places = places;
        Mark mark = exception.getProblemMark();
        this.offset = mark == null ? 0 : places.offset(mark);
        this.problem = orEmpty(exception.getProblem());
        this.context = orEmpty(exception.getContext());
    }

    static Diagnostic of(MarkedYAMLException exception, Places places) {
        return new SyntaxMistake(exception, places).diagnostic();
    }

    private Diagnostic diagnostic() {
        if (problem.contains("\\t")) {
            return found(offset, "a tab cannot indent a line", "indent with two spaces");
        }
        if (context.contains("quoted scalar") && problem.contains("end of stream")) {
            return found(
                    contextOffset(), "this quotation mark is never closed", "put the same mark at the end of the text");
        }
        if (context.contains("quoted scalar") && problem.contains("escape")) {
            return found(
                    offset,
                    "a backslash has a meaning of its own here",
                    "use ' instead of \" around the text, or write \\\\");
        }
        Diagnostic colon = twoColons();
        if (colon != null) {
            return colon;
        }
        if (problem.contains("mapping values are not allowed") && isDeeperThanLineAbove()) {
            return found(
                    firstWord(),
                    "this line is indented more than the one above, which has its value already",
                    "line the two up");
        }
        if (problem.contains("mapping values are not allowed")) {
            return found(
                    offset,
                    "there is a colon where none can stand",
                    "check the indent, or put the text in quotation marks");
        }
        if (problem.contains("could not find expected ':'")) {
            return found(contextOffset(), "this line needs a colon", "write 'key: value'");
        }
        if (problem.contains("cannot start any token")) {
            return found(offset, "a text cannot begin with " + character(), "put the text in quotation marks");
        }
        if (context.contains("flow") && (problem.contains("expected ','") || problem.contains("but got"))) {
            return unclosed();
        }
        if (brokenQuote()) {
            return found(
                    offset,
                    "the text goes on after its closing quotation mark",
                    "use \" around a text with an apostrophe, as in \"it's\"");
        }
        if (problem.contains("expected <block end>")) {
            return found(
                    offset, "this line is indented differently from the lines it belongs to", "line it up with them");
        }
        if (context.contains("alias") || context.contains("anchor")) {
            return found(offset, "a text cannot begin with '*' or '&'", "put the text in quotation marks");
        }
        return found(
                offset,
                "this cannot be understood here",
                "check indent, colons and quotation marks in this line and the one above");
    }

    private Diagnostic unclosed() {
        int from = contextOffset();
        String open = from < places.text().length() ? places.text().substring(from, from + 1) : "{";
        String close = open.equals("[") ? "]" : "}";
        return new Diagnostic(
                Code.YAML_SYNTAX,
                span(offset),
                "there must be a ',' or the closing '" + close + "' here",
                "a text with one of , { } [ ] : in it needs quotation marks");
    }

    /** {@code key: text: more}, by far the most usual mistake, wherever the parser noticed it. */
    private @Nullable Diagnostic twoColons() {
        if (!problem.contains("mapping values are not allowed")) {
            return null;
        }
        Matcher matcher = TWO_COLONS.matcher(line());
        if (!matcher.find()) {
            return null;
        }
        int start = lineStart() + matcher.start(2);
        String text = matcher.group(2).strip();
        return new Diagnostic(
                Code.YAML_SYNTAX,
                places.textSpan(start, start + text.length()),
                "a text with a colon in it needs quotation marks",
                "write '" + matcher.group(1).strip() + ": \"" + text + "\"'");
    }

    private boolean isDeeperThanLineAbove() {
        int end = lineStart();
        while (end > 0 && Character.isWhitespace(places.text().charAt(end - 1))) {
            end--;
        }
        int start = Math.max(places.text().lastIndexOf('\n', Math.max(0, end - 1)), -1) + 1;
        String above = places.text().substring(Math.min(start, end), end);
        return VALUE_LINE.matcher(above).matches() && indent(line()) > indent(above);
    }

    private int firstWord() {
        return lineStart() + indent(line());
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private boolean brokenQuote() {
        return problem.contains("but found '<scalar>'")
                && BROKEN_QUOTE.matcher(line()).find();
    }

    private String character() {
        return offset < places.text().length() ? "'" + places.text().charAt(offset) + "'" : "this character";
    }

    private String line() {
        int end = lineStart();
        while (end < places.text().length() && "\r\n".indexOf(places.text().charAt(end)) < 0) {
            end++;
        }
        return places.text().substring(lineStart(), end);
    }

    private int lineStart() {
        int start = Math.min(offset, places.text().length());
        while (start > 0 && "\r\n".indexOf(places.text().charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    private int contextOffset() {
        Mark mark = exception.getContextMark();
        return mark == null ? offset : places.offset(mark);
    }

    private Diagnostic found(int at, String message, String hint) {
        return new Diagnostic(Code.YAML_SYNTAX, span(at), message, hint);
    }

    /** One character; at the end of the file, or on a line end, the end of the last line with text. */
    private Span span(int at) {
        int start = Math.min(at, places.text().length());
        if (start == places.text().length()) {
            while (start > 0 && Character.isWhitespace(places.text().charAt(start - 1))) {
                start--;
            }
        }
        return places.textSpan(start, start + 1);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
