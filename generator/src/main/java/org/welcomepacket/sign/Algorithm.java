package org.welcomepacket.sign;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of key this program makes. Both sign the same bytes the same way every time. */
public enum Algorithm {
    /** ECDSA on the curve P-256 with the deterministic nonce of RFC 6979: small, fast, and the default. */
    P256("p256"),
    /** RSA with 3072 bits, PKCS#1 v1.5 (RFC 8017): for readers that know nothing newer. */
    RSA3072("rsa3072");

    private final String id;

    Algorithm(String id) {
        this.id = id;
    }

    /** The name on the command line. */
    public String id() {
        return id;
    }

    /** The algorithm of that name. */
    public static Optional<Algorithm> of(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }
}
