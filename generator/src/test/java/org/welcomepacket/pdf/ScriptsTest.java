package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.Seal;
import org.welcomepacket.layout.TagTree;
import org.welcomepacket.layout.TrialPacket;
import org.welcomepacket.layout.Typesetter;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.Theme.FontFiles;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Language;

/**
 * Agreements in scripts that our own fonts lack, in a font the theme names. The pictures were looked at by people; the
 * test finds pages that differ from them. {@code -Dgolden=update} makes them anew.
 */
class ScriptsTest {
    private static final Path PICTURES = Path.of("src/test/resources/org/welcomepacket/pdf/scripts");
    private static final int DPI = 50;
    private static final Map<String, String> FONTS = Map.of(
            "ar", "arabic.ttf",
            "he", "hebrew.ttf",
            "ja", "ideographs.ttf",
            "zh", "ideographs.ttf",
            "ko", "hangul.ttf");

    /** What was set, the file of it, and what it was set from. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Trial(String source, TypesetDocument document, byte[] file) {
        /** The author's paragraphs without marks of Markdown and tags. */
        List<String> paragraphs() {
            return source.lines()
                    .filter(line -> !line.isBlank() && !line.equals("---"))
                    .map(line ->
                            line.replaceFirst("^(#+|-|[0-9]\\.|in-short:) ", "").replaceFirst("\\{#.*", ""))
                    .map(line -> line.replaceAll("\\{\\{.*", "").replace("*", " "))
                    .toList();
        }
    }

    private static Trial set(String language) throws IOException {
        Asset font =
                new Asset("font.ttf", "font/ttf", ThemesTest.resource(Objects.requireNonNull(FONTS.get(language))));
        FontFiles family = new FontFiles(font, Optional.empty(), Optional.empty());
        Theme ours = TrialPacket.theme(new Theme.PageFormat(595.28, 841.89, 70.87));
        Theme theme = new Theme(
                ours.colours(),
                Optional.of(family),
                Optional.of(family),
                Optional.empty(),
                ours.page(),
                ours.density(),
                ours.letters());
        String source = trial(language);
        TypesetDocument document = new Typesetter(Sample.FONTS)
                .agreement(
                        TrialPacket.foreign(language, source, theme),
                        new Language(language),
                        "0123456789abcdef",
                        Optional.of(new Seal("Harbour Lane Coaching", "1 December 2026", "3f9a12bc".repeat(8))))
                .orElseThrow();
        byte[] file = new PdfWriter()
                .write(document, Sample.options(false))
                .orElseThrow()
                .bytes()
                .toArray();
        Files.write(Files.createDirectories(Path.of("target", "themes")).resolve(language + ".pdf"), file);
        return new Trial(source, document, file);
    }

    @ParameterizedTest
    @CsvSource({"ar, 2", "he, 2", "ja, 0"})
    void entriesBeginWhereReadingBegins(String language, int quadding) throws IOException {
        try (PDDocument document = Loader.loadPDF(set(language).file)) {
            List<PDTextField> entries = new ArrayList<>();
            for (PDField field : document.getDocumentCatalog().getAcroForm(null).getFieldTree()) {
                if (field instanceof PDTextField text) {
                    entries.add(text);
                }
            }
            assertThat(entries)
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(entry.getQ())
                            .as(entry.getFullyQualifiedName())
                            .isEqualTo(quadding));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ja", "zh", "ko"})
    void everyScriptIsArchivableAndAccessible(String language) throws IOException {
        Trial trial = set(language);
        assertThat(VeraPdf.verdict(trial.file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ja", "zh", "ko"})
    void theSourceIsThereInReadingOrder(String language) throws IOException {
        Trial trial = set(language);
        String text = bare(new TagTree(trial.document).text());
        for (String line : trial.paragraphs()) {
            assertThat(text).contains(bare(line));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ja", "zh", "ko"})
    void pdftotextAndScreenReadersFindTheSource(String language) throws IOException, InterruptedException {
        Trial trial = set(language);
        Path pdf = Path.of("target", "themes", language + ".pdf").toAbsolutePath();
        String structure = bare(Poppler.read("pdfinfo", "-struct-text", pdf.toString()));
        String plain = bare(Poppler.read("pdftotext", pdf.toString(), "-"));
        for (String line : trial.paragraphs()) {
            for (String word : line.split("[\\s“”\"()（）「」.,;:–\u060C\u061B\u061F]+", -1)) {
                assertThat(structure).contains(bare(word));
                if (!word.matches(".*(\\p{Mn}|\\u0644[\\u0622\\u0623\\u0625\\u0627]).*")) {
                    // pdftotext turns the letters of a ligature round and parts marks from theirs
                    assertThat(plain).contains(bare(word));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "he", "ja", "zh", "ko"})
    void thePageLooksAsItDid(String language) throws IOException {
        Trial trial = set(language);
        try (PDDocument pdf = Loader.loadPDF(trial.file)) {
            BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(1, DPI, ImageType.GRAY);
            File golden = PICTURES.resolve(language + ".png").toFile();
            if ("update".equals(System.getProperty("golden"))) {
                Files.createDirectories(PICTURES);
                ImageIO.write(page, "png", golden);
            }
            assertThat(difference(page, ImageIO.read(golden))).isEqualTo(0, within(1.0));
        }
    }

    /** The mean difference of two pictures' pixels, of 255. */
    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(other.getWidth()).isEqualTo(one.getWidth());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                sum += Math.abs((one.getRGB(x, y) & 0xFF) - (other.getRGB(x, y) & 0xFF));
            }
        }
        return sum / (double) (one.getWidth() * one.getHeight());
    }

    /** Without spaces, hyphens of ours and marks that say nothing. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00AD\\u00A0\u200B-\u200F\u202A-\u202E\u2066-\u2069]", "");
    }

    private static String trial(String language) throws IOException {
        String path = "/org/welcomepacket/layout/trial/" + language + "/cancellations.md";
        try (InputStream in = ScriptsTest.class.getResourceAsStream(path)) {
            assertThat(in).as(path).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
