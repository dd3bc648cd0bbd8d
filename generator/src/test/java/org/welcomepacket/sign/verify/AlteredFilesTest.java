package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.verify.change.Alteration;

/** None of the ways to alter an agreement may pass: as issued, filled in, and signed by the client. */
class AlteredFilesTest {
    private static final Map<String, byte[]> BASES = Map.of(
            "issued", IssuedAgreement.ISSUED, "filled", IssuedAgreement.FILLED, "signed", IssuedAgreement.SIGNED);

    @Test
    void noForgeryIsAccepted() {
        List<String> accepted = new ArrayList<>();
        Forgeries.all()
                .forEach(forgery -> BASES.forEach((name, base) -> {
                    Verification verification = IssuedAgreement.verify(forgery.byTable(base));
                    if (verification.verdict() != Verdict.ALTERED) {
                        accepted.add(name + ": " + forgery.name() + ": " + verification.verdict());
                    }
                }));
        assertThat(accepted).isEmpty();
        assertThat(Forgeries.all()).hasSizeGreaterThan(200);
    }

    @Test
    void noForgeryIsAcceptedWhenObjectsAreFoundByAStream() {
        assertThat(Forgeries.all())
                .allSatisfy(forgery -> assertThat(IssuedAgreement.verify(forgery.byStream(IssuedAgreement.FILLED))
                                .verdict())
                        .as(forgery.name())
                        .isEqualTo(Verdict.ALTERED));
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
}
