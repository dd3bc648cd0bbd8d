package org.welcomepacket.sign;

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
