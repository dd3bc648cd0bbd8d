package org.welcomepacket.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Judges a freshly certified file by other means than made it: PDFBox reads it, Bouncy Castle's CMS verifies it.
 * Always runs, whatever is installed.
 */
public final class CertificationJudge {
    private CertificationJudge() {}

    /** Fails unless the file is certified as it should be, as a whole, by the certificate with this fingerprint. */
    public static void requireCertified(byte[] pdf, String fingerprint)
            throws IOException, CMSException, OperatorCreationException, java.security.cert.CertificateException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<PDSignature> signatures = document.getSignatureDictionaries();
            assertThat(signatures).as("signed signature fields").hasSize(1);
            PDSignature signature = signatures.get(0);
            assertThat(signature.getFilter()).isEqualTo("Adobe.PPKLite");
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            requireCertification(document, signature);
            requireWholeFile(pdf, signature.getByteRange());
            requireSignature(signature.getSignedContent(pdf), signature.getContents(pdf), fingerprint);
        }
    }

    /** DocMDP P=2: fill in and sign, nothing else (ISO 32000-2, 12.8.2.2). */
    private static void requireCertification(PDDocument document, PDSignature signature) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        COSDictionary permissions = catalog.getCOSDictionary(COSName.PERMS);
        assertThat(permissions).as("/Perms of the catalog").isNotNull();
        assertThat(permissions.getDictionaryObject(COSName.DOCMDP)).isSameAs(signature.getCOSObject());
        COSDictionary reference = (COSDictionary) signature
                .getCOSObject()
                .getCOSArray(COSName.getPDFName("Reference"))
                .getObject(0);
        assertThat(reference.getNameAsString("TransformMethod")).isEqualTo("DocMDP");
        COSDictionary parameters = reference.getCOSDictionary(COSName.getPDFName("TransformParams"));
        assertThat(parameters.getInt("P")).isEqualTo(2);
        assertThat(parameters.getNameAsString("V")).isEqualTo("1.2");
    }

    private static void requireWholeFile(byte[] pdf, int[] range) {
        assertThat(range).hasSize(4);
        assertThat(range[0]).isZero();
        assertThat((char) pdf[range[1]]).isEqualTo('<');
        assertThat((char) pdf[range[2] - 1]).isEqualTo('>');
        assertThat(range[2] + range[3]).as("end of the signed bytes").isEqualTo(pdf.length);
    }

    private static void requireSignature(byte[] signed, byte[] contents, String fingerprint)
            throws CMSException, OperatorCreationException, IOException, java.security.cert.CertificateException {
        CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(signed), contentInfo(contents));
        assertThat(data.isDetachedSignature()).isTrue();
        assertThat(data.getSignerInfos().size()).isEqualTo(1);
        SignerInformation signer = data.getSignerInfos().iterator().next();
        @SuppressWarnings("unchecked")
        X509CertificateHolder certificate = (X509CertificateHolder)
                data.getCertificates().getMatches(signer.getSID()).iterator().next();
        assertThat(org.welcomepacket.source.Bytes.wrap(certificate.getEncoded()).sha256())
                .isEqualTo(fingerprint);
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder()
                        .setProvider(new BouncyCastleProvider())
                        .build(certificate)))
                .as("signature and digest")
                .isTrue();
        requireAttributes(signer, certificate);
        byte[] encoded = data.toASN1Structure().getEncoded("DER");
        assertThat(Arrays.copyOf(contents, encoded.length)).as("DER").isEqualTo(encoded);
        assertThat(Arrays.copyOfRange(contents, encoded.length, contents.length))
                .as("padding")
                .containsOnly(0);
    }

    /** What comes before the zeros that fill the reserved space. */
    private static ContentInfo contentInfo(byte[] contents) throws IOException {
        try (ASN1InputStream in = new ASN1InputStream(contents)) {
            return ContentInfo.getInstance(in.readObject());
        }
    }

    private static void requireAttributes(SignerInformation signer, X509CertificateHolder certificate)
            throws IOException {
        var attributes = signer.getSignedAttributes();
        assertThat(attributes.get(CMSAttributes.contentType)).isNotNull();
        assertThat(attributes.get(CMSAttributes.signingTime))
                .as("signing time, which PAdES forbids")
                .isNull();
        assertThat(attributes.size()).isEqualTo(3);
        Attribute tie = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
        byte[] hash = SigningCertificateV2.getInstance(tie.getAttributeValues()[0])
                .getCerts()[0]
                .getCertHashObject()
                .getOctets();
        assertThat(hash).isEqualTo(Sha256.of(certificate.getEncoded()));
    }
}
