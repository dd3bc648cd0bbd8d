package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.authority.Issuer;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;

class KeyValidityTest {
    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2027-01-01T00:00:00Z");

    private final Issuer root = Issuer.root(
            Issuer.Wish.named("A root").valid(BEGIN.minus(Duration.ofDays(900)), END.plus(Duration.ofDays(900))));
    private final Issuer.Wish year = Issuer.Wish.named("A practice").valid(BEGIN, END);

    @Test
    void anExpiredKeyMayNotSign() throws Exception {
        Diagnostic found = found(signer(root.issue(year)), END);

        assertThat(found.code()).isEqualTo(Code.KEY_EXPIRED);
        assertThat(found.isError()).isTrue();
        assertThat(found.message()).isEqualTo("the certificate of 'A practice' expired on 2027-01-01");
        assertThat(found.hint()).contains("signing.fingerprints");
    }

    @Test
    void aKeyMayNotSignBeforeItsFirstDay() throws Exception {
        Diagnostic found = found(signer(root.issue(year)), BEGIN.minusSeconds(1));

        assertThat(found.code()).isEqualTo(Code.KEY_NOT_YET_VALID);
        assertThat(found.isError()).isTrue();
        assertThat(found.message()).isEqualTo("the certificate of 'A practice' is valid only from 2026-01-01");
    }

    @Test
    void theLastSixtyDaysAreWarnedAbout() throws Exception {
        Signer signer = signer(root.issue(year));

        assertThat(found(signer, END.minus(Duration.ofDays(60))).code()).isEqualTo(Code.KEY_EXPIRES_SOON);
        assertThat(found(signer, END.minusSeconds(1)).isError()).isFalse();
        assertThat(KeyValidity.check(signer, END.minus(Duration.ofDays(61)))).isEmpty();
    }

    @Test
    void aChainIsValidAsLongAsAllOfItIs() throws Exception {
        Issuer between = root.issue(Issuer.Wish.named("Between").issuing().valid(BEGIN, END));
        Issuer practice = between.issue(Issuer.Wish.named("A practice").valid(BEGIN, END.plus(Duration.ofDays(900))));

        assertThat(found(signer(practice), END).message()).contains("'Between'");
    }

    private static Signer signer(Issuer issuer) throws IOException {
        return Signer.open(issuer.keystore(), "correct horse".toCharArray());
    }

    private static Diagnostic found(Signer signer, Instant now) {
        return KeyValidity.check(signer, now).orElseThrow();
    }
}
