package org.welcomepacket.sign;

import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.ProviderException;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * Signs on a PKCS#11 token, which never gives the key away.
 *
 * <p>The token draws the random part of an elliptic signature itself, so RFC 6979 is not possible here: the same message
 * is signed otherwise every time. RSA with PKCS#1 v1.5 has no random part.
 */
final class TokenScheme implements SignatureScheme {
    private final PrivateKey key;
    private final Provider provider;
    private final boolean elliptic;

    private TokenScheme(PrivateKey key, Provider provider, boolean elliptic) {
        this.key = key;
        this.provider = provider;
        this.elliptic = elliptic;
    }

    /** The scheme of a key, when its certificate shows that it is of a kind that can sign here. */
    static Optional<SignatureScheme> of(PrivateKey key, PublicKey certified, Provider provider) {
        boolean elliptic = certified instanceof ECPublicKey point && EllipticScheme.isOnCurve(point.getParams());
        boolean rsa = certified instanceof RSAPublicKey modulus && RsaScheme.isLongEnough(modulus);
        return elliptic || rsa ? Optional.of(new TokenScheme(key, provider, elliptic)) : Optional.empty();
    }

    @Override
    public AlgorithmIdentifier inCertificate() {
        return elliptic ? EllipticScheme.ECDSA_WITH_SHA256 : RsaScheme.SHA256_WITH_RSA;
    }

    @Override
    public AlgorithmIdentifier inSignerInfo() {
        return elliptic ? EllipticScheme.ECDSA_WITH_SHA256 : RsaScheme.RSA;
    }

    @Override
    public byte[] sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(elliptic ? "SHA256withECDSA" : "SHA256withRSA", provider);
            signature.initSign(key);
            signature.update(message);
            return signature.sign();
        } catch (GeneralSecurityException | ProviderException e) {
            // The cause is left out: what a provider writes into its messages is not ours to vouch for.
            throw new UncheckedIOException(new UnusableKeyException(
                    "the token does not sign",
                    "check that it is still there, and that the key may be used for signing"));
        }
    }
}
