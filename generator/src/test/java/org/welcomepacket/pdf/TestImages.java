package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;

/** Pictures made on the spot. */
final class TestImages {
    private TestImages() {}

    /** A square with some colours in it; a kind ending in {@code /interlaced} arrives in seven passes. */
    static Asset png(String kind, int side) {
        String pixels = kind.split("/", -1)[0];
        BufferedImage image = pixels.equals("clear-palette") ? clearPalette(side) : draw(type(pixels), side);
        if (pixels.equals("deep")) {
            image = deep(image);
        }
        return new Asset("images/" + pixels + ".png", "image/png", png(image, kind.endsWith("/interlaced")));
    }

    private static int type(String kind) {
        return switch (kind) {
            case "rgb", "deep" -> BufferedImage.TYPE_INT_RGB;
            case "grey" -> BufferedImage.TYPE_BYTE_GRAY;
            case "palette" -> BufferedImage.TYPE_BYTE_INDEXED;
            case "bits" -> BufferedImage.TYPE_BYTE_BINARY;
            default -> BufferedImage.TYPE_INT_ARGB;
        };
    }

    /** Four colours, two of them more or less transparent. */
    private static BufferedImage clearPalette(int side) {
        byte[] levels = {0, 90, (byte) 180, (byte) 255};
        byte[] alpha = {0, (byte) 128, (byte) 255, (byte) 255};
        BufferedImage image = new BufferedImage(
                side, side, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(2, 4, levels, levels, levels, alpha));
        for (int i = 0; i < side * side; i++) {
            image.getRaster().setSample(i % side, i / side, 0, i % 4);
        }
        return image;
    }

    /** The same with sixteen bits for each colour. */
    private static BufferedImage deep(BufferedImage image) {
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        WritableRaster raster = model.createCompatibleWritableRaster(image.getWidth(), image.getHeight());
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                for (int band = 0; band < 3; band++) {
                    raster.setSample(x, y, band, image.getRaster().getSample(x, y, band) * 257);
                }
            }
        }
        return new BufferedImage(model, raster, false, null);
    }

    /** Black in three colours of eight bits, made without ever being whole in memory. */
    static Asset blank(int width, int height) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed)) {
            for (int row = 0; row < height; row++) {
                rows.write(new byte[1 + 3 * width]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {8, 2, 0, 0, 0});
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        chunk(file, "IHDR", header.array());
        chunk(file, "IDAT", packed.toByteArray());
        chunk(file, "IEND", new byte[0]);
        return new Asset("images/blank.png", "image/png", Bytes.wrap(file.toByteArray()));
    }

    private static void chunk(ByteArrayOutputStream file, String tag, byte[] content) {
        byte[] named = (tag + new String(content, ISO_8859_1)).getBytes(ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(named);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
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

    private static Bytes png(BufferedImage image, boolean interlaced) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(stream);
            ImageWriteParam settings = writer.getDefaultWriteParam();
            settings.setProgressiveMode(interlaced ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            writer.write(null, new IIOImage(image, null, null), settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return Bytes.wrap(out.toByteArray());
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
