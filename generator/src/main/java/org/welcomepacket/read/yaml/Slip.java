package org.welcomepacket.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Slips that YAML takes for something else, so that no parser complains, though nobody means what it takes them for. */
final class Slip {
    private static final Pattern DASH_WITHOUT_SPACE = Pattern.compile("-[\\p{L}\"'{\\[].*", Pattern.DOTALL);
    private static final Pattern DEEPER_DASH = Pattern.compile("\\R[ \\t]*(-) ");
    private static final Pattern COLON_WITHOUT_SPACE = Pattern.compile("([a-z][a-z0-9-]*)(:)(\\S+)");

    /** What is said of {@code -a}. */
    static final String DASH_NEEDS_SPACE = "a dash needs a space behind it";

    private Slip() {}

    /** Whether words begin with a dash that does not begin an item, though it looks as if it did. */
    static boolean isDashWithoutSpace(String words) {
        return DASH_WITHOUT_SPACE.matcher(words).matches();
    }

    /**
     * A list whose dashes are not what they look like, {@code -a}, or a dash that is indented into the text above; or a
     * space that is none.
     */
    static Optional<Diagnostic> inText(Span plain) {
        SourceFile file = plain.file();
        String text = plain.text();
        if (!withoutOddSpace(text).equals(text)) {
            return slip(
                    file,
                    plain.start(),
                    "this looks like a space, but is a no-break space, a letter like any other",
                    "delete it and type a space");
        }
        String before = file.text().substring(file.lineStart(plain.line()), plain.start());
        if (before.isBlank() && isDashWithoutSpace(text)) {
            return slip(file, plain.start(), DASH_NEEDS_SPACE, "write '- ' and then the text");
        }
        Matcher deeper = DEEPER_DASH.matcher(text);
        return deeper.find()
                ? slip(
                        file,
                        plain.start() + deeper.start(1),
                        "this item is indented more than the one above, and so is part of its text",
                        "line the dashes up")
                : Optional.empty();
    }

    /** Takes away what looks like a space at the beginning. */
    static String withoutOddSpace(String text) {
        return text.replaceFirst("^[\\u00A0\\u2007\\u202F\\u3000]+", "");
    }

    /** A key of a group in braces with its value glued to it: {@code { name:Studio }}. */
    static Optional<Diagnostic> inKey(Yaml.Scalar key, Yaml value) {
        Matcher glued = COLON_WITHOUT_SPACE.matcher(key.text());
        boolean nothing = value instanceof Yaml.Scalar scalar && scalar.isEmpty();
        return nothing && key.style() == Yaml.Style.PLAIN && glued.matches()
                ? slip(
                        key.span().file(),
                        key.part(glued.start(2), glued.end(2)).start(),
                        "a colon needs a space behind it",
                        "write '" + glued.group(1) + ": " + glued.group(3) + "'")
                : Optional.empty();
    }

    /** A tag where a value should stand: to YAML, {@code {{x}}} is a group within a group. */
    static Optional<Diagnostic> inGroup(Span inner) {
        SourceFile file = inner.file();
        boolean tag = inner.start() > 0 && file.text().startsWith("{{", inner.start() - 1);
        return tag
                ? Optional.of(new Diagnostic(
                        Code.TAG_SYNTAX,
                        file.span(inner.start() - 1, inner.end() + 1),
                        "tags have no meaning in this file",
                        "write the words themselves; tags belong in Markdown files"))
                : Optional.empty();
    }

    /** A list that begins right behind the dash of another. */
    static Optional<Diagnostic> inList(Span outer, Span inner) {
        return isDash(outer) && isDash(inner)
                ? slip(inner.file(), inner.start(), "there is a second dash here", "one dash begins an item")
                : Optional.empty();
    }

    private static boolean isDash(Span list) {
        return list.file().text().startsWith("-", list.start());
    }

    private static Optional<Diagnostic> slip(SourceFile file, int at, String message, String hint) {
        return Optional.of(new Diagnostic(Code.YAML_SYNTAX, file.span(at, at + 1), message, hint));
    }
}
