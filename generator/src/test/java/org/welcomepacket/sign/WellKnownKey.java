package org.welcomepacket.sign;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.ECPublicKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.crypto.ec.CustomNamedCurves;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;

/**
 * A key on P-256 worked out from words that stand in these tests: everybody knows it, so it protects nothing. Its
 * signatures draw nothing at random either (RFC 6979), so that the files of the tests are the same bytes in every run
 * and what damage does to one of them can be seen again.
 */
public final class WellKnownKey {
    private final String name;
    private final KeyPair pair;
    private final SignatureScheme scheme;

    private WellKnownKey(String name, KeyPair pair) {
        this.name = name;
        this.pair = pair;
        this.scheme = EllipticScheme.of((ECPrivateKey) pair.getPrivate()).orElseThrow();
    }

    /** The key in this name. */
    public static WellKnownKey of(String name) {
        try {
            AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
            parameters.init(new ECGenParameterSpec("secp256r1"));
            ECParameterSpec curve = parameters.getParameterSpec(ECParameterSpec.class);
            BigInteger number = new BigInteger(1, Sha256.of(name.getBytes(StandardCharsets.UTF_8)))
                    .mod(curve.getOrder().subtract(BigInteger.ONE))
                    .add(BigInteger.ONE);
            org.bouncycastle.math.ec.ECPoint point =
                    CustomNamedCurves.getByName("P-256").getG().multiply(number).normalize();
            ECPoint place = new ECPoint(
                    point.getAffineXCoord().toBigInteger(),
                    point.getAffineYCoord().toBigInteger());
            KeyFactory keys = KeyFactory.getInstance("EC");
            return new WellKnownKey(
                    name,
                    new KeyPair(
                            keys.generatePublic(new ECPublicKeySpec(place, curve)),
                            keys.generatePrivate(new ECPrivateKeySpec(number, curve))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    KeyPair pair() {
        return pair;
    }

    SignatureScheme scheme() {
        return scheme;
    }

    /** A certificate in which it vouches for itself, valid for a hundred years; to be signed with {@link #signer()}. */
    public X509v3CertificateBuilder certificate(Instant from) {
        X500Name both = new X500Name("CN=" + name);
        return new JcaX509v3CertificateBuilder(
                both,
                BigInteger.ONE,
                Date.from(from),
                Date.from(from.plus(Duration.ofDays(36_525))),
                both,
                pair.getPublic());
    }

    /** Signs CMS objects at an instant. */
    public SignerInfoGenerator signing(X509CertificateHolder certificate, Instant time)
            throws OperatorCreationException {
        Attribute signed = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))));
        return new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                .setSignedAttributeGenerator(
                        new DefaultSignedAttributeTableGenerator(new AttributeTable(new DERSet(signed))))
                .build(signer(), certificate);
    }

    /** ECDSA with SHA-256. */
    public ContentSigner signer() {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        return new ContentSigner() {
            @Override
            public AlgorithmIdentifier getAlgorithmIdentifier() {
                return scheme.inCertificate();
            }

            @Override
            public OutputStream getOutputStream() {
                content.reset();
                return content;
            }

            @Override
            public byte[] getSignature() {
                return scheme.sign(content.toByteArray());
            }
        };
    }
}
