package org.welcomepacket.wording;

import java.util.regex.Pattern;

/** White space between a number and its words. */
final class Spaces {
    /** U+00A0. */
    static final String NO_BREAK = "\u00a0";

    private static final Pattern NARROW = Pattern.compile("[\u2009\u202f]");
    private static final Pattern AFTER_NUMBER = Pattern.compile("(?<=\\d\\.?) (?=\\p{L})");

    private static final Pattern OPEN_RANGE =
            Pattern.compile("(?<=(?<!\\d)\\d{1,2})[ \u00a0\u2009\u202f]–[ \u00a0\u2009\u202f](?=\\d)");

    private static final Pattern RANGE_OF_WORDS = Pattern.compile(
            "(?<=\\p{L}\\.?|\\d{4})[ \u00a0\u2009\u202f]?([–—])[ \u00a0\u2009\u202f]?(?=\\d{1,2}\\.?[ \u00a0]\\p{L})");

    private Spaces() {}

    /** Days of one month stand close: {@code 25–29 March}, but {@code 12 July – 1 August}. */
    static String closeRanges(String words) {
        return OPEN_RANGE.matcher(words).replaceAll("–");
    }

    /** Days with words of their own stand apart, and the line may end behind the dash: {@code 23. december 2027 – 2. januar}. */
    static String openRanges(String words) {
        return RANGE_OF_WORDS.matcher(words).replaceAll(NO_BREAK + "$1 ");
    }

    /** Thin spaces, which many fonts lack, as no-break spaces. */
    static String plain(String words) {
        return NARROW.matcher(words).replaceAll(NO_BREAK);
    }

    /** A number is not parted from the word that follows it. */
    static String bindNumbers(String words) {
        return AFTER_NUMBER.matcher(plain(words)).replaceAll(NO_BREAK);
    }
}
