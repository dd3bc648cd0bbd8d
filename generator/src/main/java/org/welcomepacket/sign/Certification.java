package org.welcomepacket.sign;

import java.util.Arrays;
import org.welcomepacket.sign.authority.AuthorityException;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.source.Bytes;

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
    private static final int LEAST_SPACE_WITH_TIME = 8192;

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
        byte[] certified = placeholder.prepare(pdf);
        placeholder.fill(
                certified,
                signer.onRecord().isPresent()
                        ? signer.onRecord().get().toArray()
                        : DetachedSignature.over(placeholder.digest(certified), signer)
                                .encoded());
        return certified;
    }

    /**
     * The same with a time that an authority attests: PAdES baseline B-T. The bytes differ every time.
     *
     * @param authority whom to ask; it learns a digest of the signature
     * @throws AuthorityException when it attests nothing
     */
    public static byte[] certify(byte[] pdf, Placeholder placeholder, Signer signer, TimestampAuthority authority)
            throws AuthorityException {
        byte[] certified = placeholder.prepare(pdf);
        DetachedSignature signature = DetachedSignature.over(placeholder.digest(certified), signer);
        Bytes token = authority.token(Sha256.of(signature.value()));
        placeholder.fill(certified, signature.stamped(token));
        return certified;
    }

    /**
     * Whether an earlier file is what certifying would give once more, but for what differs every time: the attested
     * time, and the random part of some signatures. Then it need not be done again.
     *
     * @param earlier the earlier file, of which nothing is presumed; more may have been appended to it
     * @param pdf the whole file with an empty signature
     * @param placeholder where the signature goes
     * @param signer in whose name
     * @param stamped whether the time must be attested
     */
    public static boolean isDone(byte[] earlier, byte[] pdf, Placeholder placeholder, Signer signer, boolean stamped) {
        if (earlier.length < pdf.length) {
            return false;
        }
        byte[] wanted = placeholder.prepare(pdf);
        boolean same = Arrays.equals(earlier, 0, placeholder.contentsStart(), wanted, 0, placeholder.contentsStart())
                && Arrays.equals(
                        earlier,
                        placeholder.contentsEnd(),
                        wanted.length,
                        wanted,
                        placeholder.contentsEnd(),
                        wanted.length);
        return same
                && EarlierSignature.read(earlier, placeholder)
                        .filter(signature -> signature.isStamped() == stamped)
                        .filter(signature -> signature.isOf(signer, placeholder.digest(wanted)))
                        .isPresent();
    }

    /** How many bytes to reserve in {@code /Contents} for a signature of this signer (twice as many digits). */
    public static int space(Signer signer) {
        if (signer.onRecord().isPresent()) {
            return spaceWithTime(signer);
        }
        return Math.max(LEAST_SPACE, rounded(size(signer)));
    }

    /** The same for a signature with an attested time. */
    public static int spaceWithTime(Signer signer) {
        return Math.max(LEAST_SPACE_WITH_TIME, rounded(size(signer) + TimestampAuthority.LARGEST_TOKEN));
    }

    private static int size(Signer signer) {
        // An ECDSA signature is up to eight bytes shorter than another.
        return DetachedSignature.over(new byte[32], signer).encoded().length + 16;
    }

    private static int rounded(int size) {
        return (size + STEP - 1) / STEP * STEP;
    }
}
