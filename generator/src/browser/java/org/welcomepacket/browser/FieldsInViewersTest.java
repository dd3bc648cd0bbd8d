package org.welcomepacket.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.pdf.VeraPdf;

/** A client opens the agreement in a viewer, types a name, looks at it, and saves. */
@NullUnmarked
@ResourceLock("browser")
class FieldsInViewersTest {
    private static final String FIELD = "client.name";
    /** Pictures of one name by two programs are more alike than that, pictures of two names less. */
    private static final double ALIKE = 0.8;

    @TempDir
    Path temp;

    private byte[] agreement(String language) {
        return StarterSite.files().get("site/agreement." + language + ".pdf").content();
    }

    @ParameterizedTest
    @CsvSource({"da, Søren Kjær-Ågård", "ru, Юлия Щербакова-Ёжикова"})
    void chromiumDrawsAndSavesWhatIsTyped(String language, String name) throws Exception {
        byte[] issued = agreement(language);
        FieldPlace field = FieldPlace.largest(issued, FIELD);
        byte[] saved;
        try (StaticHost host = StaticHost.of(StarterSite.files());
                ChromiumViewer viewer =
                        ChromiumViewer.open(Browser.shared(), host.root() + "agreement." + language + ".pdf", field)) {
            viewer.type(field, name);
            awaitName(() -> viewer.look(field), name);
            saved = viewer.save();
        }
        assertFilled(saved, field, name);
    }

    @ParameterizedTest
    @CsvSource({"da, Søren Kjær-Ågård", "ru, Юлия Щербакова-Ёжикова"})
    void firefoxSavesAndDrawsWhatIsTyped(String language, String name) throws Exception {
        byte[] issued = agreement(language);
        FieldPlace field = FieldPlace.smallest(issued, FIELD);
        String file = "agreement." + language + ".pdf";
        byte[] saved;
        try (StaticHost host = StaticHost.of(StarterSite.files());
                FirefoxViewer viewer = FirefoxViewer.start(temp.resolve("typing"), true)) {
            viewer.open(host.root() + file, field);
            viewer.type(field, name);
            saved = viewer.save();
        }
        assertThat(saved).as("what was signed stays").startsWith(issued);
        assertFilled(saved, field, name);
        try (StaticHost host = StaticHost.of(Map.of("site/" + file, OutputFile.of("site/" + file, saved)));
                FirefoxViewer viewer = FirefoxViewer.start(temp.resolve("looking"), false)) {
            viewer.open(host.root() + file, field);
            awaitName(() -> viewer.look(field), name);
        }
    }

    @Test
    void anotherNameIsNotTakenForTheRightOne() throws Exception {
        byte[] issued = agreement("da");
        FieldPlace field = FieldPlace.largest(issued, FIELD);
        byte[] filled = Filling.fill(issued, Map.of(FIELD, "Sören Kjær-Ågård"));
        DrawnWords drawn = DrawnWords.in(poppler(filled, field));

        assertThat(drawn.likeness(DrawnWords.expected("Sören Kjær-Ågård"))).isGreaterThan(ALIKE);
        for (String other : List.of("Sren Kjr-grd", "Søren Kjær-Ågaard", "Soren Kjaer-Agard", "□□□□□ □□□□-□□□□□")) {
            assertThat(drawn.likeness(DrawnWords.expected(other))).as(other).isLessThan(ALIKE);
        }
    }

    private void assertFilled(byte[] saved, FieldPlace field, String name) throws Exception {
        try (PDDocument document = Loader.loadPDF(saved)) {
            assertThat(document.getDocumentCatalog().getAcroForm(null).getField(FIELD).getValueAsString())
                    .isEqualTo(name);
        }
        awaitName(() -> poppler(saved, field), name);
        assertThat(VeraPdf.verdict(saved)).isEmpty();
    }

    /** A viewer takes a moment to draw what was typed, and to take the caret away. */
    private static void awaitName(Callable<BufferedImage> viewer, String name) throws Exception {
        BufferedImage look = viewer.call();
        for (int i = 0; i < 20 && !isAlike(look, name); i++) {
            Thread.sleep(250);
            look = viewer.call();
        }
        if (!isAlike(look, name)) {
            Path kept = Files.createDirectories(Path.of("target", "pictures")).resolve("field.png");
            ImageIO.write(look, "png", kept.toFile());
            throw new AssertionError("the field does not look like " + name + ", see " + kept);
        }
    }

    private static boolean isAlike(BufferedImage look, String name) {
        return DrawnWords.in(look).likeness(DrawnWords.expected(name)) > ALIKE;
    }

    /** The field as poppler draws it. */
    private BufferedImage poppler(byte[] file, FieldPlace field) throws IOException, InterruptedException {
        Path pdf = Files.write(temp.resolve("filled.pdf"), file);
        String page = Integer.toString(field.page());
        Path picture = temp.resolve("page");
        Process poppler = new ProcessBuilder(
                        Browser.executable("pdftoppm").toString(),
                        "-singlefile", "-png", "-r", "200", "-f", page, "-l", page, pdf.toString(), picture.toString())
                .inheritIO()
                .start();
        assertThat(poppler.waitFor(60, TimeUnit.SECONDS)).isTrue();
        BufferedImage drawn = ImageIO.read(temp.resolve("page.png").toFile());
        return field.cutOut(drawn, 0, 0, drawn.getWidth(), drawn.getHeight());
    }
}
