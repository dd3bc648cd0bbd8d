package org.welcomepacket.layout.line;

/**
 * Where lines of Chinese and Japanese may not end (JIS X 4051, the common part of it; W3C, Requirements for Japanese Text
 * Layout, appendix A; GB/T 15834).
 */
public final class Kinsoku {
    /** Closing marks, small kana, marks that repeat or lengthen: never the first of a line. */
    private static final String NEVER_FIRST =
            ")]}\u00BB\u2019\u201D\u3001\u3002\uFF0C\uFF0E\u30FB\uFF1A\uFF1B\uFF1F\uFF01"
                    + "\uFF09\uFF3D\uFF5D\u3015\u3009\u300B\u300D\u300F\u3011\u3017\u3019\u301F"
                    + "\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u308E\u3095\u3096"
                    + "\u30A1\u30A3\u30A5\u30A7\u30A9\u30C3\u30E3\u30E5\u30E7\u30EE\u30F5\u30F6"
                    + "\u30FC\u3005\u303B\u30FD\u30FE\u309D\u309E\u2026\u2025\u2010\u2013\u301C\u30A0\uFF5E"
                    + ".,:;!?%\u2030\u2103\uFF05\uFF0F";

    /** Opening marks: never the last of a line. */
    private static final String NEVER_LAST =
            "([{\u00AB\u2018\u201C\uFF08\uFF3B\uFF5B\u3014\u3008\u300A\u300C\u300E\u3010\u3016\u3018\u301D$\u00A3\uFFE5\uFF04\u00A5";

    /** Dashes and points that come in twos. */
    private static final String NEVER_PARTED = "\u2014\u2026\u2025\u2E3A";

    private Kinsoku() {}

    /** Whether a line may end between two letters, one of which is of a script without spaces. */
    public static boolean mayPart(int before, int after) {
        return NEVER_FIRST.indexOf(after) < 0
                && NEVER_LAST.indexOf(before) < 0
                && !(before == after && NEVER_PARTED.indexOf(before) >= 0);
    }
}
