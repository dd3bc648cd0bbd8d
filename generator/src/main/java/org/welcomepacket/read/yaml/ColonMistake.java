package org.welcomepacket.read.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;

/** Colons that are missing, glued to a word, or one too many in a line. */
final class ColonMistake {
    private static final Pattern TWO_COLONS =
            Pattern.compile("^\\s*(?:- )?([^\\s:#\"'{\\[][^:#\"'{\\[]*):\\s+(\\S.*:(?:\\s.*|$))");

    private static final int MAX_HINT = 80;

    private final Stumble stumble;
    private final Lines lines;

    ColonMistake(Stumble stumble) {
        this.stumble = stumble;
        this.lines = stumble.lines();
    }

    /** What there is to say, if it is a mistake of this kind. */
    Optional<Diagnostic> find() {
        if (stumble.problem().contains("could not find expected ':'")) {
            return Optional.of(withoutColon(lines.at(stumble.contextOffset())));
        }
        if (!stumble.problem().contains("mapping values are not allowed")) {
            return firstOfGroup();
        }
        Matcher two = TWO_COLONS.matcher(stumble.words());
        if (two.find()) {
            return Optional.of(
                    twoColons(two.group(1).strip(), two.group(2).strip(), lines.start(stumble.line()) + two.start(2)));
        }
        int first = stumble.line();
        while (lines.above(first) >= 0 && !hasColon(lines.above(first)) && !lines.isItem(lines.above(first))) {
            first = lines.above(first);
        }
        int holder = lines.above(first);
        boolean continues = holder >= 0
                && (lines.indent(stumble.line()) > lines.indent(holder))
                && !lines.line(holder).strip().endsWith(":");
        if (continues || (holder >= 0 && lines.isItem(holder) && first == stumble.line())) {
            return stumble.say(
                    lines.start(stumble.line()) + lines.indent(stumble.line()),
                    "this line is indented more than the one above, which has its value already",
                    "line the two up");
        }
        return first < stumble.line()
                ? Optional.of(withoutColon(first))
                : stumble.say(
                        stumble.offset(),
                        "there is a colon where none can stand",
                        "check the indent, or put the text in quotation marks");
    }

    /** Where the first line of a group is a text to the parser, and a remark ends it, the next one is too many. */
    private Optional<Diagnostic> firstOfGroup() {
        int first = lines.above(stumble.line());
        boolean text = first >= 0
                && (stumble.problem().contains("expected <block end>")
                        || stumble.problem().contains("expected '<document start>'"))
                && lines.indent(first) <= lines.indent(stumble.line())
                && lines.line(first).contains(" #")
                && !hasColon(first)
                && !lines.isItem(first);
        return text ? Optional.of(withoutColon(first)) : Optional.empty();
    }

    /** {@code key: text: more}, by far the most usual mistake. */
    private Diagnostic twoColons(String key, String text, int start) {
        boolean curly = "“„”‘‚’«»".indexOf(text.charAt(0)) >= 0;
        String plain = curly ? text.replaceAll("^[“„”‘‚’«»]|[“„”‘‚’«»]$", "") : text;
        return new Diagnostic(
                Code.YAML_SYNTAX,
                stumble.span(start, start + text.length()),
                curly
                        ? "curly quotation marks are letters like any other: only \" and ' hold a text together"
                        : "a text with a colon in it needs quotation marks",
                "write '" + key + ": \"" + plain + "\"'");
    }

    /** A line without a colon, or with one that has no space behind it and so is part of a word. */
    private Diagnostic withoutColon(int at) {
        String item = lines.line(at).strip();
        if (Slip.isDashWithoutSpace(item)) {
            int dash = lines.start(at) + lines.indent(at);
            return stumble.found(
                    dash,
                    Slip.DASH_NEEDS_SPACE,
                    mend("- " + withoutRemark(item).substring(1).strip()));
        }
        String said = withoutRemark(lines.line(at)).strip().replaceFirst("^- ", "");
        int colon = said.indexOf(':');
        int start = lines.start(at) + lines.line(at).indexOf(said);
        if (said.startsWith("{") && lines.above(at) >= 0 && lines.isItem(lines.above(at))) {
            return stumble.found(
                    start, "every item of the list begins with a dash, but this line does not", "write '- ' before it");
        }
        if (colon > 0 && colon + 1 < said.length()) {
            return stumble.found(
                    start + colon,
                    "a colon needs a space behind it",
                    mend(said.substring(0, colon) + ": " + Slip.withoutOddSpace(said.substring(colon + 1))));
        }
        int space = said.indexOf(' ');
        String mend = space < 0
                ? said + ":"
                : said.substring(0, space) + ": " + said.substring(space).strip();
        return new Diagnostic(
                Code.YAML_SYNTAX, stumble.span(start, start + said.length()), "this line needs a colon", mend(mend));
    }

    /** A colon that ends a key: at the end of the words, or with a space behind it. */
    private boolean hasColon(int at) {
        String said = withoutRemark(lines.line(at));
        return said.contains(": ") || said.stripTrailing().endsWith(":");
    }

    private static String withoutRemark(String line) {
        int remark = line.indexOf(" #");
        return remark < 0 ? line : line.substring(0, remark);
    }

    private static String mend(String line) {
        return "write '" + (line.length() > MAX_HINT ? "key: value" : line) + "'";
    }
}
