package org.welcomepacket.sign.verify.signature;

import java.time.Instant;
import java.util.Optional;

/**
 * A signature whose cryptography holds.
 *
 * @param signer whom the certificate names
 * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
 * @param issuer who issued the certificate; the signer's own name when nobody vouches for it
 * @param bound whether the signature names this very certificate (RFC 5035)
 * @param attested when it existed at the latest, as an authority says that signs the time (RFC 3161)
 */
public record Signed(String signer, String fingerprint, String issuer, boolean bound, Optional<Attestation> attested) {
    /**
     * A time with the word of an authority.
     *
     * @param time when
     * @param authority whom the authority's certificate names
     */
    public record Attestation(Instant time, String authority) {}
}
