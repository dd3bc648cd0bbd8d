package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Outcome;

class PicturesTest {
    private static final int SIDE = 13;
    private static final PdfWriter WRITER = new PdfWriter();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "rgb",
                "rgba",
                "grey",
                "palette",
                "bits",
                "clear-palette",
                "deep",
                "rgb/interlaced",
                "rgba/interlaced",
                "grey/interlaced",
                "palette/interlaced",
                "bits/interlaced"
            })
    void everyKindOfPngKeepsItsPixels(String kind) throws IOException {
        Asset picture = TestImages.png(kind, SIDE);
        BufferedImage expected = ImageIO.read(picture.content().stream());
        BufferedImage actual = written(picture);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                Color wanted = new Color(expected.getRGB(x, y), true);
                Color found = new Color(actual.getRGB(x, y), true);
                assertThat(found.getAlpha()).as(kind + " " + x + "," + y).isEqualTo(wanted.getAlpha());
                if (wanted.getAlpha() > 0 && !kind.startsWith("grey")) {
                    assertThat(found).as(kind + " " + x + "," + y).isEqualTo(wanted);
                }
            }
        }
    }

    @Test
    void everyKindOfPictureConforms() {
        List<Asset> pictures = List.of(
                TestImages.png("grey", SIDE),
                TestImages.png("clear-palette", SIDE),
                TestImages.png("bits/interlaced", SIDE),
                TestImages.png("deep", SIDE),
                TestImages.jpeg());
        assertThat(VeraPdf.verdict(file(pictures).toArray(), VeraPdf.ARCHIVE)).isEmpty();
    }

    /** A hundred and fifty megabytes of samples stay packed. */
    @Test
    void aPictureOfFiftyMegapixelsIsNeverUnpacked() {
        Asset large = TestImages.blank(8_000, 6_250);
        Bytes file = file(List.of(large));

        assertThat(file.size()).isLessThan(large.content().size() + 100_000);
        assertThat(fault(TestImages.blank(8_000, 6_251).content()))
                .singleElement()
                .asString()
                .contains("too large");
    }

    @Test
    void aPictureUsedTwiceIsStoredOnce() throws IOException {
        Asset first = TestImages.png("rgb", 200);
        Asset again = new Asset("images/other.png", first.mediaType(), first.content());
        assertThat(file(List.of(first, again)).size())
                .isLessThan(file(List.of(first)).size() + 100);
    }

    @Test
    void whatIsNoPictureIsRefusedWithAReason() {
        assertThat(fault(Bytes.utf8("hello, world")))
                .containsExactly("images/x.png:1:1 the picture is neither PNG nor JPEG");
        assertThat(fault(Bytes.utf8(""))).containsExactly("images/x.png:1:1 the picture is neither PNG nor JPEG");
    }

    @Test
    void damagedPicturesAreFoundOutAndNeverCrash() {
        Random random = new Random(7);
        for (Asset whole :
                List.of(TestImages.png("rgba", SIDE), TestImages.png("palette/interlaced", SIDE), TestImages.jpeg())) {
            byte[] bytes = whole.content().toArray();
            for (int length = 0; length < bytes.length; length += 3) {
                fault(Bytes.wrap(Arrays.copyOf(bytes, length)));
            }
            for (int round = 0; round < 500; round++) {
                byte[] noise = bytes.clone();
                noise[random.nextInt(noise.length)] = (byte) random.nextInt();
                noise[random.nextInt(Math.min(60, noise.length))] = (byte) random.nextInt();
                fault(Bytes.wrap(noise));
            }
        }
        byte[] cut = TestImages.png("rgb", 64).content().toArray();
        assertThat(fault(Bytes.wrap(Arrays.copyOf(cut, cut.length / 2)))).isNotEmpty();
    }

    private static Asset asset(Bytes content) {
        return new Asset("images/x.png", "image/png", content);
    }

    private static BufferedImage written(Asset picture) throws IOException {
        try (PDDocument document = Loader.loadPDF(file(List.of(picture)).toArray())) {
            PDResources resources = document.getPage(0).getResources();
            COSName name = resources.getXObjectNames().iterator().next();
            return ((PDImageXObject) resources.getXObject(name)).getImage();
        }
    }

    private static List<String> fault(Bytes content) {
        return write(List.of(asset(content))).diagnostics().stream()
                .map(finding -> finding.span() + " " + finding.message())
                .toList();
    }

    private static Bytes file(List<Asset> pictures) {
        return write(pictures).orElseThrow().bytes();
    }

    private static Outcome<PdfFile> write(List<Asset> pictures) {
        List<Mark> marks = pictures.stream()
                .<Mark>map(picture -> new Mark.Picture(null, new Area(10, 10, 100, 100), picture))
                .toList();
        TypesetDocument document = new TypesetDocument(
                "Pictures",
                "Nobody",
                "en",
                List.of(new Page(200, 200, "1", marks)),
                List.of(),
                Map.of(),
                Sample.FONTS.sans(),
                0);
        PdfOptions options = new PdfOptions(Sample.INSTANT, "pictures", List.of(), Optional.empty());
        return WRITER.write(document, options);
    }
}
