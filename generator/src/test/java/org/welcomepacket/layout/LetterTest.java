package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;

class LetterTest {
    @Test
    void aLetterAFewLinesTooLongIsSetCloserRatherThanRunOver() {
        int pages = TrialDocument.of(TrialPacket.withLetter(TrialDocument.words("w", 40)), "en")
                .pages()
                .size();
        int paragraphs = 1;
        while (TrialDocument.of(TrialPacket.withLetter(letter(paragraphs + 1)), "en")
                        .pages()
                        .size()
                == pages) {
            paragraphs++;
        }

        assertThat(leading(TrialDocument.of(TrialPacket.withLetter(letter(2)), "en")))
                .isEqualTo(16, within(0.01));
        assertThat(leading(TrialDocument.of(TrialPacket.withLetter(letter(paragraphs)), "en")))
                .isEqualTo(14.5, within(0.01));
        assertThat(leading(TrialDocument.of(TrialPacket.withLetter(letter(paragraphs + 3)), "en")))
                .isEqualTo(16, within(0.01));
    }

    private static String letter(int paragraphs) {
        return (TrialDocument.words("w", 40) + "\n\n").repeat(paragraphs);
    }

    /** From the first line of the letter to the second. */
    private static double leading(TypesetDocument document) {
        List<Double> baselines = document.pages().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Run run
                        && run.tag() != null
                        && run.tag().role() == Tag.Role.P
                        && run.size() > 10)
                .map(mark -> ((Mark.Run) mark).baseline())
                .distinct()
                .toList();
        return baselines.get(1) - baselines.get(0);
    }
}
