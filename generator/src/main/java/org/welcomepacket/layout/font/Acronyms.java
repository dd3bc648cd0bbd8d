package org.welcomepacket.layout.font;

import java.lang.Character.UnicodeScript;

/**
 * Finds the acronyms of a word: three to five Latin capitals with no letter or digit beside them. Two are not worth the
 * change, more are rather a word that the author shouts.
 */
public final class Acronyms {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 5;

    private Acronyms() {}

    /** Whether a word is nothing but one. */
    public static boolean is(String letters) {
        return letters.length() <= LONGEST && end(letters, 0) == letters.length();
    }

    /** Where the acronym ends that begins at an offset in a word; -1 when none begins there. */
    public static int end(String word, int from) {
        if (from > 0 && isJoined(word.codePointBefore(from))) {
            return -1;
        }
        int end = from;
        while (end < word.length() && isCapital(word.charAt(end))) {
            end++;
        }
        boolean alone = end == word.length() || !isJoined(word.codePointAt(end));
        return alone && end - from >= SHORTEST && end - from <= LONGEST ? end : -1;
    }

    private static boolean isCapital(char letter) {
        return Character.isUpperCase(letter) && UnicodeScript.of(letter) == UnicodeScript.LATIN;
    }

    /** Letters, digits, and marks on letters. */
    private static boolean isJoined(int letter) {
        return Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }
}
