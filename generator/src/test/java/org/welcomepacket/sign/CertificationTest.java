package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.security.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CertificationTest {
    private final Signer signer = TestKeys.of(Algorithm.P256);
    private final BlankAgreement blank = BlankAgreement.reserving(Certification.space(signer));

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aCertifiedFileIsValidAsAWhole(Algorithm algorithm) throws Exception {
        Signer key = TestKeys.of(algorithm);
        byte[] certified = Certification.certify(blank.pdf(), blank.placeholder(), key);

        CertificationJudge.requireCertified(certified, key.fingerprint());
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void theSameFileAndKeyGiveTheSameBytes(Algorithm algorithm) {
        Signer key = TestKeys.of(algorithm);

        assertThat(Certification.certify(blank.pdf(), blank.placeholder(), key))
                .isEqualTo(Certification.certify(blank.pdf(), blank.placeholder(), key));
    }

    @Test
    void onlyTheTwoGapsChange() {
        byte[] before = blank.pdf();
        byte[] after = Certification.certify(before, blank.placeholder(), signer);

        assertThat(before).isEqualTo(blank.pdf());
        assertThat(after).hasSameSizeAs(before);
        Placeholder gap = blank.placeholder();
        for (int i = 0; i < before.length; i++) {
            boolean inGap = (i > gap.byteRangeStart() && i < gap.byteRangeEnd() - 1)
                    || (i > gap.contentsStart() && i < gap.contentsEnd() - 1);
            if (!inGap) {
                assertThat(after[i]).as("byte %d", i).isEqualTo(before[i]);
            }
        }
    }

    @Test
    void aSignatureThatDoesNotFitIsRefused() {
        BlankAgreement narrow = BlankAgreement.reserving(100);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certification.certify(narrow.pdf(), narrow.placeholder(), signer))
                .withMessageMatching("the signature needs \\d+ bytes, reserved are 100");
    }

    @Test
    void aPlaceholderThatIsNotThereIsRefused() {
        Placeholder there = blank.placeholder();
        Placeholder beside = new Placeholder(
                there.byteRangeStart() + 1, there.byteRangeEnd(), there.contentsStart(), there.contentsEnd());
        Placeholder beyond =
                new Placeholder(there.byteRangeStart(), there.byteRangeEnd(), there.contentsStart(), Integer.MAX_VALUE);

        assertThatIllegalArgumentException().isThrownBy(() -> Certification.certify(blank.pdf(), beside, signer));
        assertThatIllegalArgumentException().isThrownBy(() -> Certification.certify(blank.pdf(), beyond, signer));
    }

    @Test
    void aSignatureIsNeverOverwritten() {
        byte[] certified = Certification.certify(blank.pdf(), blank.placeholder(), signer);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Certification.certify(certified, blank.placeholder(), signer))
                .withMessage("the string for the signature is not empty");
    }

    @Test
    void theUsualSignatureNeedsTwoKilobytes() {
        assertThat(Certification.space(signer)).isEqualTo(2048);
        assertThat(Certification.space(TestKeys.of(Algorithm.RSA3072))).isEqualTo(2048);
    }

    @Test
    void bouncyCastleIsNotRegistered() {
        Certification.certify(blank.pdf(), blank.placeholder(), signer);

        assertThat(Security.getProvider("BC")).isNull();
    }

    @Test
    void theJudgeSeesAChangedByte() {
        byte[] certified = Certification.certify(blank.pdf(), blank.placeholder(), signer);
        int word = new String(certified, StandardCharsets.ISO_8859_1).indexOf("forfeits");
        certified[word] = 'F';

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> CertificationJudge.requireCertified(certified, signer.fingerprint()))
                .isInstanceOf(org.bouncycastle.cms.CMSException.class)
                .hasMessageContaining("digest");
    }
}
