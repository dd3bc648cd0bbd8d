package org.welcomepacket.sign.verify.signature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.welcomepacket.sign.verify.signature.SignatureCheck.Kind;
import org.welcomepacket.sign.verify.signature.Signed.Attestation;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** The CMS object of a signature (RFC 5652, RFC 3161), against the bytes it covers. */
final class Cms {
    /** By object identifier (RFC 5754): nothing older than SHA-2. */
    private static final Map<String, String> DIGESTS = Map.of(
            "2.16.840.1.101.3.4.2.1", "SHA-256",
            "2.16.840.1.101.3.4.2.2", "SHA-384",
            "2.16.840.1.101.3.4.2.3", "SHA-512");

    private final byte[] file;
    private final SignedBytes signed;

    Cms(byte[] file, SignedBytes signed) {
        this.file = file;
        this.signed = signed;
    }

    /** Whether it holds; if not, why. */
    Signed check(Kind kind) throws RefusedException {
        try {
            ContentInfo info = PaddedObject.read(signed.contents().toArray());
            return kind == Kind.TIMESTAMP ? timestamp(info) : signature(info);
        } catch (IOException
                | CMSException
                | TSPException
                | GeneralSecurityException
                | OperatorCreationException
                | RuntimeException e) {
            // The library answers damage with almost any exception; whatever it is, the signature does not hold.
            throw new RefusedException("a signature is damaged");
        }
    }

    private Signed signature(ContentInfo info)
            throws RefusedException, CMSException, GeneralSecurityException, OperatorCreationException, IOException,
                    TSPException {
        CMSSignedData bare = new CMSSignedData(info);
        SignerInformation declared = onlySigner(bare);
        byte[] digest = digest(declared.getDigestAlgOID());
        // The digest over the file's bytes is handed over, so that they need not be copied.
        CMSSignedData data = new CMSSignedData(Map.of(declared.getDigestAlgOID(), digest), info);
        SignerInformation signer = onlySigner(data);
        X509CertificateHolder certificate = certificate(data, signer);
        requireSound(signer, certificate, digest);
        return new Signed(
                Names.of(certificate.getSubject()),
                Fingerprint.of(certificate),
                Names.of(certificate.getIssuer()),
                isBound(signer, certificate),
                attestation(signer));
    }

    private static SignerInformation onlySigner(CMSSignedData data) throws RefusedException {
        if (!data.isDetachedSignature() || data.getSignerInfos().size() != 1) {
            throw new RefusedException("a signature is not of one signer over this file");
        }
        return data.getSignerInfos().iterator().next();
    }

    private static X509CertificateHolder certificate(CMSSignedData data, SignerInformation signer)
            throws RefusedException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> matching = data.getCertificates().getMatches(signer.getSID());
        if (matching.size() != 1) {
            throw new RefusedException("a signature does not carry its certificate");
        }
        return matching.iterator().next();
    }

    private static void requireSound(SignerInformation signer, X509CertificateHolder certificate, byte[] digest)
            throws RefusedException, CMSException, GeneralSecurityException, OperatorCreationException, IOException {
        KeyStrength.require(certificate);
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute stated = attributes == null ? null : attributes.get(CMSAttributes.messageDigest);
        if (stated == null || stated.getAttrValues().size() != 1) {
            throw new RefusedException("a signature does not say what it signs");
        }
        ASN1Encodable value = stated.getAttrValues().getObjectAt(0);
        byte[] octets = org.bouncycastle.asn1.ASN1OctetString.getInstance(value).getOctets();
        if (!Arrays.equals(octets, digest)) {
            throw new RefusedException("the file is no longer what was signed");
        }
        if (!signer.verify(VerifierChoice.of(certificate))) {
            throw new RefusedException("a signature does not belong to its certificate");
        }
    }

    /** A signature may name its certificate; if it does, it must be this one. */
    private static boolean isBound(SignerInformation signer, X509CertificateHolder certificate)
            throws RefusedException, GeneralSecurityException, IOException {
        Attribute tie = signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        if (tie == null) {
            return false;
        }
        ESSCertIDv2 first = SigningCertificateV2.getInstance(tie.getAttrValues().getObjectAt(0))
                .getCerts()[0];
        String algorithm = DIGESTS.get(first.getHashAlgorithm().getAlgorithm().getId());
        if (algorithm == null
                || !Arrays.equals(
                        MessageDigest.getInstance(algorithm).digest(certificate.getEncoded()),
                        first.getCertHashObject().getOctets())) {
            throw new RefusedException("a signature names another certificate than it carries");
        }
        return true;
    }

    private Signed timestamp(ContentInfo info)
            throws RefusedException, CMSException, GeneralSecurityException, OperatorCreationException, IOException,
                    TSPException {
        TimeStampToken token = new TimeStampToken(info);
        byte[] digest =
                digest(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
        X509CertificateHolder authority = authority(token, digest);
        String name = Names.of(authority.getSubject());
        return new Signed(
                name,
                Fingerprint.of(authority),
                Names.of(authority.getIssuer()),
                true,
                Optional.of(
                        new Attestation(token.getTimeStampInfo().getGenTime().toInstant(), name)));
    }

    /** The time an authority attested for this signature, if one did. */
    private static Optional<Attestation> attestation(SignerInformation signer)
            throws RefusedException, GeneralSecurityException, OperatorCreationException, IOException, TSPException,
                    CMSException {
        AttributeTable unsigned = signer.getUnsignedAttributes();
        Attribute attribute =
                unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return Optional.empty();
        }
        TimeStampToken token = new TimeStampToken(
                ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0)));
        String algorithm =
                algorithm(token.getTimeStampInfo().getMessageImprintAlgOID().getId());
        byte[] digest = MessageDigest.getInstance(algorithm).digest(signer.getSignature());
        X509CertificateHolder authority = authority(token, digest);
        return Optional.of(
                new Attestation(token.getTimeStampInfo().getGenTime().toInstant(), Names.of(authority.getSubject())));
    }

    private static X509CertificateHolder authority(TimeStampToken token, byte[] digest)
            throws RefusedException, GeneralSecurityException, OperatorCreationException, TSPException, IOException {
        @SuppressWarnings("unchecked")
        Collection<X509CertificateHolder> matching = token.getCertificates().getMatches(token.getSID());
        if (matching.size() != 1) {
            throw new RefusedException("a timestamp does not carry its certificate");
        }
        X509CertificateHolder authority = matching.iterator().next();
        KeyStrength.require(authority);
        token.validate(VerifierChoice.of(authority));
        if (!Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), digest)) {
            throw new RefusedException("a timestamp belongs to something else");
        }
        return authority;
    }

    private byte[] digest(String oid) throws RefusedException, GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance(algorithm(oid));
        digest.update(file, 0, signed.gapStart());
        digest.update(file, signed.gapEnd(), signed.end() - signed.gapEnd());
        return digest.digest();
    }

    private static String algorithm(String oid) throws RefusedException {
        String algorithm = DIGESTS.get(oid);
        if (algorithm == null) {
            throw new RefusedException("a signature uses a digest that is broken or unknown");
        }
        return algorithm;
    }
}
