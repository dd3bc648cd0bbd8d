package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {
    private final PdfWriter writer = new PdfWriter();

    @ParameterizedTest
    @ValueSource(strings = {VeraPdf.ARCHIVE, VeraPdf.ACCESSIBLE})
    void everyMarkTagAndFieldConforms(String flavour) {
        PdfFile file = writer.write(Sample.document(), Sample.options(false));
        assertThat(VeraPdf.verdict(file.bytes().toArray(), flavour)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {VeraPdf.ARCHIVE, VeraPdf.ACCESSIBLE})
    void theCertifiedFileConforms(String flavour) {
        PdfFile file = writer.write(Sample.document(), Sample.options(true));
        assertThat(VeraPdf.verdict(new TestSigner().sign(file), flavour)).isEmpty();
    }
}
