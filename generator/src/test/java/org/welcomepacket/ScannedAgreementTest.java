package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.welcomepacket.code.CodeReader;
import org.welcomepacket.code.PageCode;
import org.welcomepacket.code.Scan;
import org.welcomepacket.output.OutputFile;

/** Agreements that were printed and scanned again: a few pages of each, every page with {@code -Dcases=all}. */
class ScannedAgreementTest {
    /** A coarse scan, laid on the glass by hand. */
    private static final int DPI = 150;

    private static final double DEGREES = 2;
    private static final double NOISE = 24;

    @Test
    void scannedPagesTellTheirPacketAndTheirNumber() throws IOException {
        Built built = BuiltStarter.plain();
        for (OutputFile file : built.files()) {
            if (file.path().matches("agreement\\.[a-z]+\\.pdf")) {
                // codes differ in a few letters from page to page: reading some of them will do
                assertPagesTell(built.packetId(), file, Thoroughness.every(13));
            }
        }
    }

    private static void assertPagesTell(String packetId, OutputFile file, int step) throws IOException {
        String language = file.path().split("\\.", -1)[1];
        try (PDDocument document = Loader.loadPDF(file.content())) {
            PDFRenderer renderer = new PDFRenderer(document);
            int pages = document.getNumberOfPages();
            assertThat(pages).isGreaterThan(20);
            for (int page = 0; page < pages; page += step) {
                double degrees = page % 2 == 0 ? DEGREES : -DEGREES;
                assertThat(CodeReader.read(
                                Scan.of(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY), degrees, NOISE)))
                        .as("%s, page %d", language, page + 1)
                        .extracting(sighting -> PageCode.parse(sighting.text()).orElseThrow())
                        .containsExactly(new PageCode(packetId, 1, language, page + 1, pages));
            }
        }
    }
}
