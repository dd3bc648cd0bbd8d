package org.welcomepacket.check.form;

import java.util.List;

/**
 * A key of a YAML file.
 *
 * @param name as authors write it
 * @param kind what it expects
 * @param required whether it must be there
 * @param description in a phrase that could follow the name and a comma, for editors and hints
 * @param examples of its value, as authors write it on one line
 * @param <T> what is made of its value
 */
public record Key<T>(String name, Kind<T> kind, boolean required, String description, List<String> examples) {
    /** Copies the list. */
    public Key {
        examples = List.copyOf(examples);
    }

    /** A key that must be there. */
    public static <T> Key<T> required(String name, Kind<T> kind, String description, String... examples) {
        return new Key<>(name, kind, true, description, List.of(examples));
    }

    /** The same, but it must be there. */
    public Key<T> asRequired() {
        return new Key<>(name, kind, true, description, examples);
    }

    /** A key that may be left out. */
    public static <T> Key<T> optional(String name, Kind<T> kind, String description, String... examples) {
        return new Key<>(name, kind, false, description, List.of(examples));
    }
}
