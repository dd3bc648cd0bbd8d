package org.welcomepacket.sign.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.welcomepacket.source.Bytes;

class RevocationTest {
    private final Loopback server = new Loopback();
    private final Revocation revocation = new Revocation(Clock.systemUTC());
    private final Issuer root = Issuer.root("A root");
    private final String list = server.at("/root.crl", asked -> Loopback.Reply.of(root.list()));
    private final String responder = server.at("/ocsp", asked -> root.answer(asked, root, CertificateStatus.GOOD));

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aListThatDoesNotNameACertificateShowsThatItIsGood() throws Exception {
        Evidence evidence = revocation.about(chain(root.issue(signer().list(list))));

        assertThat(evidence.lists()).hasSize(1);
        assertThat(evidence.responses()).isEmpty();
        assertThat(evidence.certificates()).hasSize(2);
    }

    @Test
    void aResponderIsAskedBeforeAList() throws Exception {
        Evidence evidence =
                revocation.about(chain(root.issue(signer().list(list).responder(responder))));

        assertThat(evidence.responses()).hasSize(1);
        assertThat(evidence.lists()).isEmpty();
    }

    @Test
    void theListIsAskedWhenTheResponderIsAway() throws Exception {
        String nowhere = server.at("/away", asked -> Loopback.Reply.status(404));
        Evidence evidence =
                revocation.about(chain(root.issue(signer().list(list).responder(nowhere))));

        assertThat(evidence.lists()).hasSize(1);
    }

    @Test
    void aResponderMayBeAppointed() throws Exception {
        Issuer appointed = root.issue(Issuer.Wish.named("A responder").purpose(KeyPurposeId.id_kp_OCSPSigning));
        Issuer stranger = root.issue(Issuer.Wish.named("A stranger"));
        String by = server.at("/appointed", asked -> root.answer(asked, appointed, CertificateStatus.GOOD));
        String strange = server.at("/strange", asked -> root.answer(asked, stranger, CertificateStatus.GOOD));

        assertThat(revocation.about(chain(root.issue(signer().responder(by)))).certificates())
                .hasSize(3);
        refused(root.issue(signer().responder(strange)), "does not hold");
    }

    @Test
    void aRevokedCertificateIsAnError() {
        List<X509Certificate> revoked = new ArrayList<>();
        String naming = server.at(
                "/naming.crl", asked -> Loopback.Reply.of(root.list(revoked.toArray(X509Certificate[]::new))));
        Issuer listed = root.issue(signer().list(naming));
        revoked.add(listed.certificate());
        String saying = server.at(
                "/revoked",
                asked ->
                        root.answer(asked, root, new RevokedStatus(Date.from(Instant.now()), CRLReason.keyCompromise)));

        refused(listed, "has been revoked");
        refused(root.issue(signer().responder(saying).list(list)), "has been revoked");
    }

    @Test
    void whatDoesNotHoldIsNotBelieved() {
        Issuer other = Issuer.root("A root");
        String foreign = server.at("/foreign.crl", asked -> Loopback.Reply.of(other.list()));
        String old = server.at(
                "/old.crl", asked -> Loopback.Reply.of(root.list(Instant.now().minus(Duration.ofHours(1)))));
        String nonsense = server.at("/nonsense.crl", asked -> Loopback.Reply.of(new byte[] {1, 2, 3}));

        for (String address : List.of(foreign, old, nonsense)) {
            refused(root.issue(signer().list(address)), "does not hold");
        }
    }

    /** Such as the address of a directory behind a login: nobody here has a password for it. */
    @Test
    void aListBehindALoginSaysWhomToAsk() {
        for (int status : List.of(401, 403)) {
            String closed = server.at("/closed.crl", asked -> Loopback.Reply.status(status));
            assertThatExceptionOfType(AuthorityException.class)
                    .isThrownBy(() -> revocation.about(chain(root.issue(signer().list(closed)))))
                    .withMessageContaining("refuses the login (status " + status + ")")
                    .satisfies(refusal -> assertThat(refusal.hint())
                            .isEqualTo("it should answer anybody: ask those who issued the certificate"));
        }
        assertThat(server.requests()).isEqualTo(2);
    }

    @Test
    void nobodyIsAskedAboutACertificateWithoutAddresses() throws Exception {
        List<Bytes> chain = chain(root.issue(signer()));

        assertThat(Revocation.isOffered(chain)).isFalse();
        assertThat(revocation.about(chain).isEmpty()).isTrue();
        assertThat(server.requests()).isZero();
    }

    private static Issuer.Wish signer() {
        return Issuer.Wish.named("A signer");
    }

    private static List<Bytes> chain(Issuer issuer) throws Exception {
        List<Bytes> all = new ArrayList<>();
        for (X509Certificate each : issuer.chain()) {
            all.add(Bytes.wrap(each.getEncoded()));
        }
        return all;
    }

    private void refused(Issuer issuer, String because) {
        assertThatExceptionOfType(AuthorityException.class)
                .isThrownBy(() -> revocation.about(chain(issuer)))
                .withMessageContaining(because);
    }
}
