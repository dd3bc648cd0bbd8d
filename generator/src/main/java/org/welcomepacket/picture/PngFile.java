package org.welcomepacket.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes PNG files (ISO/IEC 15948). */
final class PngFile {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte EIGHT_BITS = 8;
    private static final byte RED_GREEN_BLUE = 2;
    private static final byte RED_GREEN_BLUE_OPACITY = 6;
    private static final byte AS_ABOVE = 2;

    private PngFile() {}

    /** Three bytes a pixel, row by row; four with its opacity. */
    static byte[] of(int width, int height, byte[] pixels) {
        int channels = pixels.length / width / height;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ByteBuffer.allocate(8).putLong(SIGNATURE).array());
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(EIGHT_BITS)
                .put(channels == 3 ? RED_GREEN_BLUE : RED_GREEN_BLUE_OPACITY)
                .array();
        chunk("IHDR", header, file);
        chunk("IDAT", deflated(filtered(channels * width, height, pixels)), file);
        chunk("IEND", new byte[0], file);
        return file.toByteArray();
    }

    /** Each row as its difference from the one above, which is nothing in most places. */
    private static byte[] filtered(int stride, int height, byte[] pixels) {
        byte[] rows = new byte[(stride + 1) * height];
        for (int y = 0; y < height; y++) {
            int row = y * (stride + 1);
            rows[row] = AS_ABOVE;
            for (int i = 0; i < stride; i++) {
                int above = y == 0 ? 0 : pixels[(y - 1) * stride + i];
                rows[row + 1 + i] = (byte) (pixels[y * stride + i] - above);
            }
        }
        return rows;
    }

    private static byte[] deflated(byte[] rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out, deflater)) {
            packed.write(rows);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static void chunk(String tag, byte[] content, ByteArrayOutputStream file) {
        CRC32 check = new CRC32();
        check.update(tag.getBytes(StandardCharsets.US_ASCII));
        check.update(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt(content.length).array());
        file.writeBytes(tag.getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(content);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }
}
