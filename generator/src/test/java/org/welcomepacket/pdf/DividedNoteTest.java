package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Language;

class DividedNoteTest {
    private static final String WORDS = "Quite a few words in a note. ";

    @Test
    void anAgreementWithANoteOnTwoPagesConforms() throws IOException {
        String markdown = "# T\n\n## One {#one}\n\nText.[^a]\n\n" + "A line of its own.\n\n".repeat(60) + "[^a]: "
                + WORDS.repeat(240) + "\n";
        TypesetDocument document = new Typesetter(Sample.FONTS)
                .agreement(TrialPacket.of(markdown), new Language("en"), "0123456789abcdef", Optional.empty())
                .orElseThrow();
        byte[] file = new PdfWriter()
                .write(document, Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray();

        assertThat(pagesWithWords(file)).hasSizeGreaterThan(1);
        assertThat(VeraPdf.verdict(file)).isEmpty();
    }

    private static List<Integer> pagesWithWords(byte[] file) throws IOException {
        List<Integer> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                if (stripper.getText(document).replaceAll("\\s+", " ").contains(WORDS)) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }
}
