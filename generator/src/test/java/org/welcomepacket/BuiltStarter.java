package org.welcomepacket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.TestKeys;

/** The starter packet, built once for all tests that look at what comes of it. */
public final class BuiltStarter {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);
    private static final Path CONTENT = Path.of("..", "content");

    private BuiltStarter() {}

    /** Not certified. */
    public static Built plain() {
        return Plain.BUILT;
    }

    /** Certified with the {@link TestKeys} of P-256. */
    public static Built certified() {
        return Certified.BUILT;
    }

    private static final class Plain {
        static final Built BUILT = build(Generator.builder().clock(CLOCK));
    }

    private static final class Certified {
        static final Built BUILT = build(Generator.builder().clock(CLOCK).signer(TestKeys.of(Algorithm.P256)));
    }

    private static Built build(Generator.Builder generator) {
        try {
            return generator.build().build(CONTENT, BuildOptions.standard()).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
