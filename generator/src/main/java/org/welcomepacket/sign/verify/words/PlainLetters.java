package org.welcomepacket.sign.verify.words;

import java.text.Normalizer;

/**
 * What is left of a text when all is taken off in which a page may differ from it: spaces, hyphens where lines are
 * broken, marks before items, bars between cells, and the two ways to write letters with marks.
 */
final class PlainLetters {
    private PlainLetters() {}

    /** Letters, digits, and the signs that change what an amount means. */
    static String of(String text) {
        String normal = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(normal.length());
        int c;
        for (int i = 0; i < normal.length(); i += Character.charCount(c)) {
            c = normal.codePointAt(i);
            if (counts(c)) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(int c) {
        if (c < 128) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || "%+=$".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.CURRENCY_SYMBOL
                || type == Character.MATH_SYMBOL
                || type == Character.NON_SPACING_MARK;
    }
}
