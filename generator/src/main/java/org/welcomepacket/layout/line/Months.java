package org.welcomepacket.layout.line;

import java.util.Locale;
import java.util.Set;

/** The names of months as they stand in dates. They are not divided, nor parted from the day of the month. */
public final class Months {
    private static final Set<String> NAMES = names("january february march april may june july august september october"
            + " november december januar februar marts maj juni juli oktober"
            + " января февраля марта апреля мая июня июля августа сентября октября ноября декабря");

    private static final Set<String> SHORT =
            names("jan feb mar apr jun jul aug sep sept oct okt nov dec янв фев апр авг сент окт нояб дек");

    private Months() {}

    /** Whether a word without what ends a sentence names a month, in full or abbreviated. */
    public static boolean contain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return NAMES.contains(small) || SHORT.contains(small);
    }

    /** The full names, in small letters. */
    static Set<String> inFull() {
        return NAMES;
    }

    private static Set<String> names(String all) {
        return Set.of(all.split(" ", -1));
    }
}
