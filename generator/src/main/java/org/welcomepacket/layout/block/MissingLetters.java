package org.welcomepacket.layout.block;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Letters no face has, each with the first place it was met. For one document. */
public final class MissingLetters {
    private final Map<Integer, Diagnostic> found = new LinkedHashMap<>();

    /** A letter no face has. */
    void add(int codePoint, Span span) {
        found.computeIfAbsent(codePoint, letter -> finding(letter, span));
    }

    /** What to tell the author. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(found.values());
    }

    private static Diagnostic finding(int codePoint, Span span) {
        String letter = Character.toString(codePoint);
        int at = span.text().indexOf(letter);
        Span place = at < 0 ? span : span.file().span(span.start() + at, span.start() + at + letter.length());
        return new Diagnostic(
                Code.MISSING_GLYPH,
                place,
                String.format(Locale.ROOT, "no font has the letter '%s' (U+%04X)", letter, codePoint),
                "name a font that has it in theme.yaml under 'fonts', or write it otherwise");
    }
}
