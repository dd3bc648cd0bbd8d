package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.pdf.ClientSigning;
import org.welcomepacket.pdf.Filling;
import org.welcomepacket.sign.verify.change.Alteration;

/**
 * None of the ways to alter an agreement may pass: as issued, filled in, and signed by the client, however the file is
 * written. Each is tried on some of the files in turn; with {@code -Dcases=all} on all of them.
 */
class AlteredFilesTest {
    /** Of the twelve files, each forgery is tried on one, the next on the next. */
    private static final int IN_TURN = Thoroughness.every(12);

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
                        (name, file) -> assertThat(IssuedAgreement.verify(file).alterations())
                                .as(name)
                                .isEmpty());
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
        int turn = 0;
        int tried = 0;
        for (Forgery forgery : Forgeries.all()) {
            turn++;
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                if (turn++ % IN_TURN == 0) {
                    boolean byTable = turn / IN_TURN % 2 == 0;
                    byte[] forged = byTable ? forgery.byTable(file.getValue()) : forgery.byStream(file.getValue());
                    // What a verifier remembers of files it has seen must not help a forger, nor be needed against one.
                    boolean alone = ++tried % 8 == 0;
                    Verdict verdict = alone
                            ? IssuedAgreement.verifier().verify(forged).verdict()
                            : IssuedAgreement.verify(forged).verdict();
                    if (verdict != Verdict.ALTERED) {
                        accepted.add(file.getKey() + ": " + forgery.name() + ": " + verdict);
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
        assertThat(IssuedAgreement.verify(file).alterations()).isEmpty();
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
        assertThat(IssuedAgreement.verify(issued).alterations()).isEmpty();
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
                        assertThat(IssuedAgreement.verify(file).alterations()).isEmpty());
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
