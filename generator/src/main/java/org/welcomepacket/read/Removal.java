package org.welcomepacket.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** A text without some stretches of it. */
public final class Removal {
    private Removal() {}

    /** The text of a file without the given stretches; a line that held nothing else goes with its line end. */
    public static String of(SourceFile file, List<Span> stretches) {
        List<Span> sorted = new ArrayList<>(stretches);
        sorted.sort(Comparator.comparingInt(Span::start));
        String text = file.text();
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        for (Span stretch : sorted) {
            if (stretch.start() < at) {
                continue;
            }
            out.append(text, at, stretch.start());
            int lineStart = lineStart(out);
            at = stretch.end();
            int rest = at;
            while (rest < text.length() && (text.charAt(rest) == ' ' || text.charAt(rest) == '\t')) {
                rest++;
            }
            boolean lineEnds = rest == text.length() || text.charAt(rest) == '\n' || text.charAt(rest) == '\r';
            if (lineEnds && isBlank(out, lineStart)) {
                out.setLength(lineStart);
                at = afterLineEnd(text, rest);
            } else if (lineEnds) {
                trimEnd(out);
                at = rest;
            }
        }
        return out.append(text, at, text.length()).toString();
    }

    private static int lineStart(StringBuilder out) {
        int at = out.length();
        while (at > 0 && out.charAt(at - 1) != '\n' && out.charAt(at - 1) != '\r') {
            at--;
        }
        return at;
    }

    private static boolean isBlank(StringBuilder out, int from) {
        return out.chars().skip(from).allMatch(Character::isWhitespace);
    }

    private static void trimEnd(StringBuilder out) {
        while (out.length() > 0 && (out.charAt(out.length() - 1) == ' ' || out.charAt(out.length() - 1) == '\t')) {
            out.setLength(out.length() - 1);
        }
    }

    private static int afterLineEnd(String text, int at) {
        if (at < text.length() && text.charAt(at) == '\r') {
            return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? at + 2 : at + 1;
        }
        return Math.min(at + 1, text.length());
    }
}
