package org.welcomepacket.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;

/** Keys for tests, each made once. */
public final class TestKeys {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    static final String NAME = "Harbour Lane Coaching";
    static final String PASSWORD = "correct horse";

    private static final Map<Algorithm, KeyGeneration.Made> KEYS = new EnumMap<>(Algorithm.class);

    private TestKeys() {}

    /** The key of that kind, in the name of a practice. */
    public static Signer of(Algorithm algorithm) {
        return made(algorithm).signer();
    }

    /** The same with its keystore, under {@link #PASSWORD}: an RSA key takes seconds to find. */
    static synchronized KeyGeneration.Made made(Algorithm algorithm) {
        return KEYS.computeIfAbsent(algorithm, TestKeys::make);
    }

    static PasswordSource password(String password) {
        return password::toCharArray;
    }

    private static KeyGeneration.Made make(Algorithm algorithm) {
        try {
            return new KeyGeneration(CLOCK).make(NewKey.named(NAME).with(algorithm), PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
