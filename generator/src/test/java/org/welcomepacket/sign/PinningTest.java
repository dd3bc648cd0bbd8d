package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

class PinningTest {
    private final Signer signer = TestKeys.of(Algorithm.P256);
    private final Span span = new SourceFile("content/packet.yaml", "signing: { fingerprints: [] }").start();

    @Test
    void withoutPinsAnyKeyMaySign() {
        assertThat(Pinning.check(Set.of(), signer, span)).isEmpty();
    }

    @Test
    void aPinnedKeyMaySignHoweverItsFingerprintIsWritten() {
        String colons = signer.fingerprint().toUpperCase(Locale.ROOT).replaceAll("(..)(?=.)", "$1:");

        assertThat(Pinning.check(Set.of("ab".repeat(32), signer.fingerprint()), signer, span))
                .isEmpty();
        assertThat(Pinning.check(Set.of(colons), signer, span)).isEmpty();
    }

    @Test
    void anotherKeyMayNotAndTheHintSaysWhatToWrite() {
        assertThat(Pinning.check(Set.of("ab".repeat(32)), signer, span)).hasValueSatisfying(found -> {
            assertThat(found.code()).isEqualTo(Code.FINGERPRINT_MISMATCH);
            assertThat(found.isError()).isTrue();
            assertThat(found.span()).isEqualTo(span);
            assertThat(found.hint()).contains("'" + signer.fingerprint() + "'");
        });
    }
}
