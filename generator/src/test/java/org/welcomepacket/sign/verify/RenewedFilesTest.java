package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.archive.LongKeeping;
import org.welcomepacket.sign.archive.UnsuitableFileException;
import org.welcomepacket.sign.authority.Clockmaker;
import org.welcomepacket.sign.authority.Issuer;
import org.welcomepacket.sign.authority.Loopback;
import org.welcomepacket.sign.authority.Revocation;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.sign.verify.change.SignatureSeen;

class RenewedFilesTest {
    private final Loopback server = new Loopback();
    private final LongKeeping keeping = new LongKeeping(new Revocation(Clock.systemUTC()));
    private final Issuer root = Issuer.root("A root");

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aRenewedFileIsStillOursAndUnchanged() throws Exception {
        byte[][] files = {IssuedAgreement.ISSUED, IssuedAgreement.FILLED, IssuedAgreement.SIGNED};
        Verdict[] verdicts = {Verdict.INCOMPLETE, Verdict.COMPLETE, Verdict.COMPLETE};
        for (int i = 0; i < files.length; i++) {
            byte[] renewed = renew(files[i]);
            Verification verification = IssuedAgreement.verify(renewed);

            assertThat(verification.alterations()).isEmpty();
            assertThat(verification.verdict()).isEqualTo(verdicts[i]);
            assertThat(verification.signatures())
                    .last()
                    .extracting(SignatureSeen::kind)
                    .isEqualTo(SignatureSeen.Kind.TIMESTAMP);
            assertThat(Arrays.copyOf(renewed, files[i].length)).isEqualTo(files[i]);
        }
    }

    @Test
    void aFileIsRenewedAgainAndAgain() throws Exception {
        byte[] renewed = renew(renew(renew(IssuedAgreement.SIGNED)));

        assertThat(IssuedAgreement.verify(renewed).alterations()).isEmpty();
        assertThat(IssuedAgreement.verify(renewed).signatures()).hasSize(4);
    }

    @Test
    void evidenceAboutTheAuthorityIsKeptInTheFile() throws Exception {
        Issuer clock = root.issue(Clockmaker.certificate("A clock").list(list()));
        byte[] once = renew(IssuedAgreement.SIGNED, Clockmaker.with(clock));
        assertThat(text(once)).doesNotContain("/DSS");
        byte[] twice = renew(once, Clockmaker.with(clock));
        byte[] thrice = renew(twice, Clockmaker.with(clock));

        assertThat(text(twice)).contains("/Type /DSS", "/VRI", "/CRLs");
        for (byte[] each : new byte[][] {once, twice, thrice}) {
            assertThat(IssuedAgreement.verify(each).alterations()).isEmpty();
            assertThat(IssuedAgreement.verify(each).verdict()).isEqualTo(Verdict.COMPLETE);
        }
    }

    @Test
    void evidenceMayComeFromAResponder() throws Exception {
        String responder = server.at("/ocsp", asked -> root.answer(asked, root, CertificateStatus.GOOD));
        Issuer clock = root.issue(Clockmaker.certificate("A clock").responder(responder));
        byte[] stamped = renew(IssuedAgreement.SIGNED, Clockmaker.with(clock));
        byte[] kept = keeping.withEvidence(stamped);

        assertThat(text(kept)).contains("/OCSPs");
        assertThat(kept.length).isGreaterThan(stamped.length);
        assertThat(IssuedAgreement.verify(kept).verdict()).isEqualTo(Verdict.COMPLETE);
    }

    @Test
    void withoutAnybodyToAskNothingIsAdded() throws Exception {
        assertThat(keeping.withEvidence(IssuedAgreement.SIGNED)).isSameAs(IssuedAgreement.SIGNED);
    }

    @Test
    void aFileWithoutASignatureOrAnyDamageIsRefused() {
        for (String text : new String[] {"", "%PDF-1.7\n", "hello", text(IssuedAgreement.ISSUED) + "more"}) {
            assertThatExceptionOfType(UnsuitableFileException.class).isThrownBy(() -> renew(text.getBytes(ISO_8859_1)));
        }
        assertThat(server.requests()).isZero();
    }

    private String list() {
        return server.at("/root.crl", asked -> Loopback.Reply.of(root.list()));
    }

    private byte[] renew(byte[] file) throws IOException {
        return renew(file, Clockmaker.anybody());
    }

    private byte[] renew(byte[] file, Clockmaker clockmaker) throws IOException {
        return keeping.renew(file, TimestampAuthority.at(server.at("/tsr", clockmaker::answer), Map.of()));
    }

    private static String text(byte[] file) {
        return new String(file, ISO_8859_1);
    }
}
