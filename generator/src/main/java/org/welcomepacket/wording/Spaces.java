package org.welcomepacket.wording;

import java.util.regex.Pattern;

/** White space between a number and its words. */
final class Spaces {
    /** U+00A0. */
    static final String NO_BREAK = "\u00a0";

    private static final Pattern NARROW = Pattern.compile("[\u2009\u202f]");
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?<=\\d\\.?) (?=\\p{L})");

    private Spaces() {}

    /** Thin spaces, which many fonts lack, as no-break spaces. */
    static String plain(String words) {
        return NARROW.matcher(words).replaceAll(NO_BREAK);
    }

    /** A number is not parted from the word that follows it. */
    static String bindNumbers(String words) {
        return AFTER_NUMBER.matcher(plain(words)).replaceAll(NO_BREAK);
    }
}
