package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
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
        "en, 7cdef48475ed5c500383f83910d41a6ed6b55abb3f883398c4102b370ef988bb",
        "da, 893b319eef611205c62b4c241ab9efae40c4b455b60bc82f5d33ce9aacf55118",
        "ru, 501c29754e3d2db0f162d0501cc44cbbebd35e5f42486ead74662a421a2bd905"
    })
    void picturesAreTheSameOnEveryMachine(String language, String digest) throws IOException {
        BufferedImage picture = picture(language);
        ByteBuffer points = ByteBuffer.allocate(4 * picture.getWidth() * picture.getHeight());
        points.asIntBuffer()
                .put(picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth()));
        assertThat(Bytes.wrap(points.array()).sha256()).isEqualTo(digest);
    }

    private static BufferedImage picture(String language) throws IOException {
        return ImageIO.read(
                new ByteArrayInputStream(pictures.get(new Language(language)).toArray()));
    }

    @Test
    void pictureIsAsLargeAsNetworksWantIt() throws IOException {
        byte[] file = pictures.get(new Language("en")).toArray();
        BufferedImage picture = picture("en");
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
