package org.welcomepacket.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;

/** Lists and groups in brackets that are not closed, or lack a comma. */
final class BracketMistake {
    private static final Pattern INTERVAL = Pattern.compile("[\\[(][^\\[\\](){}\"',]*[.][.][^\\[\\](){}\"',]*[\\])]");

    private final Stumble stumble;
    private final Lines lines;

    BracketMistake(Stumble stumble) {
        this.stumble = stumble;
        this.lines = stumble.lines();
    }

    /** What there is to say, if it is a mistake of this kind. */
    Optional<Diagnostic> find() {
        Matcher interval = INTERVAL.matcher(stumble.words());
        if (stumble.context().contains("flow")
                && interval.find()
                && interval.end() <= stumble.offset() - lines.start(stumble.line()) + 1) {
            return Optional.of(new Diagnostic(
                    Code.YAML_SYNTAX,
                    stumble.span(
                            lines.start(stumble.line()) + interval.start(),
                            lines.start(stumble.line()) + interval.end()),
                    "an interval needs quotation marks",
                    "write \"" + interval.group() + "\""));
        }
        if (!stumble.context().contains("flow")
                || !(stumble.problem().contains("expected ','")
                        || stumble.problem().contains("but got"))) {
            return Optional.empty();
        }
        String open = stumble.text().substring(stumble.contextOffset(), stumble.contextOffset() + 1);
        String close = open.equals("[") ? "]" : "}";
        if (stumble.problem().endsWith("but got :")) {
            int word = lastWord();
            if (stumble.text().substring(lines.start(stumble.line()), word).isBlank()) {
                return stumble.say(
                        lines.endOfWords(Math.max(0, lines.above(stumble.line()))) - 1,
                        "the '" + open + "' is not closed here, and a new key follows",
                        "put a '" + close + "' at the end of this line");
            }
            int end = stumble.text().substring(0, word).stripTrailing().length();
            return stumble.text().charAt(end - 1) == ';'
                    ? stumble.say(end - 1, "a semicolon does not part keys", "write ',' instead")
                    : stumble.say(
                            word,
                            "there must be a ',' before this",
                            "part keys with commas; a text with a colon in it needs quotation marks");
        }
        String before = stumble.text().substring(lines.start(stumble.line()), stumble.offset());
        if (lines.at(stumble.contextOffset()) < stumble.line()
                && before.matches("\\s*(- *)?")
                && lines.isItem(stumble.line())) {
            return stumble.say(
                    lines.endOfWords(Math.max(0, lines.above(stumble.line()))) - 1,
                    "the '" + open + "' is not closed here, and a new item follows",
                    "put a '" + close + "' at the end of this line");
        }
        if (stumble.problem().contains("but got <scalar>")) {
            return stumble.say(
                    stumble.offset(), "there must be a ',' before this", "put quotation marks around all of a text");
        }
        return stumble.say(
                stumble.offset(),
                "there must be a ',' or the closing '" + close + "' here",
                "a text with one of , { } [ ] : in it needs quotation marks");
    }

    /** Where the word before a colon begins. */
    private int lastWord() {
        int at = Math.min(stumble.offset(), stumble.text().length());
        while (at > lines.start(stumble.line())
                && !Character.isWhitespace(stumble.text().charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
