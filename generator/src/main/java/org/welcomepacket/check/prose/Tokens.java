package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A text in pieces: runs of digits, runs of letters, and every other character that is no white space by itself. */
final class Tokens {
    private final String text;
    private final List<String> words = new ArrayList<>();
    private int[] starts = new int[64];

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (isSpace(c)) {
                at++;
                continue;
            }
            int end = at + 1;
            if (isDigit(c)) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
            } else if (Character.isLetter(c)) {
                while (end < text.length() && isWord(text.charAt(end))) {
                    end++;
                }
            }
            tokens.add(at, text.substring(at, end));
            at = end;
        }
        return tokens;
    }

    /** The pieces of a form in a list of words. */
    static List<String> split(String form) {
        return List.copyOf(of(form).words);
    }

    private void add(int start, String word) {
        if (words.size() == starts.length) {
            starts = Arrays.copyOf(starts, starts.length * 2);
        }
        starts[words.size()] = start;
        words.add(folded(word));
    }

    /** Without capitals and with the Russian letter that is often written without its dots. */
    private static String folded(String word) {
        return Character.isLetter(word.charAt(0))
                ? word.toLowerCase(Locale.ROOT).replace('ё', 'е')
                : word;
    }

    /** The piece that begins at a character of the text, or the next one. */
    int at(int start) {
        int found = Arrays.binarySearch(starts, 0, words.size(), start);
        return found < 0 ? -found - 1 : found;
    }

    /** Whether a piece is a mark behind which a new sentence begins. */
    boolean endsSentence(int index) {
        boolean mark = is(index, "!") || is(index, "?") || is(index, "…");
        return mark || (is(index, ".") && !isJoined(index + 1) && isLetters(index + 1) && isCapital(index + 1));
    }

    int size() {
        return words.size();
    }

    /** A piece in small letters; empty behind the last. */
    String word(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    int start(int index) {
        return starts[index];
    }

    int end(int index) {
        return starts[index] + words.get(index).length();
    }

    /** What stands between the beginning of a piece and the end of another, as written. */
    String text(int first, int last) {
        return text.substring(start(first), end(last));
    }

    boolean isNumber(int index) {
        return index >= 0 && index < words.size() && isDigit(words.get(index).charAt(0));
    }

    boolean isHyphen(int index) {
        return is(index, "-") || is(index, "‑") || is(index, "–") || is(index, "—");
    }

    /** Whether a piece looks like a year of ours. */
    boolean isYear(int index) {
        String word = word(index);
        return word.length() == 4
                && isNumber(index)
                && (word.startsWith("19") || word.startsWith("20") || word.startsWith("21"));
    }

    boolean isLetters(int index) {
        return index >= 0
                && index < words.size()
                && Character.isLetter(words.get(index).charAt(0));
    }

    boolean isCapital(int index) {
        return Character.isUpperCase(text.charAt(start(index)));
    }

    /** Whether a piece has no small letter. */
    boolean isUpperCase(int index) {
        return text(index, index).equals(text(index, index).toUpperCase(Locale.ROOT));
    }

    /** Whether a piece may be a currency's code. */
    boolean isCode(int index) {
        return isLetters(index) && words.get(index).length() == 3 && isCapital(index);
    }

    boolean is(int index, String mark) {
        return word(index).equals(mark);
    }

    /** Whether a piece follows the one before it without white space. */
    boolean isJoined(int index) {
        return index > 0 && index < words.size() && end(index - 1) == start(index);
    }

    /** Whether a single space of any width stands before a piece. */
    boolean isSpaced(int index) {
        return index > 0 && index < words.size() && end(index - 1) + 1 == start(index);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
