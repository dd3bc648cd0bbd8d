package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/** The zlib format of {@code FlateDecode} (RFC 1950). */
final class Flate {
    private Flate() {}

    /** The bytes, compressed. */
    static byte[] deflate(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
            byte[] buffer = new byte[8192];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    /**
     * Exactly that many bytes, decompressed; anything beyond them is not read.
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
                    throw new DataFormatException("too short");
                }
                at += count;
            }
            return out;
        } finally {
            inflater.end();
        }
    }
}
