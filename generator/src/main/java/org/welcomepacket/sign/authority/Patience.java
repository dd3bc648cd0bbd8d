package org.welcomepacket.sign.authority;

import java.time.Duration;

/**
 * How long to keep asking.
 *
 * @param attempts how often at most
 * @param pause before the second attempt; doubled before each further one
 * @param each how long one attempt may take
 * @param total how long all of them may take, pauses included
 */
record Patience(int attempts, Duration pause, Duration each, Duration total) {
    /** What a person waits for with good will. */
    static final Patience USUAL =
            new Patience(4, Duration.ofSeconds(1), Duration.ofSeconds(15), Duration.ofSeconds(45));
}
