package org.welcomepacket.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The form a value takes in its sentence. A language without a case uses the nominative instead. */
public enum GrammaticalCase {
    /** The form of the dictionary. */
    NOMINATIVE,
    /** Of: {@code 24 hours’}, {@code 24 timers}, {@code 24 часов}. */
    GENITIVE,
    /** To. */
    DATIVE,
    /** The object. */
    ACCUSATIVE,
    /** With, by means of. */
    INSTRUMENTAL,
    /** After a preposition such as Russian {@code в} and {@code о}. */
    PREPOSITIONAL;

    /** The name authors write, such as {@code genitive}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The case of a name, if there is one. */
    public static Optional<GrammaticalCase> named(String id) {
        return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
    }

    /** All names, for suggestions. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(GrammaticalCase::id).toList();
    }
}
