package org.welcomepacket.layout.font;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What is known of letters by their script. */
public final class Script {
    private static final int FIRST_JOINED = 0x0590;
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    /** Scripts whose letters stand one beside the other, each as it is. */
    private static final Set<UnicodeScript> PLAIN = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.HANGUL,
            UnicodeScript.GEORGIAN,
            UnicodeScript.ARMENIAN,
            UnicodeScript.COMMON,
            UnicodeScript.INHERITED,
            UnicodeScript.UNKNOWN);

    /** Scripts written without spaces, where a line may end between almost any two letters. */
    private static final Set<UnicodeScript> SPACELESS =
            EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private Script() {}

    /** Whether a word has letters that change with their neighbours, or stand above and below each other. */
    static boolean isJoined(String word) {
        return word.codePoints().anyMatch(Script::isJoined);
    }

    private static boolean isJoined(int letter) {
        return letter >= FIRST_JOINED && (isJoiner(letter) || !PLAIN.contains(UnicodeScript.of(letter)));
    }

    /** Whether it only says whether its neighbours are joined. */
    public static boolean isJoiner(int letter) {
        return letter == ZERO_WIDTH_NON_JOINER || letter == ZERO_WIDTH_JOINER;
    }

    /** Whether it is of a script without spaces, or of its punctuation. */
    public static boolean isSpaceless(int letter) {
        return letter >= 0x2E80
                && (SPACELESS.contains(UnicodeScript.of(letter))
                        || (letter >= 0x3000 && letter <= 0x303F)
                        || (letter >= 0x30FB && letter <= 0x30FC)
                        || (letter >= 0xFF00 && letter <= 0xFF65)
                        || (letter >= 0xFE30 && letter <= 0xFE4F));
    }
}
