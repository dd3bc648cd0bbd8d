package org.welcomepacket.model.text;

import java.util.Locale;

/**
 * A language of the packet.
 *
 * @param tag BCP 47 tag in canonical case, such as {@code da} or {@code en-GB}
 */
public record Language(String tag) implements Comparable<Language> {
    /** The Java locale of this tag; never the machine's default. */
    public Locale locale() {
        return Locale.forLanguageTag(tag);
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
