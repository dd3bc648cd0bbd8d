package org.welcomepacket.sign;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.operator.ContentSigner;

/** Makes the certificate in which a new key vouches for itself (RFC 5280). */
final class SelfSigned {
    private SelfSigned() {}

    /**
     * A certificate for signing, not for issuing others, valid from the beginning of the day (UTC), so that nobody
     * whose clock is a little slow finds it not yet valid.
     */
    static Certificate certificate(KeyPair pair, SignatureScheme scheme, NewKey key, Instant now, SecureRandom random) {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, key.name())
                .build();
        SubjectPublicKeyInfo publicKey =
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded());
        ZonedDateTime from = now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        ZonedDateTime until =
                now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS).plus(key.validity());
        X509v3CertificateBuilder builder =
                new X509v3CertificateBuilder(name, serial(random), time(from), time(until), name, publicKey);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(
                    Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifier(publicKey));
        } catch (IOException e) {
            throw new UncheckedIOException("these extensions can always be encoded", e);
        }
        return builder.build(new SchemeSigner(scheme)).toASN1Structure();
    }

    /** Positive, and with far more than the 64 random bits that certificate authorities owe. */
    private static BigInteger serial(SecureRandom random) {
        return new BigInteger(126, random).setBit(126);
    }

    private static Time time(ZonedDateTime instant) {
        return new Time(Date.from(instant.toInstant()), Locale.ROOT);
    }

    /** The SHA-1 of the key's bits, as RFC 5280 section 4.2.1.2 proposes: a name, not a protection. */
    private static SubjectKeyIdentifier identifier(SubjectPublicKeyInfo publicKey) {
        byte[] bits = publicKey.getPublicKeyData().getBytes();
        SHA1Digest digest = new SHA1Digest();
        digest.update(bits, 0, bits.length);
        byte[] identifier = new byte[digest.getDigestSize()];
        digest.doFinal(identifier, 0);
        return new SubjectKeyIdentifier(identifier);
    }

    /** Lets the builder sign with our scheme. */
    private static final class SchemeSigner implements ContentSigner {
        private final SignatureScheme scheme;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        SchemeSigner(SignatureScheme scheme) {
            this.scheme = scheme;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return scheme.inCertificate();
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            return scheme.sign(content.toByteArray());
        }
    }
}
