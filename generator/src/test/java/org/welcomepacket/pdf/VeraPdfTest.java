package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class VeraPdfTest {
    @Test
    void judgingBothStandardsAtOnceFindsWhatJudgingEachDoes() throws IOException {
        byte[] plain = plain();
        List<String> archive = VeraPdf.verdict(plain, VeraPdf.ARCHIVE);
        List<String> accessible = VeraPdf.verdict(plain, VeraPdf.ACCESSIBLE);

        assertThat(archive).isNotEmpty();
        assertThat(accessible).isNotEmpty();
        assertThat(VeraPdf.verdict(plain))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(archive.stream(), accessible.stream()).toList());
    }

    /** A page without metadata, language or tags. */
    private static byte[] plain() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            document.save(file);
            return file.toByteArray();
        }
    }
}
