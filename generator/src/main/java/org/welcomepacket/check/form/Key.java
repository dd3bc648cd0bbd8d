package org.welcomepacket.check.form;

/**
 * A key of a YAML file.
 *
 * @param name as authors write it
 * @param kind what it expects
 * @param required whether it must be there
 * @param description in a sentence, for editors
 * @param <T> what is made of its value
 */
public record Key<T>(String name, Kind<T> kind, boolean required, String description) {
    /** A key that must be there. */
    public static <T> Key<T> required(String name, Kind<T> kind, String description) {
        return new Key<>(name, kind, true, description);
    }

    /** A key that may be left out. */
    public static <T> Key<T> optional(String name, Kind<T> kind, String description) {
        return new Key<>(name, kind, false, description);
    }
}
