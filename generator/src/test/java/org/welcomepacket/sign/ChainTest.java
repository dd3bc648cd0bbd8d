package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.authority.Issuer;

/** A key whose certificate somebody else has issued. */
class ChainTest {
    private final Issuer practice =
            Issuer.root("A root").issue(Issuer.Wish.named("Between").issuing()).issue(Issuer.Wish.named("A practice"));

    @Test
    void theWholeChainIsSentAlong() throws Exception {
        Signer signer = Signer.open(practice.keystore(), "correct horse".toCharArray());
        CMSSignedData data =
                new CMSSignedData(DetachedSignature.over(new byte[32], signer).encoded());

        assertThat(signer.name()).isEqualTo("A practice");
        List<byte[]> sent = new ArrayList<>();
        for (X509CertificateHolder each : data.getCertificates().getMatches(null)) {
            sent.add(each.getEncoded());
        }
        List<byte[]> chain = new ArrayList<>();
        for (X509Certificate each : practice.chain()) {
            chain.add(each.getEncoded());
        }
        assertThat(chain).hasSize(3);
        assertThat(sent).containsExactlyInAnyOrderElementsOf(chain);
    }

    @Test
    void anAgreementWithAChainIsCertified() throws Exception {
        Signer signer = Signer.open(practice.keystore(), "correct horse".toCharArray());
        BlankAgreement blank = BlankAgreement.reserving(Certification.space(signer));

        CertificationJudge.requireCertified(
                Certification.certify(blank.pdf(), blank.placeholder(), signer), signer.fingerprint());
    }
}
