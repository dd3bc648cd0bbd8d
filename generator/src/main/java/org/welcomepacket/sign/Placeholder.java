package org.welcomepacket.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Where in a PDF the certification goes: offsets of bytes, each end after the last.
 *
 * <p>The writer of the PDF leaves two gaps in the signature dictionary: an array of numbers for {@code /ByteRange},
 * wide enough for four offsets, and a string of zeros in hexadecimal for {@code /Contents}, at least as long as
 * {@link Certification#space} says.
 *
 * @param byteRangeStart the opening bracket of the array
 * @param byteRangeEnd after its closing bracket
 * @param contentsStart the opening angle bracket of the string
 * @param contentsEnd after its closing angle bracket
 */
public record Placeholder(int byteRangeStart, int byteRangeEnd, int contentsStart, int contentsEnd) {
    /** How many bytes of signature the string has room for. */
    int capacity() {
        return (contentsEnd - contentsStart - 2) / 2;
    }

    /**
     * A copy of a file that says what is going to be signed: everything but the string.
     *
     * @throws IllegalArgumentException when the gaps are not there, or too small for the numbers
     */
    public byte[] prepare(byte[] pdf) {
        requireIn(pdf);
        byte[] prepared = pdf.clone();
        String range = "[0 " + contentsStart + " " + contentsEnd + " " + (pdf.length - contentsEnd);
        byte[] text = range.getBytes(StandardCharsets.US_ASCII);
        int room = byteRangeEnd - byteRangeStart - 1;
        if (text.length > room) {
            throw new IllegalArgumentException("the byte range needs " + text.length + " bytes, reserved are " + room);
        }
        System.arraycopy(text, 0, prepared, byteRangeStart, text.length);
        Arrays.fill(prepared, byteRangeStart + text.length, byteRangeEnd - 1, (byte) ' ');
        return prepared;
    }

    /**
     * Writes a signature into its place, in a file that has been {@linkplain #prepare prepared}.
     *
     * @throws IllegalArgumentException when there is no room for it
     */
    public void fill(byte[] pdf, byte[] signature) {
        if (signature.length > capacity()) {
            throw new IllegalArgumentException(
                    "the signature needs " + signature.length + " bytes, reserved are " + capacity());
        }
        byte[] digits = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        int next = contentsStart + 1;
        for (byte each : signature) {
            pdf[next++] = digits[(each >> 4) & 0xf];
            pdf[next++] = digits[each & 0xf];
        }
    }

    /** The SHA-256 digest of everything that is signed. */
    public byte[] digest(byte[] pdf) {
        MessageDigest digest = Sha256.digest();
        digest.update(pdf, 0, contentsStart);
        digest.update(pdf, contentsEnd, pdf.length - contentsEnd);
        return digest.digest();
    }

    /**
     * Makes sure that the gaps are there: a wrong offset would destroy the file silently.
     *
     * @throws IllegalArgumentException when they are not
     */
    void requireIn(byte[] pdf) {
        require(isEnclosed(pdf, byteRangeStart, byteRangeEnd, '[', ']'), "no array for the byte range");
        require(isEnclosed(pdf, contentsStart, contentsEnd, '<', '>'), "no string for the signature");
        require(byteRangeEnd <= contentsStart || contentsEnd <= byteRangeStart, "the two places overlap");
        require((contentsEnd - contentsStart) % 2 == 0, "half a byte at the end of the string");
        for (int i = contentsStart + 1; i < contentsEnd - 1; i++) {
            require(pdf[i] == '0', "the string for the signature is not empty");
        }
    }

    private static boolean isEnclosed(byte[] pdf, int start, int end, char open, char close) {
        return start >= 0 && end <= pdf.length && end - start >= 2 && pdf[start] == open && pdf[end - 1] == close;
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
