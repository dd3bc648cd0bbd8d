package org.welcomepacket.site;

import java.util.Optional;
import org.welcomepacket.source.Bytes;

/**
 * How large a picture is, read from its head, so that a page does not jump when the picture arrives.
 *
 * @param width in pixels
 * @param height in pixels
 */
record PictureSize(int width, int height) {
    /** The size of a PNG (W3C PNG, 11.2.1) or JPEG (ITU T.81, B.2.2); empty for anything else. */
    static Optional<PictureSize> of(Bytes picture) {
        if (starts(picture, 0x89, 'P', 'N', 'G') && picture.size() >= 24) {
            return sized(int32(picture, 16), int32(picture, 20));
        }
        return starts(picture, 0xFF, 0xD8) ? jpeg(picture) : Optional.empty();
    }

    private static Optional<PictureSize> jpeg(Bytes picture) {
        int at = 2;
        while (at + 9 < picture.size() && unsigned(picture, at) == 0xFF) {
            int marker = unsigned(picture, at + 1);
            if (marker == 0xFF) {
                at++;
            } else if (isFrame(marker)) {
                return sized(int16(picture, at + 7), int16(picture, at + 5));
            } else {
                at += 2 + Math.max(2, int16(picture, at + 2));
            }
        }
        return Optional.empty();
    }

    /** SOF0 to SOF15 without DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static Optional<PictureSize> sized(int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureSize(width, height)) : Optional.empty();
    }

    private static boolean starts(Bytes picture, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (picture.size() <= i || unsigned(picture, i) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static int int32(Bytes picture, int at) {
        return (int16(picture, at) << 16) | int16(picture, at + 2);
    }

    private static int int16(Bytes picture, int at) {
        return (unsigned(picture, at) << 8) | unsigned(picture, at + 1);
    }

    private static int unsigned(Bytes picture, int at) {
        return picture.at(at) & 0xFF;
    }
}
