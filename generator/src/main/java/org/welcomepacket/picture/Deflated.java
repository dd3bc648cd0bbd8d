package org.welcomepacket.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Adler32;

/** Bytes compressed in the plainest way that RFC 1950 and RFC 1951 know: repetitions, and one fixed code for all. */
final class Deflated {
    private static final int LONGEST = 258;
    private static final int SHORTEST = 3;
    private static final int WINDOW = 32_768;
    private static final int[] LENGTHS = {
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258
    };
    private static final int[] DISTANCES = {
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577
    };

    private final byte[] bytes;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int[] last = new int[1 << 15];
    private int pending;
    private int bits;

    private Deflated(byte[] bytes) {
        this.bytes = bytes;
        Arrays.fill(last, -WINDOW);
    }

    static byte[] of(byte[] bytes) {
        Deflated deflated = new Deflated(bytes);
        deflated.out.write(0x78);
        deflated.out.write(0x01);
        deflated.blocks();
        Adler32 check = new Adler32();
        check.update(bytes);
        deflated.out.writeBytes(
                ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
        return deflated.out.toByteArray();
    }

    /** One block, the last, with the fixed codes: RFC 1951, 3.2.6. */
    private void blocks() {
        put(0b011, 3);
        int at = 0;
        while (at < bytes.length) {
            int from = earlier(at);
            int length = from < 0 ? 0 : common(from, at);
            if (length < SHORTEST) {
                symbol(bytes[at] & 0xFF);
                at++;
            } else {
                length(length);
                distance(at - from);
                at += length;
            }
        }
        symbol(256);
        put(0, 7);
    }

    /** Where the next three bytes, or others that look alike in short, stood last; -1 when too long ago. */
    private int earlier(int at) {
        if (at + SHORTEST > bytes.length) {
            return -1;
        }
        int key = (bytes[at] & 0xFF) << 16 | (bytes[at + 1] & 0xFF) << 8 | (bytes[at + 2] & 0xFF);
        int place = key * 0x9E3779B1 >>> 17;
        int from = last[place];
        last[place] = at;
        return at - from >= WINDOW ? -1 : from;
    }

    private int common(int from, int at) {
        int most = Math.min(LONGEST, bytes.length - at);
        int length = 0;
        while (length < most && bytes[from + length] == bytes[at + length]) {
            length++;
        }
        return length;
    }

    private void length(int length) {
        int code = code(LENGTHS, length);
        symbol(257 + code);
        put(length - LENGTHS[code], code < 8 || code == 28 ? 0 : code / 4 - 1);
    }

    private void distance(int distance) {
        int code = code(DISTANCES, distance);
        reversed(code, 5);
        put(distance - DISTANCES[code], code < 4 ? 0 : code / 2 - 1);
    }

    private static int code(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found >= 0 ? found : -found - 2;
    }

    private void symbol(int symbol) {
        if (symbol < 144) {
            reversed(0x30 + symbol, 8);
        } else if (symbol < 256) {
            reversed(0x190 + symbol - 144, 9);
        } else if (symbol < 280) {
            reversed(symbol - 256, 7);
        } else {
            reversed(0xC0 + symbol - 280, 8);
        }
    }

    /** Codes are packed with their first bit first, everything else with its last. */
    private void reversed(int code, int count) {
        put(Integer.reverse(code) >>> (32 - count), count);
    }

    private void put(int value, int count) {
        pending |= value << bits;
        bits += count;
        while (bits >= 8) {
            out.write(pending);
            pending >>>= 8;
            bits -= 8;
        }
    }
}
