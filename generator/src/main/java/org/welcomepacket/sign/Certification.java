package org.welcomepacket.sign;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Certifies an agreement: fills the place its writer left for the signature.
 *
 * <p>The signature is PAdES baseline B-B (ETSI EN 319 142-1): detached CMS over every byte of the file but itself.
 * It has no signing time of its own, which PAdES forbids; that stands in the dictionary the writer made. The same
 * file and key give the same bytes.
 */
public final class Certification {
    private static final int STEP = 1024;
    private static final int LEAST_SPACE = 2048;

    private Certification() {}

    /**
     * Certifies a file.
     *
     * @param pdf the whole file with an empty signature; it stays as it is
     * @param placeholder where the signature goes
     * @param signer in whose name
     * @return the certified file, of the same length
     * @throws IllegalArgumentException when the placeholder is not there or too small; see {@link #space}
     */
    public static byte[] certify(byte[] pdf, Placeholder placeholder, Signer signer) {
        placeholder.requireIn(pdf);
        byte[] certified = pdf.clone();
        writeByteRange(certified, placeholder);
        byte[] signature = DetachedSignature.over(digest(certified, placeholder), signer);
        writeContents(certified, placeholder, signature);
        return certified;
    }

    /** How many bytes to reserve in {@code /Contents} for a signature of this signer (twice as many digits). */
    public static int space(Signer signer) {
        // An ECDSA signature is up to four bytes longer or shorter than another.
        int size = DetachedSignature.over(new byte[32], signer).length + 8;
        return Math.max(LEAST_SPACE, (size + STEP - 1) / STEP * STEP);
    }

    private static void writeByteRange(byte[] pdf, Placeholder at) {
        String range = "[0 " + at.contentsStart() + " " + at.contentsEnd() + " " + (pdf.length - at.contentsEnd());
        byte[] text = range.getBytes(StandardCharsets.US_ASCII);
        int room = at.byteRangeEnd() - at.byteRangeStart() - 1;
        if (text.length > room) {
            throw new IllegalArgumentException("the byte range needs " + text.length + " bytes, reserved are " + room);
        }
        System.arraycopy(text, 0, pdf, at.byteRangeStart(), text.length);
        Arrays.fill(pdf, at.byteRangeStart() + text.length, at.byteRangeEnd() - 1, (byte) ' ');
    }

    private static byte[] digest(byte[] pdf, Placeholder at) {
        MessageDigest digest = Sha256.digest();
        digest.update(pdf, 0, at.contentsStart());
        digest.update(pdf, at.contentsEnd(), pdf.length - at.contentsEnd());
        return digest.digest();
    }

    private static void writeContents(byte[] pdf, Placeholder at, byte[] signature) {
        if (signature.length > at.capacity()) {
            throw new IllegalArgumentException(
                    "the signature needs " + signature.length + " bytes, reserved are " + at.capacity());
        }
        byte[] digits = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
        int next = at.contentsStart() + 1;
        for (byte each : signature) {
            pdf[next++] = digits[(each >> 4) & 0xf];
            pdf[next++] = digits[each & 0xf];
        }
    }
}
