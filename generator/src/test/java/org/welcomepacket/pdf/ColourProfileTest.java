package org.welcomepacket.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ColourProfileTest {
    private static final Path SHIPPED = Path.of("src/main/resources/org/welcomepacket/pdf/srgb.icc");

    @Test
    void theShippedProfileIsTheOneMadeHere() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(SHIPPED.getParent());
            Files.write(SHIPPED, ColourProfile.make());
        }
        assertThat(Files.readAllBytes(SHIPPED)).isEqualTo(ColourProfile.make());
    }

    @Test
    void itSaysOfColoursWhatSrgbSays() throws IOException {
        try (InputStream in = Files.newInputStream(SHIPPED)) {
            ICC_ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(in));
            ColorSpace theirs = ColorSpace.getInstance(ColorSpace.CS_sRGB);
            for (float[] colour : new float[][] {{1, 1, 1}, {0.12f, 0.36f, 0.35f}, {0.5f, 0.5f, 0.5f}, {1, 0, 0}}) {
                assertThat(ours.toCIEXYZ(colour)).containsExactly(theirs.toCIEXYZ(colour), within());
            }
        }
    }

    private static org.assertj.core.data.Offset<Float> within() {
        return org.assertj.core.data.Offset.offset(0.002f);
    }
}
