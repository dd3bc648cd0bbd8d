package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.VeraPdf;

/** Content larger, longer or deeper than anybody writes: all of it is set. */
class LargeContentTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-12-01T10:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path content;

    @Test
    void whatIsLongOrDeepIsAllInTheFile() throws IOException {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "| row" + i + "r | value |\n")
                .collect(Collectors.joining());
        String words = IntStream.range(0, 3_000).mapToObj(i -> "c" + i + "c").collect(Collectors.joining(" "));
        String list = IntStream.range(0, 10)
                .mapToObj(i -> "  ".repeat(i) + "- level" + i + "\n")
                .collect(Collectors.joining());
        String text = text(agreement("The word " + "x".repeat(10_000) + " ends.\n\n| A | B |\n|---|---|\n" + rows
                + "\n\n| A | B |\n|---|---|\n| tall | " + words + " |\n\n" + list));

        assertThat(text.chars().filter(c -> c == 'x')).hasSize(10_000);
        assertThat(text.split("row\\d+r", -1)).hasSize(2_001);
        assertThat(text.split("c\\d+c", -1)).hasSize(3_001);
        assertThat(text.split("level\\d", -1)).hasSize(11);
    }

    @Test
    void aNoteMayBelongToATitleAndBeReferredToTwice() throws IOException {
        byte[] file = agreement("""
                Once.[^n]

                ## Title[^t] {#title}

                Twice.[^n]

                [^n]: Said once.

                [^t]: Of the title.
                """);
        assertThat(VeraPdf.verdict(file, VeraPdf.ACCESSIBLE)).isEmpty();
        assertThat(text(file)).containsOnlyOnce("Said once.").containsOnlyOnce("Of the title.");
    }

    private static String text(byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private byte[] agreement(String policy) throws IOException {
        write("packet.yaml", "business: { name: Trial }\npolicies: [one]\n");
        write("policies/one.md", "# One\n\n" + policy);
        Built built = Generator.builder()
                .clock(CLOCK)
                .build()
                .build(content, BuildOptions.standard())
                .orElseThrow();
        return built.files().stream()
                .filter(one -> one.path().equals("agreement.en.pdf"))
                .findFirst()
                .map(OutputFile::content)
                .orElseThrow();
    }

    private void write(String path, String text) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
