package org.welcomepacket.code;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A QR code as squares, the smallest that holds a text at error correction level M. The same text gives the same
 * squares.
 *
 * <pre>{@code
 * Squares squares = Squares.of("https://harbourlane.example/welcome/");
 * for (Squares.Run run : squares.dark()) { ... }
 * }</pre>
 */
public final class Squares {
    /** The empty border a reader needs on every side, in squares (ISO/IEC 18004, 6.3.8). */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix matrix;

    private Squares(ByteMatrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Dark squares beside each other in one row.
     *
     * @param x of the first, from the left, from 0
     * @param y of the row, from the top, from 0
     * @param length how many
     */
    public record Run(int x, int y, int length) {}

    /**
     * The code of a text. Digits, capital letters, space and {@code $%*+-./:} take least room.
     *
     * @throws IllegalArgumentException when no code can hold the text (some 2,300 bytes)
     */
    public static Squares of(String text) {
        try {
            return new Squares(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold this text", e);
        }
    }

    /**
     * The same, without trying all eight masks of the standard for the one that looks best (ISO/IEC 18004, 7.8.3): an
     * eighth of the time, for codes of which there is one on every page. Readers take any mask.
     */
    public static Squares quick(String text) {
        try {
            return new Squares(Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_MASK_PATTERN, 0))
                    .getMatrix());
        } catch (WriterException e) {
            throw new IllegalArgumentException("no QR code can hold this text", e);
        }
    }

    /** How many squares each side has, without the quiet zone. */
    public int size() {
        return matrix.getWidth();
    }

    /** Whether a square is dark. */
    public boolean isDark(int x, int y) {
        return matrix.get(x, y) == 1;
    }

    /** All dark squares, row by row. */
    public List<Run> dark() {
        List<Run> runs = new ArrayList<>();
        for (int y = 0; y < size(); y++) {
            int from = 0;
            for (int x = 0; x <= size(); x++) {
                if (x == size() || !isDark(x, y)) {
                    if (x > from) {
                        runs.add(new Run(from, y, x - from));
                    }
                    from = x + 1;
                }
            }
        }
        return runs;
    }
}
