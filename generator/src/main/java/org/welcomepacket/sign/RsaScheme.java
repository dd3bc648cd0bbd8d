package org.welcomepacket.sign;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.interfaces.RSAKey;
import java.util.Optional;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** RSA with PKCS#1 v1.5 padding and SHA-256 (RFC 8017 section 8.2), which has no random part. */
final class RsaScheme implements SignatureScheme {
    /** Anything shorter is refused by those who verify. */
    private static final int LEAST_BITS = 2048;

    static final AlgorithmIdentifier SHA256_WITH_RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE);
    static final AlgorithmIdentifier RSA =
            new AlgorithmIdentifier(PKCSObjectIdentifiers.rsaEncryption, DERNull.INSTANCE);

    private final PrivateKey key;

    private RsaScheme(PrivateKey key) {
        this.key = key;
    }

    /** The scheme of a key, when it is long enough. */
    static Optional<SignatureScheme> of(PrivateKey key) {
        return key instanceof RSAKey rsa && isLongEnough(rsa) ? Optional.of(new RsaScheme(key)) : Optional.empty();
    }

    /** Whether a key is long enough to be believed. */
    static boolean isLongEnough(RSAKey key) {
        return key.getModulus().bitLength() >= LEAST_BITS;
    }

    /** Whether a public key belongs to this private one. */
    boolean matches(RSAKey publicKey) {
        return key instanceof RSAKey own && own.getModulus().equals(publicKey.getModulus());
    }

    @Override
    public AlgorithmIdentifier inCertificate() {
        return SHA256_WITH_RSA;
    }

    @Override
    public AlgorithmIdentifier inSignerInfo() {
        return RSA;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform signs with RSA", e);
        }
    }
}
