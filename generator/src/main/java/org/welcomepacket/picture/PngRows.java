package org.welcomepacket.picture;

import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** PNG's rows, unfiltered and put in order (ISO/IEC 15948, clauses 8 and 9). */
public final class PngRows {
    /** For each pass of Adam7: first column, first row, step between columns, step between rows. */
    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};
    private static final String DAMAGED = "the picture is damaged";

    private PngRows() {}

    /** Rows of samples, each padded to whole bytes. */
    public static byte[] pixels(byte[] compressed, int width, int height, int depth, int channels, boolean interlaced)
            throws DataFormatException {
        int bits = depth * channels;
        int stride = (width * bits + 7) / 8;
        int[][] passes = interlaced ? ADAM7 : ONE_PASS;
        int total = 0;
        for (int[] pass : passes) {
            total += rows(pass, height) * size(pass, width, bits);
        }
        byte[] filtered = inflate(compressed, total);
        byte[] pixels = new byte[height * stride];
        int at = 0;
        for (int[] pass : passes) {
            int rows = rows(pass, height);
            int size = size(pass, width, bits);
            for (int row = 0; row < rows; row++) {
                unfilter(filtered, at, size, row == 0 ? -1 : at - size, Math.max(1, bits / 8));
                int target = (pass[1] + row * pass[3]) * stride;
                place(filtered, at + 1, pixels, target, pass, width, bits);
                at += size;
            }
        }
        return pixels;
    }

    /**
     * Makes sure that so many bytes are there, without keeping them.
     *
     * @throws DataFormatException when they are not
     */
    public static void require(byte[] compressed, long size) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] some = new byte[1 << 16];
            for (long left = size; left > 0; ) {
                int count = inflater.inflate(some, 0, (int) Math.min(some.length, left));
                if (count == 0) {
                    throw new DataFormatException(DAMAGED);
                }
                left -= count;
            }
        } catch (DataFormatException e) {
            throw (DataFormatException) new DataFormatException(DAMAGED).initCause(e);
        } finally {
            inflater.end();
        }
    }

    /**
     * Exactly that many bytes, decompressed; anything beyond them is not read.
     *
     * @throws DataFormatException when they are not there
     */
    public static byte[] inflate(byte[] compressed, int size) throws DataFormatException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(compressed);
            byte[] bytes = new byte[size];
            int at = 0;
            while (at < size) {
                int count = inflater.inflate(bytes, at, size - at);
                if (count == 0) {
                    throw new DataFormatException(DAMAGED);
                }
                at += count;
            }
            return bytes;
        } catch (DataFormatException e) {
            throw (DataFormatException) new DataFormatException(DAMAGED).initCause(e);
        } finally {
            inflater.end();
        }
    }

    private static int columns(int[] pass, int width) {
        return (width - pass[0] + pass[2] - 1) / pass[2];
    }

    private static int rows(int[] pass, int height) {
        return (height - pass[1] + pass[3] - 1) / pass[3];
    }

    /** The bytes of a pass's row with its filter; none when the pass has no columns. */
    private static int size(int[] pass, int width, int bits) {
        int columns = columns(pass, width);
        return columns <= 0 ? 0 : 1 + (columns * bits + 7) / 8;
    }

    private static void unfilter(byte[] bytes, int row, int size, int previous, int step) throws DataFormatException {
        if (size == 0) {
            return;
        }
        int filter = bytes[row];
        if (filter < 0 || filter > 4) {
            throw new DataFormatException(DAMAGED);
        }
        for (int i = 1; i < size; i++) {
            int left = i > step ? bytes[row + i - step] & 0xFF : 0;
            int up = previous < 0 ? 0 : bytes[previous + i] & 0xFF;
            int corner = previous < 0 || i <= step ? 0 : bytes[previous + i - step] & 0xFF;
            bytes[row + i] += (byte) predicted(filter, left, up, corner);
        }
    }

    private static int predicted(int filter, int left, int up, int corner) {
        return switch (filter) {
            case 1 -> left;
            case 2 -> up;
            case 3 -> (left + up) / 2;
            case 4 -> paeth(left, up, corner);
            default -> 0;
        };
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int fromLeft = Math.abs(estimate - left);
        int fromUp = Math.abs(estimate - up);
        int fromCorner = Math.abs(estimate - corner);
        if (fromLeft <= fromUp && fromLeft <= fromCorner) {
            return left;
        }
        return fromUp <= fromCorner ? up : corner;
    }

    private static void place(byte[] from, int source, byte[] to, int target, int[] pass, int width, int bits) {
        if (pass[2] == 1) {
            System.arraycopy(from, source, to, target, (width * bits + 7) / 8);
            return;
        }
        int columns = columns(pass, width);
        for (int column = 0; column < columns; column++) {
            int x = pass[0] + column * pass[2];
            if (bits >= 8) {
                System.arraycopy(from, source + column * bits / 8, to, target + x * bits / 8, bits / 8);
            } else {
                int bit = column * bits;
                int value = from[source + bit / 8] >> (8 - bits - bit % 8) & (1 << bits) - 1;
                to[target + x * bits / 8] |= (byte) (value << (8 - bits - x * bits % 8));
            }
        }
    }
}
