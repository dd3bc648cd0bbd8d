package org.welcomepacket.model.text;

import java.util.Locale;
import java.util.Set;

/**
 * A language of the packet.
 *
 * @param tag BCP 47 tag in canonical case, such as {@code da} or {@code en-GB}
 */
public record Language(String tag) implements Comparable<Language> {
    private static final Set<String> CODES = Set.of(Locale.getISOLanguages());
    private static final Set<String> RIGHT_TO_LEFT =
            Set.of("ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "ckb", "dv", "syr");
    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Syrc", "Thaa", "Nkoo");

    /** Whether letters are the code of a language (ISO 639), among those of the packet or not. */
    public static boolean isCode(String letters) {
        return CODES.contains(letters);
    }

    /** The Java locale of this tag; never the machine's default. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        Locale locale = locale();
        return locale.getScript().isEmpty()
                ? RIGHT_TO_LEFT.contains(locale.toLanguageTag().split("-", 2)[0])
                : RIGHT_TO_LEFT_SCRIPTS.contains(locale.getScript());
    }

    @Override
    public int compareTo(Language other) {
        return tag.compareTo(other.tag);
    }

    @Override
    public String toString() {
        return tag;
    }
}
