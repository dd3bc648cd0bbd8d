package org.welcomepacket.wording;

/** The genitive of words the author gave, in the languages that only add an ending. */
final class Possessive {
    private Possessive() {}

    /** An apostrophe after a plural in s, {@code ’s} after anything else. */
    static String english(String words) {
        return words.endsWith("s") ? words + "’" : words + "’s";
    }

    /** An s, or an apostrophe after s, x and z (Retskrivningsordbogen § 13). */
    static String danish(String words) {
        boolean hisses = words.endsWith("s") || words.endsWith("x") || words.endsWith("z");
        return hisses ? words + "’" : words + "s";
    }

    static String of(String words, String language) {
        return switch (language) {
            case "en" -> english(words);
            case "da" -> danish(words);
            default -> words;
        };
    }
}
