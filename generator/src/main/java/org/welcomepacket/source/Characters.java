package org.welcomepacket.source;

import java.util.Locale;

/**
 * Which characters the words of a packet may hold, whether typed as they are or as an escape: those that can be seen,
 * spaces, tabs and line ends. What cannot be seen could make one text look like another.
 */
public final class Characters {
    private Characters() {}

    /** Where the first character stands that a text may not hold, as a UTF-16 offset; -1 when there is none. */
    public static int firstOdd(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c < 0x7F) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            boolean carriage = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!carriage && isOdd(pair ? text.codePointAt(i) : c)) {
                return i;
            }
            i += pair ? 1 : 0;
        }
        return -1;
    }

    /**
     * What is wrong with a character of which {@link #firstOdd} is the place, to follow "it holds ".
     *
     * @param text the text
     * @param at the place
     */
    public static String describe(String text, int at) {
        int found = text.codePointAt(at);
        String name = String.format(Locale.ROOT, "U+%04X", found);
        if (isLineEnd(found)) {
            return "the line end " + (found == '\r' ? "CR alone" : name);
        }
        if (turnsDirection(found)) {
            return "the invisible character " + name + ", which turns the direction of the words after it";
        }
        return Character.getType(found) == Character.SURROGATE
                ? name + ", half of a character"
                : "the control character " + name;
    }

    /** What to do about it. */
    public static String mend(String text, int at) {
        return isLineEnd(text.codePointAt(at))
                ? "end lines with LF or CRLF (in most editors: Save As, Line Endings)"
                : "delete the character";
    }

    private static boolean isOdd(int c) {
        return (Character.isISOControl(c) && c != '\t' && c != '\n')
                || c == 0xFEFF
                || (c & 0xFFFE) == 0xFFFE
                || Character.getType(c) == Character.SURROGATE
                || isLineEnd(c)
                || turnsDirection(c);
    }

    /** Line ends that are neither LF nor CRLF: programs disagree whether a line ends there. */
    private static boolean isLineEnd(int c) {
        return c == '\r' || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    /** Embeddings, overrides and isolates (Unicode Standard Annex 9, 2.1 to 2.4). */
    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
