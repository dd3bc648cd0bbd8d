package org.welcomepacket.decide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of a case, by the names of a decision's inputs. Inputs that are not named are unknown.
 *
 * @param given by name of the input
 */
public record Case(Map<String, Given> given) {
    /** Copies the map and keeps its order. */
    public Case {
        given = Collections.unmodifiableMap(new LinkedHashMap<>(given));
    }

    /** What is known of an input. */
    public Optional<Given> of(String input) {
        return Optional.ofNullable(given.get(input));
    }
}
