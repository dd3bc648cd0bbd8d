package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

class DividedNoteTest {
    @ParameterizedTest
    @ValueSource(strings = {VeraPdf.ARCHIVE, VeraPdf.ACCESSIBLE})
    void anAgreementWithANoteOnTwoPagesConforms(String flavour) {
        String markdown = "# T\n\n## One {#one}\n\nText.[^a]\n\n" + "A line of its own.\n\n".repeat(60) + "[^a]: "
                + "Quite a few words in a note. ".repeat(120) + "\n";
        TypesetDocument document = new Typesetter(Sample.FONTS)
                .agreement(TrialPacket.of(markdown), new Language("en"), "0123456789abcdef", Optional.empty())
                .orElseThrow();
        PdfFile file = new PdfWriter().write(document, Sample.options(false)).orElseThrow();

        assertThat(VeraPdf.verdict(file.bytes().toArray(), flavour)).isEmpty();
    }
}
