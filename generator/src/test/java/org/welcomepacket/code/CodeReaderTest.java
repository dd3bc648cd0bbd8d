package org.welcomepacket.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CodeReaderTest {
    private static final String TEXT = "WELCOME 2A24CA7AB90CA5D0 3 EN 4/23";

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 90, 177, -45})
    void aCodeIsReadHoweverThePageIsTurned(int degrees) {
        BufferedImage page = page(600, 600);
        draw(page, TEXT, 220, 240, 5);

        assertThat(CodeReader.read(Scan.of(page, degrees, 25)))
                .extracting(CodeReader.Sighting::text)
                .containsExactly(TEXT);
    }

    @Test
    void itTellsWhereTheCodeStands() {
        BufferedImage page = page(400, 500);
        draw(page, TEXT, 100, 200, 4);
        CodeReader.Sighting sighting = CodeReader.read(Scan.of(page, 0, 0)).get(0);

        // the middle of the large squares is 3.5 squares from the edge
        assertThat(sighting.topLeft().x()).isCloseTo(114, within(2.0));
        assertThat(sighting.topLeft().y()).isCloseTo(214, within(2.0));
        assertThat(sighting.topRight().x()).isCloseTo(100 + 4 * 21.5, within(2.0));
        assertThat(sighting.bottomLeft().y()).isCloseTo(200 + 4 * 21.5, within(2.0));
    }

    @Test
    void severalCodesOfOnePictureAreReadFromTheTopDownAlsoWhenTheySayTheSame() {
        BufferedImage page = page(1000, 1400);
        draw(page, TEXT, 700, 1200, 4);
        draw(page, "second", 100, 600, 4);
        draw(page, "WELCOME first", 600, 80, 4);
        draw(page, "second", 500, 900, 4);

        assertThat(CodeReader.read(Scan.of(page, 1.5, 20)))
                .extracting(CodeReader.Sighting::text)
                .containsExactly("WELCOME first", "second", "second", TEXT);
    }

    @Test
    void aPictureWithoutACodeHasNone() {
        BufferedImage page = page(300, 300);
        page.createGraphics().drawString("no code here", 40, 40);
        assertThat(CodeReader.read(Scan.of(page, 0, 10))).isEmpty();
        assertThat(CodeReader.read(new Greys(1, 1, new byte[1]))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new Greys(2, 2, new byte[3]));
    }

    @Test
    void noiseAloneIsNoCode() {
        byte[] shades = new byte[300 * 200];
        new Random(3).nextBytes(shades);
        assertThat(CodeReader.read(new Greys(300, 200, shades))).isEmpty();
    }

    @Test
    void theSquaresOfATextAreFew() {
        assertThat(Squares.of(TEXT).size()).isEqualTo(25);
        assertThat(Squares.of(TEXT).dark()).isEqualTo(Squares.of(TEXT).dark());
        assertThatIllegalArgumentException().isThrownBy(() -> Squares.of("x".repeat(3_000)));
    }

    private static BufferedImage page(int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        return page;
    }

    private static void draw(BufferedImage page, String text, int left, int top, int unit) {
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        List<Squares.Run> runs = Squares.of(text).dark();
        runs.forEach(run -> graphics.fillRect(left + run.x() * unit, top + run.y() * unit, run.length() * unit, unit));
    }
}
