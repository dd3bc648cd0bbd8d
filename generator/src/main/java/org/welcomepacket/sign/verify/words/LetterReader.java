package org.welcomepacket.sign.verify.words;

/** Takes from a text what counts, letter by letter. */
final class LetterReader {
    /** The sign of a negative number, of a range and of a hyphen, however it is written. */
    static final char MINUS = '-';

    private static final String DASHES = "-\u00AD\u2010\u2011\u2012\u2013\u2014\u2015";
    /** Signs of ASCII that always mean something. */
    private static final String MEANINGFUL = "%+=$&@#";
    /** The same beyond ASCII, where they are punctuation to Unicode: section, degree, per mille. */
    private static final String MEANINGFUL_BEYOND = "\u00A7\u00B0\u2030\u2031";

    private enum Last {
        NOTHING,
        LETTER,
        SPACE,
        DASH,
        SIGN
    }

    private final StringBuilder letters = new StringBuilder();
    private final StringBuilder signs = new StringBuilder();
    private boolean afterDigit;
    private Last last = Last.NOTHING;
    /** All signs since the last letter. */
    private int between;
    /** The sign that the next digit belongs to if it follows at once. */
    private char attached;

    private boolean lineEnd;

    PlainLetters read(String text) {
        letters.ensureCapacity(text.length());
        signs.ensureCapacity(text.length());
        int c;
        for (int i = 0; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                letter(c, false);
            } else if (c >= '0' && c <= '9') {
                letter(c, true);
            } else if (c < 128) {
                ascii((char) c);
            } else {
                beyond(c);
            }
        }
        return new PlainLetters(letters.toString(), signs.toString());
    }

    private void ascii(char c) {
        if (c <= ' ') {
            space(c);
        } else if (MEANINGFUL.indexOf(c) >= 0) {
            symbol(c);
        } else {
            sign(c);
        }
    }

    private void beyond(int c) {
        int type = Character.getType(c);
        if (Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK) {
            letter(c, Character.isDigit(c));
        } else if (type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || MEANINGFUL_BEYOND.indexOf(c) >= 0) {
            symbol(c);
        } else if (c == PlainLetters.BLOCK) {
            afterDigit = false;
            forget(Last.NOTHING);
        } else if (Character.isSpaceChar(c)) {
            space(' ');
        } else {
            sign((char) c);
        }
    }

    private void letter(int c, boolean isDigit) {
        char sign = PlainLetters.NONE;
        if (isDigit) {
            sign = lineEnd ? PlainLetters.LINE_END : afterDigit ? (char) between : attached;
        }
        append(c, sign);
        afterDigit = isDigit;
        forget(Last.LETTER);
    }

    /** What counts as a letter does, but is none a hyphen could join to a number. */
    private void symbol(int c) {
        append(c, PlainLetters.NONE);
        afterDigit = false;
        forget(Last.SIGN);
    }

    private void append(int c, char sign) {
        letters.appendCodePoint(c);
        signs.append(sign);
        if (c > Character.MAX_VALUE) {
            signs.append(PlainLetters.NONE);
        }
    }

    private void forget(Last now) {
        last = now;
        between = 0;
        attached = PlainLetters.NONE;
        lineEnd = false;
    }

    private void space(char c) {
        attached = PlainLetters.NONE;
        if (last != Last.DASH) {
            last = Last.SPACE;
        } else if (c == PlainLetters.LINE) {
            lineEnd = true;
            last = Last.SPACE;
        }
    }

    private void sign(char c) {
        boolean dash = DASHES.indexOf(c) >= 0;
        boolean first = last == Last.SPACE || last == Last.NOTHING;
        boolean belongs = dash ? last != Last.LETTER : first && (c == '.' || c == ',');
        char sign = dash ? MINUS : c;
        attached = belongs ? sign : PlainLetters.NONE;
        between = between * 31 + sign;
        last = dash ? Last.DASH : Last.SIGN;
        lineEnd = false;
    }
}
