package org.welcomepacket.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;

/** Pictures made on the spot. */
final class TestImages {
    private TestImages() {}

    /** A square with a diagonal; kinds are {@code rgb}, {@code rgba}, {@code grey}, {@code palette}. */
    static Asset png(String kind, int side) {
        int type = switch (kind) {
            case "rgb" -> BufferedImage.TYPE_INT_RGB;
            case "grey" -> BufferedImage.TYPE_BYTE_GRAY;
            case "palette" -> BufferedImage.TYPE_BYTE_INDEXED;
            case "bits" -> BufferedImage.TYPE_BYTE_BINARY;
            default -> BufferedImage.TYPE_INT_ARGB;
        };
        return new Asset("images/" + kind + ".png", "image/png", encode(draw(type, side), "png"));
    }

    static Asset jpeg() {
        return new Asset("images/a.jpg", "image/jpeg", encode(draw(BufferedImage.TYPE_INT_RGB, 16), "jpeg"));
    }

    static BufferedImage draw(int type, int side) {
        BufferedImage image = new BufferedImage(side, side, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(new Color(31, 93, 90));
        graphics.fillRect(0, 0, side, side / 2);
        graphics.setColor(new Color(200, 40, 40, 128));
        graphics.fillRect(side / 4, side / 4, side / 2, side / 2);
        graphics.dispose();
        return image;
    }

    private static Bytes encode(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return Bytes.wrap(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
