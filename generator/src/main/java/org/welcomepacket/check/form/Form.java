package org.welcomepacket.check.form;

import java.util.List;

/**
 * The keys of a group.
 *
 * @param what the group is, for messages, such as {@code business}
 * @param keys all keys it may have
 */
public record Form(String what, List<Key<?>> keys) {
    /** Copies the list. */
    public Form {
        keys = List.copyOf(keys);
    }

    /** A form of these keys. */
    public static Form of(String what, Key<?>... keys) {
        return new Form(what, List.of(keys));
    }

    /** The names of all keys. */
    public List<String> names() {
        return keys.stream().<String>map(Key::name).toList();
    }
}
