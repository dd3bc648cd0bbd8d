package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Bytes;

/** The pictures beside links to the starter packet's site. */
@NullUnmarked
class LinkPicturesTest {
    private static Packet packet;
    private static Map<Language, Bytes> pictures;

    @BeforeAll
    static void draw() throws IOException {
        packet = Generator.builder().build().check(Path.of("../content")).orElseThrow();
        pictures = new LinkPictures(Fonts.standard()).of(packet);
    }

    /** Look at the new pictures (site/en/card.png) before writing new digests here. */
    @ParameterizedTest
    @CsvSource({
        "en, 75e84781b55e517c729e13dc3d66ae6cbd6db373d80c4aefe862b15cb91e8f26",
        "da, 0a67bc44801332f567c0d8148c386118b64453609f0820d97b1dd054d1b3afee",
        "ru, d4569a47fc2cff78889b04b4a53b625a305c825f868a13ac42a0e654e367bd0e"
    })
    void picturesAreTheSameOnEveryMachine(String language, String digest) {
        assertThat(pictures.get(new Language(language)).sha256()).isEqualTo(digest);
    }

    @Test
    void pictureIsAsLargeAsNetworksWantIt() throws IOException {
        byte[] file = pictures.get(new Language("en")).toArray();
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(file));
        assertThat(picture.getWidth()).isEqualTo(1200);
        assertThat(picture.getHeight()).isEqualTo(630);
        assertThat(picture.getRGB(5, 5) & 0xFFFFFF)
                .isEqualTo(packet.theme().colours().paper());
        assertThat(picture.getRGB(1195, 625) & 0xFFFFFF)
                .isEqualTo(packet.theme().colours().accent());
        assertThat(file.length).isLessThan(150_000);
    }

    @Test
    void everyLanguageHasItsOwn() {
        assertThat(pictures.keySet()).containsExactlyElementsOf(packet.languages());
        assertThat(pictures.values().stream().map(Bytes::sha256)).doesNotHaveDuplicates();
    }
}
