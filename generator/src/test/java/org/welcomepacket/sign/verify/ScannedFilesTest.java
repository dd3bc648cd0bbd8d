package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.verify.Verification.Origin;

/** Printed, signed with a pen, and scanned again. */
class ScannedFilesTest {
    private static final float DOTS_PER_INCH = 150;

    @Test
    void aPdfOfPicturesTellsItsPagesAndWhichAreMissing() throws IOException {
        List<BufferedImage> pages = pages();
        pages.remove(1);
        Verification verification = IssuedAgreement.verify(scan(pages));
        assertThat(verification.verdict()).isEqualTo(Verdict.SCANNED);
        assertThat(verification.reason()).contains("proves nothing by cryptography");
        assertThat(verification.origin()).isEqualTo(origin());
        assertThat(verification.notes())
                .anySatisfy(note -> assertThat(note).endsWith("pages 1, 3 of 3"))
                .contains("missing or not readable: page 2");
        assertThat(verification.entries()).isEmpty();
    }

    @Test
    void picturesOfOnePageTellWhichItIs() throws IOException {
        for (String format : List.of("png", "jpg")) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(pages().get(2), format, out);
            Verification verification = IssuedAgreement.verify(out.toByteArray());
            assertThat(verification.verdict()).isEqualTo(Verdict.SCANNED);
            assertThat(verification.origin()).isEqualTo(origin());
            assertThat(verification.notes()).contains("missing or not readable: pages 1-2");
        }
    }

    @Test
    void aPictureWithoutACodeIsScannedAndSaysSo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 300, BufferedImage.TYPE_INT_RGB), "png", out);
        Verification verification = IssuedAgreement.verify(out.toByteArray());
        assertThat(verification.verdict()).isEqualTo(Verdict.SCANNED);
        assertThat(verification.notes()).containsExactly("no code of an agreement was found in it");
    }

    private static Optional<Origin> origin() {
        return IssuedAgreement.verify(IssuedAgreement.ISSUED).origin();
    }

    private static List<BufferedImage> pages() throws IOException {
        List<BufferedImage> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(IssuedAgreement.FILLED)) {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(renderer.renderImageWithDPI(i, DOTS_PER_INCH, ImageType.RGB));
            }
        }
        return pages;
    }

    private static byte[] scan(List<BufferedImage> pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (BufferedImage page : pages) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                PDImageXObject picture = JPEGFactory.createFromImage(document, page, 0.6f);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.drawImage(picture, 0, 0, 595, 842);
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
