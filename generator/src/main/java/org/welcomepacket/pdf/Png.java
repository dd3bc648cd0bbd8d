package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import org.apache.pdfbox.cos.COSName;
import org.welcomepacket.pdf.StoredPicture.Colours;
import org.welcomepacket.picture.PngRows;
import org.welcomepacket.source.Bytes;

/**
 * A PNG picture (ISO/IEC 15948). Its samples are stored as they are, for a PDF reader undoes PNG's filters itself;
 * only opacity and interlacing need them taken apart.
 *
 * <p>PDFBox 3.0.8 could do it, but not to our promises: grey with opacity goes in with the JDK's own colour profile, so
 * that Java 17 and 25 give different bytes; sixteen bits of grey become eight of red, green and blue; a picture that is
 * cut off goes in unnoticed; and 600 kB that claim to be four pixels are unpacked to 600 MB.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final long MOST_BYTES = 1L << 27;
    private static final long MOST_PIXELS = 50_000_000;
    private static final int[] CHANNELS = {1, 0, 3, 1, 2, 0, 4};

    private int width;
    private int height;
    private int depth;
    private int colourType;
    private boolean interlaced;
    private byte[] palette = new byte[0];
    private byte[] transparency = new byte[0];
    private final ByteArrayOutputStream compressed = new ByteArrayOutputStream();

    private Png() {}

    static boolean isPng(byte[] file) {
        return file.length > 8 && Arrays.equals(file, 0, 8, SIGNATURE, 0, 8);
    }

    static StoredPicture read(byte[] file) throws DataFormatException {
        Png png = new Png();
        png.chunks(ByteBuffer.wrap(file).position(8));
        return png.samples();
    }

    private void chunks(ByteBuffer file) throws DataFormatException {
        while (file.remaining() >= 12) {
            int length = file.getInt();
            byte[] tag = new byte[4];
            file.get(tag);
            if (length < 0 || length > file.remaining() - 4) {
                throw new DataFormatException("the picture is damaged");
            }
            byte[] content = new byte[length];
            file.get(content).getInt();
            chunk(new String(tag, ISO_8859_1), content);
        }
        if (width <= 0
                || height <= 0
                || CHANNELS[colourType] == 0
                || Integer.bitCount(depth) != 1
                || depth > 16
                || (colourType == 3 && (palette.length < 3 || palette.length > 768 || depth > 8))) {
            throw new DataFormatException("the picture is damaged");
        }
        boolean unpacked = (long) height * (stride(width) + 1) > MOST_BYTES && isUnpacked();
        if (unpacked || (long) height * width > MOST_PIXELS) {
            throw new DataFormatException("the picture is too large");
        }
    }

    private void chunk(String tag, byte[] content) {
        switch (tag) {
            case "IHDR" -> {
                ByteBuffer header = ByteBuffer.wrap(content);
                width = header.getInt();
                height = header.getInt();
                depth = header.get();
                colourType = header.get();
                interlaced = header.get(12) == 1;
            }
            case "PLTE" -> palette = content;
            case "tRNS" -> transparency = content;
            case "IDAT" -> compressed.writeBytes(content);
            default -> {}
        }
    }

    private boolean hasOpacity() {
        return colourType >= 4 || (colourType == 3 && transparency.length > 0);
    }

    /** Whether its samples have to be taken apart, all in memory. */
    private boolean isUnpacked() {
        return hasOpacity() || interlaced;
    }

    private StoredPicture samples() throws DataFormatException {
        boolean opacity = hasOpacity();
        if (!isUnpacked()) {
            PngRows.require(compressed.toByteArray(), (long) height * (stride(width) + 1));
            return asItIs();
        }
        byte[] pixels = PngRows.pixels(compressed.toByteArray(), width, height, depth, channels(), interlaced);
        if (!opacity) {
            return StoredPicture.of(width, height, depth, colours(), pixels);
        }
        return colourType == 3 ? indexed(pixels) : separated(pixels);
    }

    /** PDF knows the filters of PNG, too. */
    private StoredPicture asItIs() {
        Bytes content = Bytes.wrap(compressed.toByteArray());
        return StoredPicture.asItIs(width, height, depth, colours(), COSName.FLATE_DECODE, channels(), content);
    }

    private StoredPicture indexed(byte[] pixels) {
        byte[] mask = new byte[width * height];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int bit = x * depth;
                int index = (pixels[y * stride(width) + bit / 8] & 0xFF) >> (8 - depth - bit % 8) & (1 << depth) - 1;
                mask[y * width + x] = index < transparency.length ? transparency[index] : (byte) 0xFF;
            }
        }
        return masked(pixels, mask, 8);
    }

    private StoredPicture separated(byte[] pixels) {
        int bytes = depth / 8;
        int colour = (channels() - 1) * bytes;
        byte[] colours = new byte[width * height * colour];
        byte[] mask = new byte[width * height * bytes];
        for (int i = 0; i < width * height; i++) {
            System.arraycopy(pixels, i * (colour + bytes), colours, i * colour, colour);
            System.arraycopy(pixels, i * (colour + bytes) + colour, mask, i * bytes, bytes);
        }
        return masked(colours, mask, depth);
    }

    private StoredPicture masked(byte[] samples, byte[] mask, int bitsOfMask) {
        return StoredPicture.of(width, height, depth, colours(), samples)
                .with(StoredPicture.of(width, height, bitsOfMask, Colours.GREY, mask));
    }

    private Colours colours() {
        Colours direct = colourType == 0 || colourType == 4 ? Colours.GREY : Colours.RGB;
        if (colourType == 3) {
            return new Colours(direct.space(), Bytes.wrap(palette), List.of());
        }
        return colourType >= 4 ? direct : new Colours(direct.space(), direct.palette(), transparent());
    }

    /** The one colour that is transparent in a picture without opacity of its own. */
    private List<Integer> transparent() {
        List<Integer> samples = new ArrayList<>();
        for (int i = 0; i + 1 < transparency.length; i += 2) {
            samples.add((transparency[i] & 0xFF) << 8 | (transparency[i + 1] & 0xFF));
        }
        return samples;
    }

    private int channels() {
        return CHANNELS[colourType];
    }

    private int stride(int pixels) {
        return Math.toIntExact(((long) pixels * CHANNELS[colourType] * depth + 7) / 8);
    }
}
