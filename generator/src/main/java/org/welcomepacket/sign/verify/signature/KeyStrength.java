package org.welcomepacket.sign.verify.signature;

import java.io.IOException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTNamedCurves;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** Which keys a signature is believed of: strong ones, and none so large that checking it is an attack itself. */
final class KeyStrength {
    private static final int LEAST_RSA = 2048;
    private static final int MOST_RSA = 8192;
    private static final int MOST_EXPONENT = 64;
    private static final int LEAST_CURVE = 256;

    private KeyStrength() {}

    static void require(X509CertificateHolder certificate) throws RefusedException, IOException {
        SubjectPublicKeyInfo key = certificate.getSubjectPublicKeyInfo();
        ASN1ObjectIdentifier kind = key.getAlgorithm().getAlgorithm();
        boolean strong = false;
        if (kind.equals(PKCSObjectIdentifiers.rsaEncryption) || kind.equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
            RSAPublicKey rsa = RSAPublicKey.getInstance(key.parsePublicKey());
            int bits = rsa.getModulus().bitLength();
            strong = bits >= LEAST_RSA
                    && bits <= MOST_RSA
                    && rsa.getPublicExponent().bitLength() <= MOST_EXPONENT;
        } else if (kind.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            strong = key.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier curve
                    && NISTNamedCurves.getByOID(curve) != null
                    && NISTNamedCurves.getByOID(curve).getCurve().getFieldSize() >= LEAST_CURVE;
        }
        if (!strong) {
            throw new RefusedException("a signature was made with a key that is too weak or unknown");
        }
    }
}
