package org.welcomepacket.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.util.test.FixedSecureRandom;

/** Keys for tests, each made once. */
public final class TestKeys {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-04T05:06:07Z"), ZoneOffset.UTC);
    static final String NAME = "Harbour Lane Coaching";
    static final String PASSWORD = "correct horse";

    private static final Map<Algorithm, KeyGeneration.Made> KEYS = new EnumMap<>(Algorithm.class);

    private static final Signer WELL_KNOWN = wellKnown();

    private TestKeys() {}

    /** The key of that kind, in the name of a practice; on P-256 the same one in every run. */
    public static Signer of(Algorithm algorithm) {
        return algorithm == Algorithm.P256 ? WELL_KNOWN : made(algorithm).signer();
    }

    /** A key newly made, with its keystore under {@link #PASSWORD}: an RSA key takes seconds to find. */
    static synchronized KeyGeneration.Made made(Algorithm algorithm) {
        return KEYS.computeIfAbsent(algorithm, TestKeys::make);
    }

    static PasswordSource password(String password) {
        return password::toCharArray;
    }

    private static Signer wellKnown() {
        WellKnownKey key = WellKnownKey.of(NAME);
        Certificate certificate = SelfSigned.certificate(
                key.pair(), key.scheme(), NewKey.named(NAME), CLOCK.instant(), new FixedSecureRandom(new byte[16]));
        try {
            return new Signer(key.scheme(), List.of(certificate));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyGeneration.Made make(Algorithm algorithm) {
        try {
            return new KeyGeneration(CLOCK).make(NewKey.named(NAME).with(algorithm), PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
