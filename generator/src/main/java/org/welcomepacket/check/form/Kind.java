package org.welcomepacket.check.form;

import java.util.Optional;
import org.welcomepacket.read.yaml.Yaml;

/**
 * What a key expects: how it looks, for editors, and how it is read.
 *
 * @param shape how it looks
 * @param reader reads a value, or says what is wrong with it
 * @param <T> what is made of it
 */
public record Kind<T>(Shape shape, Reader<T> reader) {
    /**
     * Reads a value, or says what is wrong with it.
     *
     * @param node the value; never an empty scalar
     * @param name of the key, for messages
     * @param reading where findings go
     */
    public Optional<T> read(Yaml node, String name, Reading reading) {
        return reader.read(node, name, reading);
    }

    /** The same, known to look like this: for what a caller checks further. */
    public Kind<T> shaped(Shape other) {
        return new Kind<>(other, reader);
    }

    /**
     * Reads values.
     *
     * @param <T> what is made of them
     */
    @FunctionalInterface
    public interface Reader<T> {
        /** Reads a value, or says what is wrong with it; see {@link Kind#read}. */
        Optional<T> read(Yaml node, String name, Reading reading);
    }
}
