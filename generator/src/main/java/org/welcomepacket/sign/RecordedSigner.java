package org.welcomepacket.sign;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.welcomepacket.source.Bytes;

/**
 * A signer that has no key and can only repeat a signature on record. What it signs carries a signature that holds if
 * it is byte for byte what was signed then, and otherwise one that does not: so a file built again proves itself.
 */
public final class RecordedSigner {
    private RecordedSigner() {}

    /**
     * The signer of a signature.
     *
     * @param signature its CMS object, zeros after it allowed
     * @return nothing when it is none
     */
    public static Optional<Signer> of(Bytes signature) {
        try (ASN1InputStream in = new ASN1InputStream(signature.toArray())) {
            CMSSignedData data = new CMSSignedData(ContentInfo.getInstance(in.readObject()));
            SignerInformation info = data.getSignerInfos().iterator().next();
            List<Certificate> chain = new ArrayList<>();
            for (X509CertificateHolder holder : matching(data, info)) {
                chain.add(holder.toASN1Structure());
            }
            // What is not signed, an attested time, cannot be made again from the rest.
            Optional<Bytes> whole = Optional.of(signature).filter(each -> info.getUnsignedAttributes() != null);
            return chain.isEmpty() ? Optional.empty() : Optional.of(new Signer(scheme(info), chain, whole));
        } catch (IOException | CMSException | RuntimeException e) {
            // The library answers damage with almost any exception; what cannot be read is no signature.
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // the library's selectors have no type
    private static Collection<X509CertificateHolder> matching(CMSSignedData data, SignerInformation info) {
        return data.getCertificates().getMatches(info.getSID());
    }

    private static SignatureScheme scheme(SignerInformation info) {
        AlgorithmIdentifier algorithm = info.toASN1Structure().getDigestEncryptionAlgorithm();
        byte[] recorded = info.getSignature();
        return new SignatureScheme() {
            @Override
            public AlgorithmIdentifier inCertificate() {
                return algorithm;
            }

            @Override
            public AlgorithmIdentifier inSignerInfo() {
                return algorithm;
            }

            @Override
            public byte[] sign(byte[] message) {
                return recorded.clone();
            }
        };
    }
}
