package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.Seal;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

class TypesetAgreementTest {
    private static final Typesetter TYPESETTER = new Typesetter(Sample.FONTS);
    private static final Seal SEAL = new Seal("Harbour Lane Coaching", "1 January 2027", "3F9A12BC77D0E4415AA8");

    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void aWholeAgreementConformsOnceCertified(String language) {
        byte[] certified = TestKey.certify(
                writer.write(agreement(language), Sample.options(true)).orElseThrow());
        assertThat(VeraPdf.verdict(certified, VeraPdf.ARCHIVE)).isEmpty();
        assertThat(VeraPdf.verdict(certified, VeraPdf.ACCESSIBLE)).isEmpty();
    }

    static TypesetDocument agreement(String language) {
        return TYPESETTER
                .agreement(TrialPacket.full(language), new Language(language), Optional.of(SEAL))
                .orElseThrow();
    }
}
