package org.welcomepacket.site;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words as people type them in haste: lower case, without marks ({@code å} as {@code a}, {@code ё} as {@code е}), letters
 * that are no letter with a mark as the nearest ones ({@code ø} as {@code o}). {@code search.js} does the same to what is
 * typed.
 */
final class Folding {
    private static final Pattern MARKS = Pattern.compile("[\u0300-\u036f\u00ad]");

    private Folding() {}

    static String of(String words) {
        String apart = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace("ø", "o")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ß", "ss")
                .replace("ð", "d")
                .replace("đ", "d")
                .replace("ł", "l");
    }
}
