package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.junit.jupiter.api.Test;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.Certification;
import org.welcomepacket.sign.Placeholder;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** Files whose signed bytes were touched, or whose saves follow on each other in a way that hides one. */
class RewrittenFilesTest {
    @Test
    void oneChangedByteThatTheSignatureCoversIsTold() {
        Placeholder place = SignaturePlace.first(IssuedAgreement.ISSUED);
        for (int i = 20; i < IssuedAgreement.ISSUED.length; i += 997) {
            if (i < place.contentsStart() || i >= place.contentsEnd()) {
                assertThat(verdictWithout(i)).as("byte " + i).isEqualTo(Verdict.ALTERED);
            }
        }
    }

    /** The rest of the signature's object, such as the version of its format, says nothing that anybody relies on. */
    @Test
    void oneChangedBitOfWhatTheSignatureRestsOnIsTold() throws Exception {
        Placeholder place = SignaturePlace.first(IssuedAgreement.ISSUED);
        String digits = new String(IssuedAgreement.ISSUED, ISO_8859_1)
                .substring(place.contentsStart() + 1, place.contentsEnd() - 1);
        CMSSignedData data =
                new CMSSignedData(new ByteArrayInputStream(HexFormat.of().parseHex(digits)));
        SignerInformation signer = data.getSignerInfos().iterator().next();
        X509CertificateHolder certificate =
                data.getCertificates().getMatches(null).iterator().next();
        // Without the first byte, which is another inside the signature.
        byte[] attributes = signer.getEncodedSignedAttributes();
        for (byte[] part : List.of(
                certificate.getEncoded(),
                Arrays.copyOfRange(attributes, 1, attributes.length),
                signer.getSignature())) {
            String sought = HexFormat.of().formatHex(part);
            assertThat(digits).containsOnlyOnce(sought);
            int start = place.contentsStart() + 1 + digits.indexOf(sought);
            for (int i = start + 1; i < start + sought.length(); i += 14) {
                assertThat(verdictWithout(i))
                        .as("digit " + (i - start) + " of " + sought)
                        .isEqualTo(Verdict.ALTERED);
            }
        }
    }

    private static Verdict verdictWithout(int place) {
        byte[] changed = IssuedAgreement.FILLED.clone();
        changed[place] ^= 1;
        return IssuedAgreement.verify(changed).verdict();
    }

    @Test
    void whatIsChangedAfterTheClientSignedIsTold() {
        for (Map<String, String> late : List.of(
                Map.of("client.date", "2027-02-01"),
                Map.of("client.name", "Another"),
                Map.of("client.place", "Aarhus"),
                Map.of("acknowledge.read", ""))) {
            Verification verification = IssuedAgreement.verify(Filling.fill(IssuedAgreement.SIGNED, late));
            assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
            assertThat(verification.alterations())
                    .extracting(Alteration::sentence)
                    .contains("'" + late.keySet().iterator().next()
                            + "' was changed after 'client.signature' was signed");
        }
    }

    @Test
    void aClientsSignatureCannotBeTakenAway() {
        Update update = Update.of(IssuedAgreement.SIGNED);
        byte[] file = update.with(update.field("client.signature").reference(), Map.of("V", "null"))
                .table();
        Verification verification = IssuedAgreement.verify(file);
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verification.alterations())
                .extracting(Alteration::sentence)
                .contains("the signature in 'client.signature' was replaced or taken away");
    }

    @Test
    void aClientsSignatureCannotBeDrawnAnew() {
        Update update = Update.of(IssuedAgreement.SIGNED);
        int drawing = update.addStream("/Type/XObject/Subtype/Form/BBox[0 0 300 50]", "0 0 m 9 9 l S");
        byte[] file = update
                .with(update.field("client.signature").widgets().get(0), Map.of("AP", "<</N " + drawing + " 0 R>>"))
                .stream();
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void theFieldOfATimestampCannotBecomeSomethingElse() {
        byte[] stamped = Timestamping.stamp(IssuedAgreement.FILLED);
        Update seen = Update.of(stamped);
        List<PdfObject> fields = seen.items(seen.entries(seen.formReference()).get("Fields"));
        Reference stamp = (Reference) fields.get(fields.size() - 1);
        String before =
                fields.subList(0, fields.size() - 1).stream().map(Written::of).collect(Collectors.joining(" "));
        String note = "<</Type/Annot/Subtype/FreeText/F 4/Rect[100 300 500 400]/Contents(Free)/DA(/Helv 12 Tf 0 g)>>";
        byte[] shown = Update.of(stamped)
                .with(stamp, Map.of("Rect", "[100 300 500 400]"))
                .table();
        byte[] swapped = Update.of(stamped)
                .with(seen.formReference(), Map.of("Fields", "[" + before + "]"))
                .object(stamp.number(), note)
                .table();
        byte[] dropped = Update.of(stamped).with(seen.formReference(), Map.of("Fields", "[" + before + "]")).stream();
        assertThat(List.of(shown, swapped, dropped))
                .allSatisfy(file ->
                        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.ALTERED));
    }

    @Test
    void aSaveCannotBeSkipped() {
        int start = Update.startOfLastSection(IssuedAgreement.ISSUED);
        byte[] file = Update.of(IssuedAgreement.SIGNED)
                .trailer("Prev", String.valueOf(start))
                .table();
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void whatIsCutOffOrPutInFrontIsTold() {
        byte[] filled = IssuedAgreement.FILLED;
        assertThat(IssuedAgreement.verify(Arrays.copyOf(filled, filled.length - 40))
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(IssuedAgreement.verify(Arrays.copyOf(filled, IssuedAgreement.ISSUED.length - 40))
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
        assertThat(IssuedAgreement.verify(Update.edit(filled, text -> "\n" + text))
                        .verdict())
                .isEqualTo(Verdict.ALTERED);
    }

    @Test
    void aFileWrittenAnewIsAltered() throws IOException {
        try (PDDocument document = Loader.loadPDF(IssuedAgreement.FILLED)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            Verification verification = IssuedAgreement.verify(out.toByteArray());
            assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
            assertThat(verification.reason()).contains("looks like an agreement");
        }
    }

    @Test
    void aFileCertifiedAnewWithAnotherKeyIsForeign() {
        Signer stranger = TestKeys.of(Algorithm.RSA3072);
        byte[] edited =
                Update.edit(IssuedAgreement.ISSUED, text -> text.replaceFirst("Small Practice", "Other Practice"));
        Verification verification =
                IssuedAgreement.verify(Certification.certify(emptied(edited), SignaturePlace.first(edited), stranger));
        assertThat(verification.verdict()).isEqualTo(Verdict.FOREIGN);
        assertThat(verification.certificate().orElseThrow().fingerprint()).isEqualTo(stranger.fingerprint());
        assertThat(verification.entries()).isEmpty();
    }

    @Test
    void whoNamesNoKeyOwnsNoFile() {
        assertThat(new Verifier(Set.of()).verify(IssuedAgreement.ISSUED).verdict())
                .isEqualTo(Verdict.FOREIGN);
    }

    @Test
    void aSignatureOfZerosOrOfNothingIsAltered() {
        byte[] emptied = emptied(IssuedAgreement.ISSUED);
        assertThat(IssuedAgreement.verify(emptied).verdict()).isEqualTo(Verdict.ALTERED);
        byte[] without = Update.edit(IssuedAgreement.ISSUED, text -> text.replace("/ByteRange", "/ByteRangX"));
        assertThat(IssuedAgreement.verify(without).verdict()).isEqualTo(Verdict.ALTERED);
    }

    private static byte[] emptied(byte[] file) {
        Placeholder place = SignaturePlace.first(file);
        byte[] emptied = file.clone();
        Arrays.fill(emptied, place.contentsStart() + 1, place.contentsEnd() - 1, (byte) '0');
        return emptied;
    }
}
