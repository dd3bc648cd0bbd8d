package org.welcomepacket.check.form;

import java.util.List;
import java.util.Optional;

/**
 * The keys of a group.
 *
 * @param what the group is, for messages, such as {@code business}
 * @param keys all keys it may have
 * @param others what holds for keys that the author names, if there may be any
 */
public record Form(String what, List<Key<?>> keys, Optional<Others> others) {
    /** Copies the list. */
    public Form {
        keys = List.copyOf(keys);
    }

    /** A form of these keys. */
    public static Form of(String what, Key<?>... keys) {
        return new Form(what, List.of(keys), Optional.empty());
    }

    /** The same with keys that the author names. */
    public Form withOthers(Others named) {
        return new Form(what, keys, Optional.of(named));
    }

    /** The names of all keys. */
    public List<String> names() {
        return keys.stream().<String>map(Key::name).toList();
    }

    /**
     * Keys that the author names.
     *
     * @param pattern of their names
     * @param reserved names that have a meaning of their own
     * @param value what stands behind each
     */
    public record Others(String pattern, List<String> reserved, Shape value) {
        /** Copies the list. */
        public Others {
            reserved = List.copyOf(reserved);
        }
    }
}
