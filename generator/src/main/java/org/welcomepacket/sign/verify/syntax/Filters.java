package org.welcomepacket.sign.verify.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;

/** Takes the compression off a stream (ISO 32000-1, 7.4): Flate alone, which is what is needed to verify. */
final class Filters {
    private Filters() {}

    /** The content of a stream, or a refusal when it is damaged, too large or packed in another way. */
    static byte[] content(Stream stream, Budget budget) throws RefusedException {
        Entries entries = stream.entries();
        PdfObject filter = only(entries.get("Filter"));
        if (entries.has("F")) {
            throw new RefusedException("a stream lies in another file");
        }
        // Some viewers take the short key, meant for inline images, before the long one.
        PdfObject parameters = only(entries.get("DecodeParms"));
        if (entries.has("DP") || !(parameters instanceof Entries || parameters.equals(PdfObject.NULL))) {
            throw new RefusedException("a stream does not say in place how it is packed");
        }
        if (filter.equals(PdfObject.NULL)) {
            byte[] raw = stream.raw();
            budget.inflated(raw.length);
            return raw;
        }
        if (!filter.equals(new Name("FlateDecode"))) {
            throw new RefusedException("a stream is packed in a way that is not read here");
        }
        // Some programs pack nothing into nothing.
        byte[] content = stream.length() == 0 ? new byte[0] : inflate(stream, budget);
        return parameters instanceof Entries known ? unpredict(content, known, budget) : content;
    }

    private static PdfObject only(PdfObject value) throws RefusedException {
        if (!(value instanceof Items items)) {
            return value;
        }
        List<PdfObject> values = items.values();
        if (values.size() > 1) {
            throw new RefusedException("a stream is packed in a way that is not read here");
        }
        return values.isEmpty() ? PdfObject.NULL : values.get(0);
    }

    private static byte[] inflate(Stream stream, Budget budget) throws RefusedException {
        Inflater inflater = new Inflater();
        try {
            stream.feed(inflater);
            byte[] out = new byte[Math.min(stream.length() * 4, 1 << 20)];
            int size = 0;
            while (!inflater.finished()) {
                if (size == out.length) {
                    out = Arrays.copyOf(out, 2 * size);
                }
                int count = inflater.inflate(out, size, out.length - size);
                if (count == 0 && !inflater.finished() && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new RefusedException("a compressed stream is damaged");
                }
                budget.inflated(count);
                size += count;
            }
            return Arrays.copyOf(out, size);
        } catch (DataFormatException e) {
            throw new RefusedException("a compressed stream is damaged");
        } finally {
            inflater.end();
        }
    }

    /** Undoes the PNG predictors (ISO 32000-1, 7.4.4.4), which writers use for cross-reference streams. */
    private static byte[] unpredict(byte[] rows, Entries parameters, Budget budget) throws RefusedException {
        int predictor = number(parameters, "Predictor", 1);
        if (predictor == 1) {
            return rows;
        }
        int width = number(parameters, "Columns", 1);
        boolean bytewise = number(parameters, "Colors", 1) == 1 && number(parameters, "BitsPerComponent", 8) == 8;
        if (predictor < 10 || !bytewise || width < 1 || width > 1 << 16 || rows.length % (width + 1) != 0) {
            throw new RefusedException("a stream is packed in a way that is not read here");
        }
        int count = rows.length / (width + 1);
        budget.inflated(count * width);
        byte[] plain = new byte[count * width];
        for (int row = 0; row < count; row++) {
            unpredict(rows, row, width, plain);
        }
        return plain;
    }

    /** A parameter; one that stands elsewhere would be read by viewers and not here. */
    private static int number(Entries parameters, String key, int usual) throws RefusedException {
        if (parameters.has(key) && parameters.number(key).isEmpty()) {
            throw new RefusedException("a stream does not say in place how it is packed");
        }
        return parameters.number(key).orElse(usual);
    }

    private static void unpredict(byte[] rows, int row, int width, byte[] plain) throws RefusedException {
        int kind = rows[row * (width + 1)];
        for (int i = 0; i < width; i++) {
            int at = row * width + i;
            int left = i == 0 ? 0 : plain[at - 1] & 0xFF;
            int above = row == 0 ? 0 : plain[at - width] & 0xFF;
            int corner = row == 0 || i == 0 ? 0 : plain[at - width - 1] & 0xFF;
            int guess = switch (kind) {
                case 0 -> 0;
                case 1 -> left;
                case 2 -> above;
                case 3 -> (left + above) / 2;
                case 4 -> paeth(left, above, corner);
                default -> throw new RefusedException("a compressed stream is damaged");
            };
            plain[at] = (byte) (rows[row * (width + 1) + 1 + i] + guess);
        }
    }

    /** The neighbour nearest to what a plane through the three would give (PNG, 9.4). */
    private static int paeth(int left, int above, int corner) {
        int toLeft = Math.abs(above - corner);
        int toAbove = Math.abs(left - corner);
        int toCorner = Math.abs(left + above - 2 * corner);
        if (toLeft <= toAbove && toLeft <= toCorner) {
            return left;
        }
        return toAbove <= toCorner ? above : corner;
    }
}
