package org.welcomepacket.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.DataFormatException;

/** A PNG picture (ISO/IEC 15948) to be drawn elsewhere, in red, green, blue and opacity. */
public final class PngPicture {
    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int MOST_PIXELS = 16_000_000;
    private static final int INDEXED = 3;
    private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

    private final int width;
    private final int height;
    private final int[] pixels;

    private PngPicture(int width, int height, int[] pixels) {
        this.width = width;
        this.height = height;
        this.pixels = pixels;
    }

    /**
     * A colour and how much of it there is.
     *
     * @param colour 0xRRGGBB
     * @param opacity from 0 to 1
     */
    record Mean(int colour, double opacity) {}

    /**
     * Reads a file; empty when it is none, damaged, larger than any mark has to be, or makes one of its colours clear, as
     * hardly any program does any more.
     */
    public static Optional<PngPicture> read(byte[] file) {
        try {
            ByteBuffer chunks = ByteBuffer.wrap(file);
            if (file.length < 8 || chunks.getLong() != SIGNATURE) {
                return Optional.empty();
            }
            return Optional.of(new Parts(chunks).picture());
        } catch (DataFormatException | IndexOutOfBoundsException | java.nio.BufferUnderflowException e) {
            return Optional.empty();
        }
    }

    /** A PNG file of the picture, no wider and no higher than so many pixels; without opacity where nothing is clear. */
    public byte[] within(int widest, int highest) {
        double scale = Math.min(1, Math.min((double) widest / width, (double) highest / height));
        int drawnWidth = Math.max(1, (int) Math.round(width * scale));
        int drawnHeight = Math.max(1, (int) Math.round(height * scale));
        boolean isOpaque = Arrays.stream(pixels).allMatch(pixel -> pixel >>> 24 == 0xFF);
        ByteBuffer drawn = ByteBuffer.allocate((isOpaque ? 3 : 4) * drawnWidth * drawnHeight);
        for (int y = 0; y < drawnHeight; y++) {
            for (int x = 0; x < drawnWidth; x++) {
                Mean mean = mean(x, y, drawnWidth, drawnHeight);
                drawn.put((byte) (mean.colour() >> 16)).putShort((short) mean.colour());
                if (!isOpaque) {
                    drawn.put((byte) Math.round(255 * mean.opacity()));
                }
            }
        }
        return PngFile.of(drawnWidth, drawnHeight, drawn.array());
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** What a pixel looks like when the picture is drawn so large: the mean of all it covers. */
    Mean mean(int x, int y, int drawnWidth, int drawnHeight) {
        int left = (int) ((long) x * width / drawnWidth);
        int right = Math.max(left + 1, (int) ((long) (x + 1) * width / drawnWidth));
        int top = (int) ((long) y * height / drawnHeight);
        int bottom = Math.max(top + 1, (int) ((long) (y + 1) * height / drawnHeight));
        long opacity = 0;
        long[] sums = new long[3];
        for (int row = top; row < bottom; row++) {
            for (int column = left; column < right; column++) {
                int pixel = pixels[row * width + column];
                int weight = pixel >>> 24;
                opacity += weight;
                for (int i = 0; i < 3; i++) {
                    sums[i] += (long) weight * (pixel >> (16 - 8 * i) & 0xFF);
                }
            }
        }
        if (opacity == 0) {
            return new Mean(0, 0);
        }
        int colour = 0;
        for (long sum : sums) {
            colour = colour << 8 | (int) ((sum + opacity / 2) / opacity);
        }
        return new Mean(colour, opacity / (255.0 * (right - left) * (bottom - top)));
    }

    /** What a file is made of. */
    private static final class Parts {
        private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        private ByteBuffer header = ByteBuffer.allocate(13);
        private byte[] palette = new byte[0];
        private byte[] transparency = new byte[0];

        Parts(ByteBuffer chunks) {
            while (chunks.remaining() >= 12) {
                byte[] content = new byte[Math.max(0, Math.min(chunks.getInt(), chunks.remaining() - 8))];
                byte[] tag = new byte[4];
                chunks.get(tag).get(content).getInt();
                switch (new String(tag, StandardCharsets.ISO_8859_1)) {
                    case "IHDR" -> header = ByteBuffer.wrap(content);
                    case "PLTE" -> palette = content;
                    case "tRNS" -> transparency = content;
                    case "IDAT" -> compressed.writeBytes(content);
                    default -> {}
                }
            }
        }

        PngPicture picture() throws DataFormatException {
            int width = header.getInt(0);
            int height = header.getInt(4);
            int depth = header.get(8);
            int colours = header.get(9);
            if (width <= 0 || height <= 0 || (long) width * height > MOST_PIXELS || CHANNELS[colours] == 0) {
                throw new DataFormatException("no such picture");
            }
            if (colours != INDEXED && transparency.length > 0) {
                throw new DataFormatException("a colour that is clear");
            }
            byte[] samples = PngRows.pixels(
                    compressed.toByteArray(), width, height, depth, CHANNELS[colours], header.get(12) == 1);
            int stride = (width * depth * CHANNELS[colours] + 7) / 8;
            int[] pixels = new int[width * height];
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = pixel(samples, i / width * stride, i % width, depth, colours);
            }
            return new PngPicture(width, height, pixels);
        }

        private int pixel(byte[] samples, int row, int x, int depth, int colours) {
            int[] read = new int[CHANNELS[colours]];
            for (int i = 0; i < read.length; i++) {
                int bit = (x * read.length + i) * depth;
                int whole = samples[row + bit / 8] & 0xFF;
                read[i] = depth >= 8 ? whole : whole >> (8 - depth - bit % 8) & (1 << depth) - 1;
            }
            if (colours == INDEXED) {
                int opacity = read[0] < transparency.length ? transparency[read[0]] & 0xFF : 0xFF;
                return argb(opacity, palette[3 * read[0]], palette[3 * read[0] + 1], palette[3 * read[0] + 2]);
            }
            int opacity = colours >= 4 ? read[read.length - 1] : 0xFF;
            int grey = depth < 8 ? read[0] * 255 / ((1 << depth) - 1) : read[0];
            return read.length < 3 ? argb(opacity, grey, grey, grey) : argb(opacity, read[0], read[1], read[2]);
        }

        private static int argb(int opacity, int red, int green, int blue) {
            return opacity << 24 | (red & 0xFF) << 16 | (green & 0xFF) << 8 | (blue & 0xFF);
        }
    }
}
