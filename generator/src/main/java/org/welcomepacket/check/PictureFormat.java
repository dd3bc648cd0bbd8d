package org.welcomepacket.check;

import java.util.zip.CRC32;
import org.welcomepacket.source.Bytes;

/** Looks at the outside of PNG and JPEG files: signature, size, whole parts. Decodes nothing. */
final class PictureFormat {
    private static final int MAX_SIDE = 10_000;
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int IEND = 0x49454E44;

    private PictureFormat() {}

    /** Formats that can be told apart. */
    enum Kind {
        PNG,
        JPEG,
        OTHER
    }

    static Kind kind(Bytes file) {
        if (file.size() >= 8 && (number(file, 0, 4) << 32 | number(file, 4, 4)) == PNG_SIGNATURE) {
            return Kind.PNG;
        }
        return file.size() >= 4 && number(file, 0, 3) == 0xFFD8FF ? Kind.JPEG : Kind.OTHER;
    }

    /** What is wrong with a picture, to follow its name; empty when nothing is. */
    static String problem(Kind kind, Bytes file) {
        return switch (kind) {
            case PNG -> png(file);
            case JPEG -> jpeg(file);
            case OTHER -> file.size() == 0 ? "is empty" : "is neither PNG nor JPEG";
        };
    }

    /** Walks the chunks of a PNG (ISO/IEC 15948, clause 5.3). */
    private static String png(Bytes file) {
        int at = 8;
        boolean first = true;
        while (at + 12 <= file.size()) {
            long length = number(file, at, 4);
            long type = number(file, at + 4, 4);
            if (length > file.size() - at - 12L
                    || checksum(file, at + 4, (int) length + 4) != number(file, at + 8 + (int) length, 4)) {
                return "is damaged";
            }
            if (first && (type != IHDR || length != 13)) {
                return "is damaged";
            }
            if (first && !isSane(number(file, at + 8, 4), number(file, at + 12, 4))) {
                return "is more than " + MAX_SIDE + " dots wide or high";
            }
            if (type == IEND) {
                return "";
            }
            first = false;
            at += (int) length + 12;
        }
        return "is cut off";
    }

    /** Walks the segments of a JPEG up to its frame header (ITU-T T.81, annex B). */
    private static String jpeg(Bytes file) {
        int at = 2;
        while (at + 9 < file.size()) {
            if (number(file, at, 1) != 0xFF) {
                return "is damaged";
            }
            int marker = (int) number(file, at + 1, 1);
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return isSane(number(file, at + 7, 2), number(file, at + 5, 2))
                        ? ""
                        : "is more than " + MAX_SIDE + " dots wide or high";
            }
            at += marker == 0xFF ? 1 : 2 + (int) Math.max(2, number(file, at + 2, 2));
        }
        return "is cut off";
    }

    private static boolean isSane(long width, long height) {
        return width > 0 && height > 0 && width <= MAX_SIDE && height <= MAX_SIDE;
    }

    private static long checksum(Bytes file, int from, int length) {
        CRC32 crc = new CRC32();
        for (int i = from; i < from + length; i++) {
            crc.update(file.at(i));
        }
        return crc.getValue();
    }

    private static long number(Bytes file, int at, int size) {
        long number = 0;
        for (int i = 0; i < size; i++) {
            number = number << 8 | (at + i < file.size() ? file.at(at + i) & 0xFF : 0);
        }
        return number;
    }
}
