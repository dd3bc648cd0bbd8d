package org.welcomepacket.sign.verify.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.DefaultCMSSignatureAlgorithmNameGenerator;
import org.bouncycastle.cms.SignerInformationVerifier;
import org.bouncycastle.cms.bc.BcECSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.DefaultDigestAlgorithmIdentifierFinder;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/**
 * Who does the arithmetic of a signature. For the usual curves Bouncy Castle does, in a quarter of the JDK's time: the
 * JDK 17 protects a secret there, and a public key is none.
 */
final class VerifierChoice {
    private static final Set<ASN1ObjectIdentifier> USUAL_CURVES =
            Set.of(SECObjectIdentifiers.secp256r1, SECObjectIdentifiers.secp384r1, SECObjectIdentifiers.secp521r1);

    private VerifierChoice() {}

    /** One that checks signatures against the key of a certificate. */
    static SignerInformationVerifier of(X509CertificateHolder certificate)
            throws OperatorCreationException, IOException, GeneralSecurityException {
        ASN1Encodable curve =
                certificate.getSubjectPublicKeyInfo().getAlgorithm().getParameters();
        if (curve instanceof ASN1ObjectIdentifier identifier && USUAL_CURVES.contains(identifier)) {
            return new BcECSignerInfoVerifierBuilder(
                            new DefaultCMSSignatureAlgorithmNameGenerator(),
                            new DefaultSignatureAlgorithmIdentifierFinder(),
                            new DefaultDigestAlgorithmIdentifierFinder(),
                            new BcDigestCalculatorProvider())
                    .build(certificate);
        }
        return new JcaSimpleSignerInfoVerifierBuilder().build(certificate);
    }
}
