package org.welcomepacket.sign.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.welcomepacket.source.Bytes;

/** The certificates that a signature carries, and those of the timestamp in it. */
final class SignatureCertificates {
    private SignatureCertificates() {}

    /**
     * All of them in DER; none when the signature cannot be read.
     *
     * @param contents the signature in CMS, with what fills its place up
     */
    static List<Bytes> in(Bytes contents) {
        Set<Bytes> found = new LinkedHashSet<>();
        try (ASN1InputStream in = new ASN1InputStream(contents.toArray())) {
            collect(ContentInfo.getInstance(in.readObject()), found, true);
        } catch (IOException | CMSException | RuntimeException e) {
            // The library answers damage with almost any exception; of what cannot be read nobody is asked.
            return List.of();
        }
        return new ArrayList<>(found);
    }

    private static void collect(ContentInfo info, Set<Bytes> found, boolean withTimestamp)
            throws CMSException, IOException {
        CMSSignedData data = new CMSSignedData(info);
        for (X509CertificateHolder certificate : data.getCertificates().getMatches(null)) {
            found.add(Bytes.wrap(certificate.getEncoded()));
        }
        for (SignerInformation signer : data.getSignerInfos()) {
            AttributeTable unsigned = signer.getUnsignedAttributes();
            Attribute stamp =
                    unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
            if (stamp != null && withTimestamp) {
                collect(ContentInfo.getInstance(stamp.getAttrValues().getObjectAt(0)), found, false);
            }
        }
    }
}
