package org.welcomepacket.pdf;

import java.util.Optional;
import org.welcomepacket.source.Bytes;

/**
 * A file as written.
 *
 * @param bytes of the whole file
 * @param placeholder what remains to be filled in; present when the file is to be certified
 */
public record PdfFile(Bytes bytes, Optional<Placeholder> placeholder) {
    /**
     * The two stretches of the file that the signer overwrites in place, as offsets from its beginning; ends are
     * exclusive. Everything else is final, so the signed ranges are {@code [0, contentsStart)} and
     * {@code [contentsEnd, size)}.
     *
     * @param byteRangeStart of the array {@code [0 0000000000 ...]}, brackets included; pad with spaces
     * @param byteRangeEnd of the array
     * @param contentsStart of the string of zeros {@code <000...>}, angle brackets included
     * @param contentsEnd of the string
     */
    public record Placeholder(int byteRangeStart, int byteRangeEnd, int contentsStart, int contentsEnd) {}
}
