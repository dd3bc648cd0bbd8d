package org.welcomepacket.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our pictures, held against what Java makes of them. */
class PngPictureTest {
    private static final int SEED = 20270101;

    @Test
    void whatIsDrawnIsWhatJavaReads() throws IOException {
        Canvas canvas = new Canvas(8, 4, 0xFFFFFF);
        canvas.fill(Area.rounded(1, 1, 2.5, 2, 0), 0xFF0000);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(canvas.png()));
        assertThat(read.getWidth()).isEqualTo(8);
        assertThat(read.getRGB(0, 0) & 0xFFFFFF).isEqualTo(0xFFFFFF);
        assertThat(read.getRGB(1, 1) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(read.getRGB(3, 2) & 0xFFFFFF).as("half covered").isEqualTo(0xFF8080);
        assertThat(read.getRGB(4, 2) & 0xFFFFFF).isEqualTo(0xFFFFFF);
    }

    /** A ring: what is wound about twice in opposite directions is outside. */
    @Test
    void holesStayEmpty() throws IOException {
        Area ring = new Area();
        square(ring, 1, 9, true);
        square(ring, 3, 7, false);
        Canvas canvas = new Canvas(10, 10, 0);
        canvas.fill(ring, 0xFFFFFF);
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(canvas.png()));
        assertThat(read.getRGB(2, 5) & 0xFF).isEqualTo(255);
        assertThat(read.getRGB(5, 5) & 0xFF).isZero();
    }

    private static void square(Area area, int from, int to, boolean clockwise) {
        area.moveTo(from, from);
        area.lineTo(clockwise ? to : from, clockwise ? from : to);
        area.lineTo(to, to);
        area.lineTo(clockwise ? from : to, clockwise ? to : from);
        area.close();
    }

    static Stream<BufferedImage> pictures() {
        byte[] palette = {0, (byte) 200, 50, 10, 0, (byte) 255, 30, 60, (byte) 120};
        return Stream.of(
                        new BufferedImage(13, 9, BufferedImage.TYPE_INT_ARGB),
                        new BufferedImage(13, 9, BufferedImage.TYPE_3BYTE_BGR),
                        new BufferedImage(13, 9, BufferedImage.TYPE_BYTE_GRAY),
                        new BufferedImage(13, 9, BufferedImage.TYPE_BYTE_BINARY),
                        new BufferedImage(
                                13, 9, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(2, 3, palette, 0, false, 1)))
                .peek(PngPictureTest::fill);
    }

    private static void fill(BufferedImage picture) {
        Random random = new Random(SEED);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void everyKindOfPictureIsReadAsJavaReadsIt(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        PngPicture read = PngPicture.read(file.toByteArray()).orElseThrow();
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(file.toByteArray()));
        boolean grey = picture.getType() == BufferedImage.TYPE_BYTE_GRAY;
        for (int y = 0; y < 9; y++) {
            for (int x = 0; x < 13; x++) {
                int wanted = grey ? 0x10101 * expected.getRaster().getSample(x, y, 0) : expected.getRGB(x, y);
                int opacity = grey ? 255 : wanted >>> 24;
                PngPicture.Mean mean = read.mean(x, y, 13, 9);
                assertThat(mean.opacity()).isEqualTo(opacity / 255.0);
                assertThat(opacity == 0 ? wanted & 0xFFFFFF : mean.colour()).isEqualTo(wanted & 0xFFFFFF);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void pictureIsWrittenWithOpacityOnlyWhereSomethingIsClear(BufferedImage picture) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", file);
        byte[] small = PngPicture.read(file.toByteArray()).orElseThrow().within(13, 3);
        BufferedImage written = ImageIO.read(new ByteArrayInputStream(small));
        assertThat(written.getWidth()).isEqualTo(4);
        assertThat(written.getHeight()).isEqualTo(3);
        assertThat(written.getColorModel().hasAlpha())
                .isEqualTo(picture.getColorModel().hasAlpha());
        assertThat(PngPicture.read(small)).isPresent();
    }

    @Test
    void damagedPictureIsNone() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(13, 9, BufferedImage.TYPE_INT_ARGB), "png", file);
        byte[] whole = file.toByteArray();
        Random random = new Random(SEED);
        for (int i = 0; i < whole.length; i++) {
            assertThat(PngPicture.read(Arrays.copyOf(whole, i)).map(PngPicture::width))
                    .isIn(java.util.Optional.empty(), java.util.Optional.of(13));
            byte[] damaged = whole.clone();
            damaged[i] = (byte) random.nextInt();
            assertThat(PngPicture.read(damaged)).isNotNull();
        }
        assertThat(PngPicture.read("no picture".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
    }
}
