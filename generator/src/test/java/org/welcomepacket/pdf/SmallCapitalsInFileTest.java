package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

class SmallCapitalsInFileTest {
    private static final String WORDS =
            "Prices include VAT, as **SEPA** and the GDPR-rules want. VICTORY is no acronym.";

    @Test
    void theWordsAreThereInCapitals() {
        assertThat(PdfAsText.words(file()).replaceAll("\\s+", " "))
                .contains("Prices include VAT, as SEPA and the GDPR-rules want. VICTORY is no acronym.");
    }

    @ParameterizedTest
    @ValueSource(strings = {VeraPdf.ARCHIVE, VeraPdf.ACCESSIBLE})
    void theFileConforms(String flavour) {
        assertThat(VeraPdf.verdict(file(), flavour)).isEmpty();
    }

    private static byte[] file() {
        TypesetDocument document = new Typesetter(Sample.FONTS)
                .agreement(
                        TrialPacket.of("# Title\n\n" + WORDS), new Language("en"), "0123456789abcdef", Optional.empty())
                .orElseThrow();
        return new PdfWriter()
                .write(document, Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray();
    }
}
