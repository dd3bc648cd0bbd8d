package org.welcomepacket.sign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/** A signature made by an earlier build, which is worth keeping when it still says the same. */
final class EarlierSignature {
    private final ContentInfo content;
    private final SignerInformation info;

    private EarlierSignature(ContentInfo content, SignerInformation info) {
        this.content = content;
        this.info = info;
    }

    /** The signature at a place in a file, if one can be read there. */
    static Optional<EarlierSignature> read(byte[] pdf, Placeholder at) {
        String digits = new String(
                pdf, at.contentsStart() + 1, at.contentsEnd() - at.contentsStart() - 2, StandardCharsets.US_ASCII);
        try (ASN1InputStream in = new ASN1InputStream(HexFormat.of().parseHex(digits))) {
            ContentInfo content = ContentInfo.getInstance(in.readObject());
            var all = new CMSSignedData(content).getSignerInfos();
            return all.size() == 1
                    ? Optional.of(new EarlierSignature(content, all.iterator().next()))
                    : Optional.empty();
        } catch (IOException | CMSException | RuntimeException e) {
            // The library answers damage with almost any exception.
            return Optional.empty();
        }
    }

    /** Whether an attested time belongs to it. */
    boolean isStamped() {
        AttributeTable unsigned = info.getUnsignedAttributes();
        Attribute attribute =
                unsigned == null ? null : unsigned.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
        if (attribute == null) {
            return false;
        }
        try {
            TimeStampToken token = new TimeStampToken(
                    ContentInfo.getInstance(attribute.getAttrValues().getObjectAt(0)));
            return Arrays.equals(token.getTimeStampInfo().getMessageImprintDigest(), Sha256.of(info.getSignature()));
        } catch (TSPException | IOException | RuntimeException e) {
            return false;
        }
    }

    /** Whether it is this signer's, carries the same certificates, and holds over content with this digest. */
    boolean isOf(Signer signer, byte[] digest) {
        try {
            X509CertificateHolder own = new X509CertificateHolder(signer.own());
            CMSSignedData data = new CMSSignedData(Map.of(info.getDigestAlgOID(), digest), content);
            return data.getCertificates().getMatches(null).size()
                            == signer.chain().size()
                    && data.getSignerInfos()
                            .iterator()
                            .next()
                            .verify(new JcaSimpleSignerInfoVerifierBuilder().build(own));
        } catch (CMSException | OperatorCreationException | CertificateException | RuntimeException e) {
            return false;
        }
    }
}
