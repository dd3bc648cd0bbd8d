package org.welcomepacket.pdf;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The zlib format of {@code FlateDecode} (RFC 1950). */
final class Flate {
    private static final String DAMAGED = "the picture is damaged";

    private Flate() {}

    /** The bytes, compressed. */
    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            return deflate(bytes, deflater);
        } finally {
            deflater.end();
        }
    }

    /** The bytes, compressed by a deflater that is at its beginning, and is again afterwards. */
    static byte[] deflate(byte[] bytes, Deflater deflater) {
        deflater.setInput(bytes);
        deflater.finish();
        byte[] out = new byte[bytes.length / 2 + 64];
        int size = 0;
        while (!deflater.finished()) {
            if (size == out.length) {
                out = Arrays.copyOf(out, 2 * size);
            }
            size += deflater.deflate(out, size, out.length - size);
        }
        deflater.reset();
        return Arrays.copyOf(out, size);
    }

    /**
     * Exactly that many bytes of a picture, decompressed; anything beyond them is not read.
     *
     * @throws DataFormatException when they are not there
     */
    static byte[] inflate(byte[] bytes, int size) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] out = new byte[size];
            int at = 0;
            while (at < size) {
                int count = inflater.inflate(out, at, size - at);
                if (count == 0) {
                    throw new DataFormatException(DAMAGED);
                }
                at += count;
            }
            return out;
        } catch (DataFormatException e) {
            throw (DataFormatException) new DataFormatException(DAMAGED).initCause(e);
        } finally {
            inflater.end();
        }
    }
}
