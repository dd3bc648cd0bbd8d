package org.welcomepacket.sign.verify.words;

import java.text.Normalizer;

/**
 * What is left of a text when all is taken off in which a page may differ from it: spaces, hyphens where lines are
 * broken, marks before items, bars between cells, and the two ways to write letters with marks.
 *
 * @param letters letters, digits, and the signs that always mean something
 * @param signs for each of the letters the signs before it, as one character, if they make it another number: those
 *     between two digits, as in 1.50 or 10–18, and one that stands right before a digit, as in -5
 */
record PlainLetters(String letters, String signs) {
    /** Parts blocks in raw text: what stands before does not belong to what follows. */
    static final char BLOCK = '\u2029';
    /** Parts lines in raw text, so that a hyphen at the end of one may be no hyphen of the text. */
    static final char LINE = '\n';
    /** No sign that matters. */
    static final char NONE = 0;
    /** A hyphen at the end of a line, which may or may not be one of the text. */
    static final char LINE_END = '\u00AD';

    /** A text. */
    static PlainLetters of(String text) {
        return new LetterReader().read(isStable(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    /** Whether normalizing would change nothing; true only of texts that are quickly seen to be so. */
    private static boolean isStable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean known = c < 0x80
                    || (c >= 0xC0 && c < 0x132)
                    || (c >= 0x400 && c < 0x460)
                    || (c >= 0x2013 && c <= 0x201E && c != 0x2017)
                    || c == BLOCK;
            if (!known) {
                return false;
            }
        }
        return true;
    }

    int length() {
        return letters.length();
    }

    boolean isEmpty() {
        return letters.isEmpty();
    }

    /** Whether a page shows this from a place on. */
    boolean isAt(PlainLetters page, int at) {
        if (!page.letters.startsWith(letters, at)) {
            return false;
        }
        for (int i = 0; i < signs.length(); i++) {
            char sign = signs.charAt(i);
            char shown = page.signs.charAt(at + i);
            if (sign != shown && !(i == 0 ? isLooselyThe(sign, shown) : isMaybe(sign, shown, i))) {
                return false;
            }
        }
        return true;
    }

    /** What precedes the first letter may belong to what stands before, unless it makes the number a negative one. */
    private static boolean isLooselyThe(char sign, char shown) {
        return sign == NONE ? shown != LetterReader.MINUS : shown != NONE || sign != LetterReader.MINUS;
    }

    private boolean isMaybe(char sign, char shown, int at) {
        return shown == LINE_END
                && (sign == LetterReader.MINUS || (sign == NONE && !Character.isDigit(letters.codePointBefore(at))));
    }

    /** Where a page shows this first, from a place on; -1 when it does not. */
    int in(PlainLetters page, int from) {
        int at = page.letters.indexOf(letters, from);
        while (at >= 0 && !isAt(page, at)) {
            at = page.letters.indexOf(letters, at + 1);
        }
        return at;
    }
}
