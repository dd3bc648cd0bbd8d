package org.welcomepacket.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECParameterSpec;
import java.util.Optional;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.signers.ECDSASigner;
import org.bouncycastle.crypto.signers.HMacDSAKCalculator;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.math.ec.FixedPointCombMultiplier;

/**
 * ECDSA on P-256 whose nonce comes from key and message (RFC 6979), so that equal input gives equal bytes and no
 * weak random generator can leak the key. The platform's own ECDSA draws its nonce at random.
 */
final class EllipticScheme implements SignatureScheme {
    private static final X9ECParameters P256 = CustomNamedCurves.getByName("P-256");
    private static final ECDomainParameters DOMAIN =
            new ECDomainParameters(P256.getCurve(), P256.getG(), P256.getN(), P256.getH());
    static final AlgorithmIdentifier ECDSA_WITH_SHA256 = new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256);

    private final ECPrivateKeyParameters key;

    private EllipticScheme(ECPrivateKeyParameters key) {
        this.key = key;
    }

    /** The scheme of a key, when it lies on P-256. */
    static Optional<SignatureScheme> of(ECPrivateKey key) {
        return isOnCurve(key.getParams())
                ? Optional.of(new EllipticScheme(new ECPrivateKeyParameters(key.getS(), DOMAIN)))
                : Optional.empty();
    }

    /** Whether these are the parameters of P-256. */
    static boolean isOnCurve(ECParameterSpec given) {
        return given.getOrder().equals(DOMAIN.getN())
                && given.getGenerator().getAffineX().equals(affineX(DOMAIN.getG()))
                && given.getCofactor() == 1;
    }

    /** Whether a public key belongs to this private one. */
    boolean matches(ECPublicKey publicKey) {
        ECPoint own = new FixedPointCombMultiplier()
                .multiply(DOMAIN.getG(), key.getD())
                .normalize();
        return affineX(own).equals(publicKey.getW().getAffineX())
                && own.getAffineYCoord().toBigInteger().equals(publicKey.getW().getAffineY());
    }

    @Override
    public AlgorithmIdentifier inCertificate() {
        return ECDSA_WITH_SHA256;
    }

    @Override
    public AlgorithmIdentifier inSignerInfo() {
        return ECDSA_WITH_SHA256;
    }

    @Override
    public byte[] sign(byte[] message) {
        ECDSASigner signer = new ECDSASigner(new HMacDSAKCalculator(new SHA256Digest()));
        signer.init(true, key);
        BigInteger[] pair = signer.generateSignature(Sha256.of(message));
        try {
            return StandardDSAEncoding.INSTANCE.encode(DOMAIN.getN(), pair[0], pair[1]);
        } catch (IOException e) {
            throw new UncheckedIOException("two integers can always be encoded", e);
        }
    }

    private static BigInteger affineX(ECPoint point) {
        return point.normalize().getAffineXCoord().toBigInteger();
    }
}
