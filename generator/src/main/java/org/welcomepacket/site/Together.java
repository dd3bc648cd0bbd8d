package org.welcomepacket.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Keeps on one line what reads badly when it is parted: {@code 9.00–16.00}, {@code kl. 9.00}, a telephone number,
 * {@code что-то}, {@code e-mail}. Elements do it rather than special characters, which would be copied along and hide the
 * words from those who search the page.
 */
final class Together {
    private static final String ABBREVIATED = "(?<!\\p{L})\\p{L}{1,4}\\.[ \u00a0]";
    private static final String NUMBER = "\\d{1,9}+(?:[.:,]\\d{1,9}+){0,3}+\\.?";
    private static final String RANGE = NUMBER + "[-–]" + NUMBER;
    private static final String TELEPHONE = "\\+\\d{1,3}(?:[- ]\\d{1,8}){1,6}";

    /** Two words, a dozen letters in all. */
    private static final String HYPHENED = "(?<![\\p{L}-])(?=[\\p{L}-]{3,13}(?![\\p{L}-]))\\p{L}++-\\p{L}++(?!-)";

    private static final Pattern PIECE =
            Pattern.compile(String.join("|", ABBREVIATED + RANGE, RANGE, ABBREVIATED + NUMBER, TELEPHONE, HYPHENED));

    private Together() {}

    /** Every piece holds a digit or a hyphen; most texts hold neither, and looking for pieces costs far more. */
    private static boolean canHoldPiece(String text) {
        return text.chars().anyMatch(c -> c == '-' || (c >= '0' && c <= '9'));
    }

    /** A text as markup. */
    static Markup markup(String text) {
        return new Markup(html(text));
    }

    /** A text as HTML. */
    static String html(String text) {
        if (!canHoldPiece(text)) {
            return Html.escape(text);
        }
        Matcher piece = PIECE.matcher(text);
        StringBuilder out = new StringBuilder(text.length() + 16);
        int from = 0;
        while (piece.find()) {
            out.append(Html.escape(text.substring(from, piece.start())));
            out.append("<span class=\"together\">")
                    .append(Html.escape(piece.group()))
                    .append("</span>");
            from = piece.end();
        }
        return out.append(Html.escape(text.substring(from))).toString();
    }
}
