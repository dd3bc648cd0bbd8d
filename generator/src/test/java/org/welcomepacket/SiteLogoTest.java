package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntBinaryOperator;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

/** A logo of many pixels reaches the readers of the site as small as it is shown, and the agreement as it is. */
@NullUnmarked
class SiteLogoTest {
    private static byte[] png(int width, int height, IntBinaryOperator pixels) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                picture.setRGB(x, y, pixels.applyAsInt(x, y));
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(ImageIO.write(picture, "png", out)).isTrue();
        return out.toByteArray();
    }

    private static byte[] noise(int size) throws IOException {
        Random random = new Random(7);
        return png(size, size, (x, y) -> 0xFF000000 | random.nextInt(0x1000000));
    }

    /** A green disc on nothing, with a strip of noise that makes the file heavy. */
    private static byte[] disc() throws IOException {
        Random random = new Random(7);
        return png(1200, 600, (x, y) -> {
            boolean inside = Math.hypot(x - 600.0, y - 300.0) < 280;
            int colour = x % 600 < 40 ? random.nextInt(0x1000000) : 0x1F5D5A;
            return inside ? 0xFF000000 | colour : 0;
        });
    }

    private static Asset asset(byte[] file) {
        return new Asset("images/logo.png", "image/png", Bytes.wrap(file));
    }

    @Test
    void largeLogoKeepsItsShapeItsColourAndItsClearGround() throws IOException {
        byte[] large = disc();
        assertThat(large.length).isGreaterThan(SiteLogo.MOST_BYTES);
        Asset light = new SiteLogo().light(asset(large)).orElseThrow();
        assertThat(light.content().size()).isLessThanOrEqualTo(SiteLogo.MOST_BYTES);
        BufferedImage picture =
                ImageIO.read(new ByteArrayInputStream(light.content().toArray()));
        assertThat(picture.getWidth()).isEqualTo(704);
        assertThat(picture.getHeight()).isEqualTo(352);
        assertThat(picture.getRGB(352 + 100, 176)).isEqualTo(0xFF1F5D5A);
        assertThat(picture.getRGB(2, 2)).isZero();
    }

    /** Where one chooses a language, a logo is 176 pixels high however wide it is. */
    @Test
    void wideLogoIsAsSharpAsASquareOne() throws IOException {
        Random random = new Random(7);
        byte[] wide = png(1600, 400, (x, y) -> 0xFF000000 | (x < 36 ? random.nextInt(0x1000000) : 0x1F5D5A));
        assertThat(wide.length).isGreaterThan(SiteLogo.MOST_BYTES);
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(
                new SiteLogo().light(asset(wide)).orElseThrow().content().toArray()));
        assertThat(picture.getWidth()).isEqualTo(1408);
        assertThat(picture.getHeight()).isEqualTo(352);
    }

    @Test
    void onlySoManyLogosAreRemembered() {
        SiteLogo logos = new SiteLogo();
        for (int i = 0; i < 3 * SiteLogo.MOST_KNOWN; i++) {
            logos.light(asset(("logo " + i).getBytes(StandardCharsets.UTF_8)));
            assertThat(logos.known()).isLessThanOrEqualTo(SiteLogo.MOST_KNOWN);
        }
    }

    /** The photograph of the check's own example, saved as its hint says. */
    @Test
    void photographThatIsSavedAsAdvisedIsLight() throws IOException {
        Path photo = Path.of("src/test/resources/org/welcomepacket/check/heavy-logo/content/images/photo.jpg");
        assertThat(Files.size(photo)).isGreaterThan(SiteLogo.MOST_BYTES);
        ByteArrayOutputStream anew = new ByteArrayOutputStream();
        assertThat(ImageIO.write(ImageIO.read(photo.toFile()), "jpeg", anew)).isTrue();
        assertThat(anew.size()).isLessThan(SiteLogo.MOST_BYTES);
    }

    @Test
    void whatCannotBeMadeLightIsLeft() throws IOException {
        assertThat(new SiteLogo().light(asset(noise(400)))).isEmpty();
        assertThat(new SiteLogo().light(asset("no picture".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void siteShowsTheLightOneAndTheAgreementTheOther() throws IOException {
        byte[] large = disc();
        ContentFolder content = ContentFolder.of(
                "content",
                Map.of(
                        "packet.yaml", Bytes.utf8("business: { name: Tiny Studio }\npolicies: [manners]\n"),
                        "theme.yaml", Bytes.utf8("logo: { file: images/logo.png, alt: A disc }\n"),
                        "policies/manners.md", Bytes.utf8("# Manners\n\nBe kind.\n"),
                        "images/logo.png", Bytes.wrap(large)));
        Map<String, OutputFile> files =
                Generator.builder().build().build(content, BuildOptions.standard()).orElseThrow().files().stream()
                        .collect(Collectors.toMap(OutputFile::path, file -> file));
        assertThat(files.keySet())
                .filteredOn(path -> path.startsWith("site/media/"))
                .singleElement()
                .satisfies(path -> {
                    assertThat(files.get(path).size()).isLessThanOrEqualTo(SiteLogo.MOST_BYTES);
                    assertThat(files.get("site/en/index.html").text())
                            .contains("../" + path.substring("site/".length()), "width=\"704\" height=\"352\"");
                });
        assertThat(pictures(files.get("agreement.en.pdf").content())).containsOnly("1200 x 600");
    }

    /** The sizes of the pictures on all pages. */
    private static Set<String> pictures(byte[] file) throws IOException {
        Set<String> sizes = new TreeSet<>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (PDPage page : document.getPages()) {
                PDResources resources = page.getResources();
                for (COSName name : resources.getXObjectNames()) {
                    if (resources.getXObject(name) instanceof PDImageXObject picture) {
                        sizes.add(picture.getWidth() + " x " + picture.getHeight());
                    }
                }
            }
        }
        return sizes;
    }
}
