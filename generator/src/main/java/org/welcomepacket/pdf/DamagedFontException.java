package org.welcomepacket.pdf;

import java.io.IOException;
import org.welcomepacket.layout.font.Face;

/** A face whose glyphs cannot be cut out of its file, though its measures could be read. */
final class DamagedFontException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DamagedFontException(Face face, Exception cause) {
        super("the font " + face.name() + " is damaged", cause);
    }

    /** Does what reads a font's file; offsets that lead out of it, or backwards, are the font's fault. */
    static <T> T guard(Face face, Reading<T> work) {
        try {
            return work.result();
        } catch (IOException
                | IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException
                | NegativeArraySizeException e) {
            throw new DamagedFontException(face, e);
        }
    }

    /** What reads a font's file. */
    interface Reading<T> {
        T result() throws IOException;
    }
}
