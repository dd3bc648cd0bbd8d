package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.pdf.ClientSigning;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.source.Bytes;

/** Files a program wrote anew. How those of PDFium were made stands beside them. */
class ResavedFilesTest {
    private static final byte[] ISSUED = file("issued");
    private static final Verifier VERIFIER = knowing(fingerprint());

    private static Verifier knowing(String fingerprint) {
        return new Verifier(
                new Knowledge(Set.of(fingerprint), claim -> Optional.of(Bytes.wrap(ISSUED)), Optional.empty()));
    }

    private static byte[] file(String name) {
        try (InputStream in = ResavedFilesTest.class.getResourceAsStream("pdfium/" + name + ".pdf")) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String fingerprint() {
        return new Verifier(Set.of()).verify(ISSUED).certificate().orElseThrow().fingerprint();
    }

    @ParameterizedTest
    @ValueSource(strings = {"filled", "filled-page-by-page", "filled-twice"})
    void whatChromeSavesIsResavedAndTellsItsValues(String name) {
        Verification verification = VERIFIER.verify(file(name));
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(verification.missing()).isEmpty();
        assertThat(verification.entries())
                .filteredOn(entry -> entry.name().equals("client.name"))
                .extracting(Entry::value)
                .containsExactly("Søren Kjær");
    }

    @Test
    void savedWithoutAnEntryEverythingIsMissing() {
        Verification verification = VERIFIER.verify(file("saved"));
        assertThat(verification.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(verification.missing()).hasSize(5);
    }

    @Test
    void withoutWhatWasIssuedItIsAlteredAndTheMessageSaysWhatWouldProveMore() {
        Verification verification = new Verifier(Set.of(fingerprint())).verify(file("filled"));
        assertThat(verification.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(verification.entries()).isEmpty();
        assertThat(verification.notes()).singleElement().asString().contains("--issued", "--content");
    }

    @Test
    void anOriginalThatIsNotCertifiedByTheBusinessProvesNothing() {
        Verifier trusting = knowing("0".repeat(64));
        assertThat(trusting.verify(file("filled")).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void whatPdfBoxSavesIsResaved() throws IOException {
        for (byte[] file : List.of(Filling.fill(ISSUED, IssuedAgreement.ENTRIES), file("filled"))) {
            assertThat(VERIFIER.verify(saved(file, CompressParameters.DEFAULT_COMPRESSION))
                            .verdict())
                    .isEqualTo(Verdict.RESAVED);
            assertThat(VERIFIER.verify(saved(file, CompressParameters.NO_COMPRESSION))
                            .verdict())
                    .isEqualTo(Verdict.RESAVED);
        }
    }

    @Test
    void whatIsFilledInLaterByAnotherProgramIsResaved() {
        byte[] file = Filling.fill(file("saved"), IssuedAgreement.ENTRIES);
        Verification verification = VERIFIER.verify(file);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(verification.missing()).isEmpty();
    }

    @Test
    void aClientMaySignWhatWasResaved() {
        Verification verification = VERIFIER.verify(ClientSigning.sign(file("filled")));
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(verification.signatures()).hasSize(1);
    }

    @Test
    void noForgeryPassesForResaved() {
        byte[] filled = file("filled");
        assertThat(Thoroughness.some(Forgeries.all(), 6))
                .allSatisfy(forgery -> assertThat(
                                VERIFIER.verify(forgery.byTable(filled)).verdict())
                        .as(forgery.name())
                        .isEqualTo(Verdict.ALTERED));
    }

    /** What a table hid is as issued again once a program has gone by it; what was changed stays changed. */
    @Test
    void whatWasChangedIsToldAlsoAfterTheFileWasWrittenAnew() throws IOException {
        List<String> accepted = new ArrayList<>();
        int tried = 0;
        for (Forgery forgery : Forgeries.all()) {
            if (forgery.name().contains("page") && !forgery.name().contains("generation")) {
                tried++;
                byte[] forged = saved(forgery.byTable(ISSUED), CompressParameters.NO_COMPRESSION);
                if (VERIFIER.verify(forged).verdict() != Verdict.ALTERED) {
                    accepted.add(forgery.name());
                }
            }
        }
        assertThat(accepted).containsExactly("a page is freed", "a page's words are freed");
        assertThat(tried).isGreaterThan(15);
    }

    /** Some viewers keep the field of a signature that no longer holds, and throw the signature away. */
    @ParameterizedTest
    @EnumSource(Emptied.class)
    void aFileWithoutTheSignatureInItsFieldIsProvedByTheIssuedOne(Emptied how) throws IOException {
        byte[] file = emptied(Filling.fill(ISSUED, IssuedAgreement.ENTRIES), how, document -> {});
        Verification proved = VERIFIER.verify(file);
        assertThat(proved.alterations()).isEmpty();
        assertThat(proved.verdict()).isEqualTo(Verdict.RESAVED);
        assertThat(proved.missing()).isEmpty();
        Verification alone = new Verifier(Set.of(fingerprint())).verify(file);
        assertThat(alone.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(alone.notes()).singleElement().asString().contains("--issued", "--content");
    }

    @ParameterizedTest
    @EnumSource(Emptied.class)
    void withoutTheSignatureAllElseMustStillBeAsIssued(Emptied how) throws IOException {
        COSDictionary another = new COSDictionary();
        another.setItem(COSName.TYPE, COSName.SIG);
        List<Consumer<PDDocument>> lies = List.of(
                document -> seal(document).setItem(COSName.V, another),
                document -> seal(document).removeItem(COSName.AP),
                document -> seal(document).setItem(COSName.RECT, new PDRectangle(9, 9).getCOSArray()),
                document -> document.getDocumentCatalog().getCOSObject().setItem(COSName.PERMS, another),
                document -> document.getPage(1).getCOSObject().removeItem(COSName.CONTENTS),
                document -> document.removePage(1));
        for (Consumer<PDDocument> lie : lies) {
            assertThat(VERIFIER.verify(emptied(ISSUED, how, lie)).verdict()).isEqualTo(Verdict.ALTERED);
        }
    }

    /**
     * Who appends has the certified bytes still before them and need not touch the signature: that is no viewer that
     * writes files anew, but somebody who takes a signature away, and stays altered also beside the issued file.
     */
    @Test
    void aSaveThatIsAppendedCannotTakeTheSignatureOut() {
        for (byte[] file : List.of(ISSUED, Filling.fill(ISSUED, IssuedAgreement.ENTRIES), file("filled"))) {
            byte[] taken = Update.of(file)
                    .change("business.signature", Map.of("V", "null"))
                    .table();
            assertThat(VERIFIER.verify(taken).verdict()).isEqualTo(Verdict.ALTERED);
            Update update = Update.of(taken);
            byte[] permissionsToo =
                    update.with(update.root(), Map.of("Perms", "null")).table();
            assertThat(VERIFIER.verify(permissionsToo).verdict()).isEqualTo(Verdict.ALTERED);
        }
    }

    /** How much of a signature a program throws away. */
    private enum Emptied {
        VALUE,
        VALUE_AND_PERMISSION,
        VALUE_AND_PERMISSIONS
    }

    private static byte[] emptied(byte[] file, Emptied how, Consumer<PDDocument> lie) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            seal(document).removeItem(COSName.V);
            COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
            switch (how) {
                case VALUE -> {}
                case VALUE_AND_PERMISSION ->
                    catalog.getCOSDictionary(COSName.PERMS).clear();
                case VALUE_AND_PERMISSIONS -> {
                    catalog.removeItem(COSName.PERMS);
                    catalog.getCOSDictionary(COSName.ACRO_FORM).setInt(COSName.SIG_FLAGS, 0);
                }
            }
            lie.accept(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static COSDictionary seal(PDDocument document) {
        return document.getDocumentCatalog()
                .getAcroForm(null)
                .getField("business.signature")
                .getCOSObject();
    }

    private static byte[] saved(byte[] file, CompressParameters compression) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out, compression);
            return out.toByteArray();
        }
    }
}
