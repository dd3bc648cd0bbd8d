package org.welcomepacket.layout.block;

import org.welcomepacket.model.text.Asset;
import org.welcomepacket.source.Bytes;

/**
 * The size of a picture in pixels, read from the head of a PNG or JPEG file without decoding it.
 *
 * @param width in pixels
 * @param height in pixels
 */
public record ImageSize(int width, int height) {
    private static final ImageSize UNKNOWN = new ImageSize(4, 3);

    /** The size; four to three when the file does not say. */
    public static ImageSize of(Asset image) {
        Bytes bytes = image.content();
        ImageSize found = UNKNOWN;
        if (bytes.size() > 24 && bytes.at(0) == (byte) 0x89) {
            found = new ImageSize(number(bytes, 16, 4), number(bytes, 20, 4));
        } else if (bytes.size() > 4 && bytes.at(0) == (byte) 0xFF) {
            found = jpeg(bytes);
        }
        return found.width > 0 && found.height > 0 ? found : UNKNOWN;
    }

    private static ImageSize jpeg(Bytes bytes) {
        int at = 2;
        while (at + 9 < bytes.size() && bytes.at(at) == (byte) 0xFF) {
            int marker = bytes.at(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return new ImageSize(number(bytes, at + 7, 2), number(bytes, at + 5, 2));
            }
            at += 2 + Math.max(2, number(bytes, at + 2, 2));
        }
        return UNKNOWN;
    }

    private static int number(Bytes bytes, int at, int length) {
        int value = 0;
        for (int i = at; i < at + length; i++) {
            value = value << 8 | (bytes.at(i) & 0xFF);
        }
        return value;
    }
}
