package org.welcomepacket.sign;

import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Signs with one private key. Thread-safe. The same message gives the same signature, unless the key is on a token that
 * chooses the random part itself.
 */
interface SignatureScheme {
    /** The algorithm as a certificate names it: key and digest together. */
    AlgorithmIdentifier inCertificate();

    /** The algorithm as a CMS signer info names it (RFC 5753 section 7, RFC 3370 section 3.2). */
    AlgorithmIdentifier inSignerInfo();

    /** The signature over the SHA-256 digest of the message. */
    byte[] sign(byte[] message);
}
