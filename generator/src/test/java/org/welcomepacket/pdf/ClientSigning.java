package org.welcomepacket.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.operator.OperatorCreationException;
import org.welcomepacket.sign.WellKnownKey;

/** Signs the client's field with a key that everybody knows, as a viewer does that keeps what was there. */
public final class ClientSigning {
    private static final WellKnownKey KEY = WellKnownKey.of("A client");
    private static final Instant TIME = Instant.parse("2027-01-05T12:00:00Z");

    private ClientSigning() {}

    /** The file with a signature in the field {@code client.signature}. */
    public static byte[] sign(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDSignatureField field = (PDSignatureField)
                    document.getDocumentCatalog().getAcroForm(null).getField("client.signature");
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ADBE_PKCS7_DETACHED);
            PDAnnotationWidget widget = field.getWidgets().get(0);
            PDRectangle place = widget.getRectangle();
            PDAppearanceDictionary appearance = widget.getAppearance();
            field.getCOSObject().setItem(COSName.V, signature);
            document.setDocumentId(Filling.ID);
            document.addSignature(signature, content -> encode(content.readAllBytes()));
            // PDFBox hides a widget it has no drawing for.
            widget.setRectangle(place);
            widget.setAppearance(appearance);
            widget.getCOSObject().setInt(COSName.F, 4);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encode(byte[] content) throws IOException {
        try {
            X509CertificateHolder certificate = KEY.certificate(TIME).build(KEY.signer());
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(KEY.signing(certificate, TIME));
            generator.addCertificate(certificate);
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded();
        } catch (OperatorCreationException | CMSException e) {
            throw new IOException(e);
        }
    }
}
