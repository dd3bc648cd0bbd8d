package org.welcomepacket.read.yaml;

import java.util.OptionalInt;

/**
 * Finds a quotation mark that was never closed when another one, further down, has closed it by accident: the parser
 * then stumbles over what follows that one.
 */
final class OpenQuote {
    private OpenQuote() {}

    /**
     * The opening mark of a quoted text that begins on an earlier line and ends on this one, before the parser stumbled.
     *
     * @param text of the file
     * @param lines of the text
     * @param stumble the offset where the parser gave up
     */
    static OptionalInt before(String text, Lines lines, int stumble) {
        int at = 0;
        while (at < stumble) {
            char c = text.charAt(at);
            if (c == '#' && (at == 0 || Character.isWhitespace(text.charAt(at - 1)))) {
                at = lines.endOfWords(lines.at(at)) + 1;
            } else if ((c == '"' || c == '\'') && beginsValue(text, at)) {
                int end = end(text, at);
                if (end < stumble && lines.at(at) < lines.at(end) && lines.at(end) == lines.at(stumble)) {
                    return OptionalInt.of(at);
                }
                at = end + 1;
            } else {
                at++;
            }
        }
        return OptionalInt.empty();
    }

    /** Within a plain word a quotation mark is a letter like any other. */
    private static boolean beginsValue(String text, int at) {
        int before = at - 1;
        while (before >= 0 && text.charAt(before) == ' ') {
            before--;
        }
        return before < 0
                || "\n\r[{,".indexOf(text.charAt(before)) >= 0
                || (before < at - 1 && ":-?".indexOf(text.charAt(before)) >= 0);
    }

    private static int end(String text, int open) {
        char mark = text.charAt(open);
        int at = open + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean doubled = mark == '\'' && c == mark && at + 1 < text.length() && text.charAt(at + 1) == mark;
            if (doubled || (mark == '"' && c == '\\')) {
                at += 2;
            } else if (c == mark) {
                return at;
            } else {
                at++;
            }
        }
        return text.length();
    }
}
