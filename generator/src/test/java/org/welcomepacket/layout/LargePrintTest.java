package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Theme;

class LargePrintTest {
    private static final Theme OURS = TrialPacket.theme(new Theme.PageFormat(595.28, 841.89, 70.87));
    private static final Theme LARGE = new Theme(
            OURS.colours(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OURS.page(),
            OURS.density(),
            Theme.Letters.LARGE);

    @Test
    void wordsAreNotDivided() {
        assertThat(words(TrialDocument.of(TrialPacket.full("da", OURS), "da"))).anyMatch(run -> run.contains("\u00AD"));
        assertThat(words(TrialDocument.of(TrialPacket.full("da", LARGE), "da")))
                .noneMatch(run -> run.contains("\u00AD"));
    }

    @Test
    void theFootOfAPageSaysSinceWhenTheEditionIsInForce() {
        TypesetDocument document = TrialDocument.of(TrialPacket.full("en", LARGE), "en");

        assertThat(document.pages().get(1).marks())
                .filteredOn(mark -> mark instanceof Mark.Run && mark.tag() == null)
                .extracting(mark -> TrialDocument.text((Mark.Run) mark).strip())
                .anyMatch(words -> words.contains("Edition 3") && words.endsWith("2027"));
    }

    private static List<String> words(TypesetDocument document) {
        return TrialDocument.marks(document).stream()
                .filter(Mark.Run.class::isInstance)
                .map(mark -> TrialDocument.text((Mark.Run) mark))
                .toList();
    }
}
