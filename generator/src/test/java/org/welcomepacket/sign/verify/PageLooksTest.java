package org.welcomepacket.sign.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.form.FormReader;
import org.welcomepacket.sign.verify.look.Deadline;
import org.welcomepacket.sign.verify.look.Masks;
import org.welcomepacket.sign.verify.look.PageLooks;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Pages are drawn by a library of others and compared outside the fields, whatever was found out by reading. */
class PageLooksTest {
    private static final List<String> VISIBLE = List.of(
            "a page's words are replaced in place",
            "a page is given more words",
            "a page is cropped",
            "a page is turned",
            "a page's words are taken away",
            "a text box over a clause is added",
            "two pages are swapped by number",
            "pages are reordered",
            "a page is taken out",
            "a page is added",
            "business.signature is moved over a clause",
            "a page's font is replaced");

    @Test
    void whatAPersonWouldSeeIsSeenWithoutReading() throws RefusedException {
        for (String name : VISIBLE) {
            Forgery forgery = Forgeries.all().stream()
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElseThrow();
            assertThat(looks(forgery.byTable(IssuedAgreement.SIGNED)).differing())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void whatAClientWroteIntoFieldsIsNotCompared() throws RefusedException {
        for (byte[] file : List.of(IssuedAgreement.FILLED, IssuedAgreement.SIGNED)) {
            PageLooks looks = looks(file);
            assertThat(looks.differing()).isEmpty();
            assertThat(looks.isComplete()).isTrue();
            assertThat(looks.compared()).isEqualTo(form().form().pages().size());
        }
    }

    @Test
    void whatCannotBeDrawnIsNotCompared() throws RefusedException {
        PageLooks looks = PageLooks.compare(IssuedAgreement.ISSUED, new byte[] {'%', 'P'}, masks(), unhurried());
        assertThat(looks.isComplete()).isFalse();
        assertThat(looks.compared()).isZero();
    }

    @Test
    void aVerifierThatLooksAgreesWithOneThatReads() {
        Verifier looking = IssuedAgreement.verifier().looking(() -> 0);
        assertThat(looking.verify(IssuedAgreement.FILLED).verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(looking.verify(IssuedAgreement.ISSUED).verdict()).isEqualTo(Verdict.INCOMPLETE);
        Verification seen = IssuedAgreement.verify(IssuedAgreement.FILLED)
                .altered(List.of(new Alteration("page 2 looks otherwise", 2, java.util.Optional.empty(), 0, 0)));
        assertThat(seen.verdict()).isEqualTo(Verdict.ALTERED);
        assertThat(seen.entries()).isNotEmpty();
    }

    private static PageLooks looks(byte[] file) throws RefusedException {
        return PageLooks.compare(IssuedAgreement.ISSUED, file, masks(), unhurried());
    }

    private static Deadline unhurried() {
        return Deadline.in(Duration.ofDays(1), System::nanoTime);
    }

    /** A second passes whenever somebody looks at the clock, which is asked before every step of a drawing. */
    @Test
    void drawingStopsWhenItsTimeIsOver() throws RefusedException {
        AtomicLong seconds = new AtomicLong();
        Deadline hurried = Deadline.in(
                Duration.ofSeconds(400),
                () -> Duration.ofSeconds(seconds.incrementAndGet()).toNanos());
        PageLooks looks = PageLooks.compare(IssuedAgreement.ISSUED, IssuedAgreement.FILLED, masks(), hurried);
        assertThat(seconds.get()).isBetween(400L, 410L);
        assertThat(looks.isComplete()).isFalse();
        assertThat(looks.compared()).isLessThan(looks.pages());
        assertThat(looks.differing()).isEmpty();
    }

    @Test
    void whatWasNotComparedInTimeIsSaid() {
        AtomicLong seconds = new AtomicLong();
        Verification verification = IssuedAgreement.verifier()
                .looking(() -> Duration.ofSeconds(seconds.incrementAndGet()).toNanos())
                .verify(IssuedAgreement.FILLED);
        assertThat(verification.verdict()).isEqualTo(Verdict.COMPLETE);
        assertThat(verification.notes())
                .containsExactly("only 0 of " + form().form().pages().size()
                        + " pages could be drawn and compared as pictures; the rest was only read");
    }

    private static Masks masks() throws RefusedException {
        View view = PdfFile.read(IssuedAgreement.ISSUED).last();
        return Masks.of(view, FormReader.read(view));
    }

    private static Update form() {
        return Update.of(IssuedAgreement.ISSUED);
    }

    /** The reader of others must not be fooled where ours is: a page hidden from it would be one nobody compares. */
    @Test
    void aDrawingThatReachesOutOfItsFieldIsSeen() throws RefusedException {
        Update update = Update.of(IssuedAgreement.FILLED);
        int drawing = update.add(LyingDrawings.TRUE);
        byte[] file = update.with(
                        update.field("client.date").widgets().get(0),
                        Map.of("Rect", "[100 500 300 530]", "AP", "<</N " + drawing + " 0 R>>"))
                .table();
        assertThat(looks(file).differing()).isNotEmpty();
    }
}
