package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.pdf.ClientSigning;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.verify.change.Alteration;

/**
 * None of the ways to alter an agreement may pass: as issued, filled in, and signed by the client, however the file is
 * written. Each is tried on one of the twelve files in turn, found by a table or by a stream; with
 * {@code -Dcases=all} on all of them in both ways.
 */
class AlteredFilesTest {
    @Test
    void noForgeryIsAccepted() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] issued = IssuedAgreement.ISSUED;
        returned(files, "as issued", issued);
        returned(files, "table", Reissued.withTable(issued));
        returned(files, "table, places apart", Reissued.withTableAndPlacesApart(issued));
        returned(files, "streams, places apart", Reissued.withStreamsAndPlacesApart(issued));
        assertThat(files)
                .allSatisfy(
                        (name, file) -> assertThat(IssuedAgreement.verify(file).verdict())
                                .as(name)
                                .isEqualTo(name.endsWith("issued") ? Verdict.INCOMPLETE : Verdict.COMPLETE));
        assertThat(Forgeries.all()).hasSizeGreaterThan(290);
        assertThat(accepted(files)).isEmpty();
    }

    private static void returned(Map<String, byte[]> files, String name, byte[] issued) {
        byte[] filled = Filling.fill(issued, IssuedAgreement.ENTRIES);
        files.put(name + ", issued", issued);
        files.put(name + ", filled", filled);
        files.put(name + ", signed", ClientSigning.sign(filled));
    }

    /** What is not refused. */
    private static List<String> accepted(Map<String, byte[]> files) {
        List<String> accepted = new ArrayList<>();
        List<String> names = List.copyOf(files.keySet());
        List<Forgery> forgeries = Forgeries.all();
        int tried = 0;
        for (int i = 0; i < forgeries.size(); i++) {
            Forgery forgery = forgeries.get(i);
            boolean table = i / names.size() % 2 == 0;
            for (String name : Thoroughness.isFull() ? names : List.of(names.get(i % names.size()))) {
                for (boolean byTable : Thoroughness.isFull() ? List.of(true, false) : List.of(table)) {
                    byte[] file = Objects.requireNonNull(files.get(name));
                    // What a verifier remembers of files it has seen must not help a forger, nor be needed against one.
                    boolean alone = ++tried % 8 == 0;
                    Verdict verdict = (alone ? IssuedAgreement.verifier() : IssuedAgreement.ONE_FOR_ALL)
                            .verify(byTable ? forgery.byTable(file) : forgery.byStream(file))
                            .verdict();
                    if (verdict != Verdict.ALTERED) {
                        accepted.add(name + ": " + forgery.name() + ": " + verdict);
                    }
                }
            }
        }
        return accepted;
    }

    @Test
    void whatWasChangedIsTold() {
        assertThat(told("a page is cropped")).containsExactly("page 2 was changed (CropBox)");
        assertThat(told("a note is added")).containsExactly("something was added on page 2");
        assertThat(told("client.date changes its value alone"))
                .containsExactly("'client.date' shows '2027-01-05', but its value is '1999-01-01'");
        assertThat(told("a picture passes for a signature"))
                .containsExactly("'client.signature' shows something, but nobody signed there");
        assertThat(told("the catalog's AF is []")).containsExactly("the document's main entry 'AF' was changed");
    }

    private static List<String> told(String name) {
        Forgery forgery = Forgeries.all().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        return IssuedAgreement.verify(forgery.byTable(IssuedAgreement.FILLED)).alterations().stream()
                .map(Alteration::sentence)
                .toList();
    }

    /** The drawing the lying ones are made from is fine, so that it is the lie that is refused. */
    @Test
    void theDrawingTheyStartFromIsAccepted() {
        Update update = Update.of(IssuedAgreement.FILLED);
        int drawing = update.add(LyingDrawings.TRUE);
        byte[] file = update.with(
                        update.field("client.date").reference(),
                        Map.of("V", "(2027-01-05)", "AP", "<</N " + drawing + " 0 R>>"))
                .table();
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.COMPLETE);
    }

    /** A viewer that believes the number stops reading there, and shows nothing. */
    @Test
    void theLengthOfADrawingCannotChangeLater() {
        Update update = Update.of(IssuedAgreement.FILLED);
        int length = update.add(String.valueOf(LyingDrawings.RIGHT.length()));
        int drawing = update.add(LyingDrawings.TRUE.replaceFirst("/Length \\d+", "/Length " + length + " 0 R"));
        byte[] honest = update.with(
                        update.field("client.date").reference(),
                        Map.of("V", "(2027-01-05)", "AP", "<</N " + drawing + " 0 R>>"))
                .table();
        assertThat(IssuedAgreement.verify(honest).verdict()).isEqualTo(Verdict.COMPLETE);
        byte[] signed = ClientSigning.sign(honest);
        assertThat(IssuedAgreement.verify(signed).verdict()).isEqualTo(Verdict.COMPLETE);
        byte[] cut = Update.of(signed).object(length, "3").table();
        assertThat(IssuedAgreement.verify(cut).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void whatTheDocumentRefersToInVainCannotComeToBe() {
        byte[] issued = Reissued.referringInVain(IssuedAgreement.ISSUED, 900);
        assertThat(IssuedAgreement.verify(issued).verdict()).isEqualTo(Verdict.INCOMPLETE);
        byte[] file = Update.of(issued)
                .object(900, Update.stream("/Type/XObject/Subtype/Image", "x"))
                .trailer("Size", "901")
                .table();
        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.ALTERED);
    }

    @Test
    void aTimestampDrawsNothingAndHasANameOfItsOwn() {
        String drawing = "/AP<</N " + "NEW 0 R>>";
        assertThat(Timestamping.stamp(
                        IssuedAgreement.FILLED, drawing, Update.stream("/Type/XObject/Subtype/Form/BBox[0 0 0 0]", "")))
                .satisfies(file ->
                        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.COMPLETE));
        assertThat(Timestamping.stamp(IssuedAgreement.FILLED, drawing, LyingDrawings.TRUE))
                .satisfies(file ->
                        assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.ALTERED));
        for (String name : List.of("client.signature", "client", "client.date")) {
            assertThat(Timestamping.stamp(IssuedAgreement.FILLED, "/T(" + name + ")", "null"))
                    .satisfies(file ->
                            assertThat(IssuedAgreement.verify(file).verdict()).isEqualTo(Verdict.ALTERED));
        }
    }
}
