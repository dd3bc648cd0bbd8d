package org.welcomepacket.decide;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody wants to know, as they wrote it.
 *
 * @param decision id of the decision
 * @param inputs what is known, by the names of its inputs: {@code ahead} is {@code 3h}, {@code service} is
 *     {@code coaching}
 * @param session when the session starts, such as {@code 2027-03-28T10:00}; together with {@code at} it gives the input
 *     {@code ahead}
 * @param at when the message came; now, when absent
 */
public record Question(String decision, Map<String, String> inputs, Optional<String> session, Optional<String> at) {
    /** The input that the two moments give. */
    public static final String AHEAD = "ahead";

    /** Copies the map and keeps its order. */
    public Question {
        inputs = Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
    }

    /** A question without moments. */
    public static Question of(String decision, Map<String, String> inputs) {
        return new Question(decision, inputs, Optional.empty(), Optional.empty());
    }
}
