package org.welcomepacket.read.yaml;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/** The place where the parser gave up, what it said, and the lines around it. */
final class Stumble {
    /** Longer lines nobody has typed; patterns are not tried on them. */
    private static final int MAX_LINE = 1000;

    private final Places places;
    private final Lines lines;
    private final String problem;
    private final String context;
    private final int offset;
    private final int contextOffset;

    Stumble(MarkedYAMLException exception, Places places) {
        this.places = places;
        this.lines = new Lines(places.text());
        this.problem = orEmpty(exception.getProblem());
        this.context = orEmpty(exception.getContext());
        Mark mark = exception.getProblemMark();
        this.offset = mark == null ? 0 : places.offset(mark);
        Mark begin = exception.getContextMark();
        this.contextOffset = begin == null ? offset : places.offset(begin);
    }

    /** What was read. */
    String text() {
        return places.text();
    }

    /** The same by lines. */
    Lines lines() {
        return lines;
    }

    /** What is wrong, in the parser's words. */
    String problem() {
        return problem;
    }

    /** What the parser was doing, in its words. */
    String context() {
        return context;
    }

    /** Where it gave up. */
    int offset() {
        return offset;
    }

    /** Where what it was doing began. */
    int contextOffset() {
        return contextOffset;
    }

    /** The line where it gave up. */
    int line() {
        return lines.at(offset);
    }

    /** The words of that line; empty when it is too long for anybody to have typed. */
    String words() {
        String words = lines.line(line());
        return words.length() > MAX_LINE ? "" : words;
    }

    /** A span between two offsets. */
    Span span(int start, int end) {
        return places.textSpan(start, end);
    }

    /** A finding at one character, as the answer of somebody who may have none. */
    Optional<Diagnostic> say(int at, String message, String hint) {
        return Optional.of(found(at, message, hint));
    }

    /** A finding at one character; at the end of the file, at the end of the last line with text. */
    Diagnostic found(int at, String message, String hint) {
        int start = Math.min(at, text().length());
        if (start == text().length()) {
            while (start > 0 && Character.isWhitespace(text().charAt(start - 1))) {
                start--;
            }
        }
        return new Diagnostic(Code.YAML_SYNTAX, places.textSpan(start, start + 1), message, hint);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
