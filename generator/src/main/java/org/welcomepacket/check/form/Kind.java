package org.welcomepacket.check.form;

import java.util.Optional;
import org.welcomepacket.read.yaml.Yaml;

/**
 * What a key expects.
 *
 * @param <T> what is made of it
 */
@FunctionalInterface
public interface Kind<T> {
    /**
     * Reads a value, or says what is wrong with it.
     *
     * @param node the value; never an empty scalar
     * @param name of the key, for messages
     * @param reading where findings go
     */
    Optional<T> read(Yaml node, String name, Reading reading);
}
