package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.junit.jupiter.api.Test;

class DocumentTextTest {
    private static final Path GOLDEN = Path.of("src/test/resources/org/welcomepacket/pdf/sample.txt");

    private final PdfWriter writer = new PdfWriter();

    @Test
    void wordsTagsOutlineFieldsAndSignatureAreAsAgreed() throws IOException {
        String text = PdfAsText.of(writer.write(Sample.document(), Sample.options(true))
                .orElseThrow()
                .bytes()
                .toArray());
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }

    @Test
    void theSameDocumentGivesTheSameBytes() {
        PdfFile first = writer.write(Sample.document(), Sample.options(true)).orElseThrow();
        PdfFile second =
                new PdfWriter().write(Sample.document(), Sample.options(true)).orElseThrow();
        PdfFile third = writer.write(Sample.document(), Sample.options(true)).orElseThrow();
        assertThat(second).isEqualTo(first);
        assertThat(third).isEqualTo(first);
    }

    @Test
    void ligaturesAreExtractedAsLettersAndSoftHyphensAsSuch() {
        String words = PdfAsText.words(writer.write(Sample.document(), Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray());
        assertThat(words)
                .contains("An efficient office affords first flights, e-mail and can\u00AD\ncellations;")
                .contains("за двадцать четыре часа");
    }

    @Test
    void attachedFilesAreFoundWithTheirContent() throws IOException {
        byte[] file = writer.write(Sample.document(), Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray();
        try (PDDocument document = Loader.loadPDF(file)) {
            Map<String, PDComplexFileSpecification> names =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(names).containsOnlyKeys("packet.json", "source.rules.yaml");
            PDComplexFileSpecification packet = Objects.requireNonNull(names.get("packet.json"));
            assertThat(packet.getEmbeddedFile().toByteArray()).asString(UTF_8).isEqualTo("{}\n");
            PDComplexFileSpecification rules = Objects.requireNonNull(names.get("source.rules.yaml"));
            assertThat(rules.getFileUnicode()).isEqualTo(rules.getFile()).isEqualTo("source.rules.yaml");
        }
    }
}
