package org.welcomepacket.sign;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.Bytes;

/**
 * The CMS signature (RFC 5652) as PAdES wants it, put together from its parts: the library's generator would add a
 * signing time and hash the content itself, and silently hash nothing when the content is not handed over its way.
 */
final class DetachedSignature {
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private final Signer signer;
    private final DERSet attributes;
    private final byte[] value;

    private DetachedSignature(Signer signer, DERSet attributes, byte[] value) {
        this.signer = signer;
        this.attributes = attributes;
        this.value = value;
    }

    /** Signs content with this SHA-256 digest. */
    static DetachedSignature over(byte[] digest, Signer signer) {
        DERSet attributes = attributes(digest, signer);
        return new DetachedSignature(signer, attributes, signer.scheme().sign(der(attributes)));
    }

    /** The bare signature, which is what a timestamp is asked for. */
    byte[] value() {
        return value.clone();
    }

    /** The DER of the whole. */
    byte[] encoded() {
        return encoded(null);
    }

    /**
     * The same with the time attested for the signature, unsigned as PAdES baseline B-T wants it (RFC 5126 section
     * 6.1.1).
     *
     * @param token the DER of a timestamp token
     */
    byte[] stamped(Bytes token) {
        ContentInfo content = ContentInfo.getInstance(token.toArray());
        return encoded(new DERSet(attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, content)));
    }

    private byte[] encoded(@Nullable DERSet unsigned) {
        SignerInfo info = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(signer.own())),
                SHA256,
                attributes,
                signer.scheme().inSignerInfo(),
                new DEROctetString(value),
                unsigned);
        SignedData data = new SignedData(
                new DERSet(SHA256),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                new DERSet(signer.chain().toArray(ASN1Encodable[]::new)),
                null,
                new DERSet(info));
        return der(new ContentInfo(CMSObjectIdentifiers.signedData, data));
    }

    /** What is signed: a set in DER order, so that its bytes here are those a verifier puts together again. */
    private static DERSet attributes(byte[] digest, Signer signer) {
        ASN1EncodableVector all = new ASN1EncodableVector();
        all.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        all.add(attribute(CMSAttributes.messageDigest, new DEROctetString(digest)));
        all.add(attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate(signer.own())));
        return new DERSet(all);
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    /** Ties the signature to this very certificate (RFC 5035); SHA-256 is the default and goes without saying. */
    private static SigningCertificateV2 signingCertificate(Certificate certificate) {
        return new SigningCertificateV2(new ESSCertIDv2(Sha256.of(der(certificate))));
    }

    private static byte[] der(ASN1Object object) {
        try {
            return object.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException("values in memory can always be encoded", e);
        }
    }
}
