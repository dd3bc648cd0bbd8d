package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;

class HeadingsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "When and how you can reach us in a hurry",
                "What we promise each other from the first day",
                "Cancelling, moving and being late for a session"
            })
    void aHeadingOfTwoLinesHasLinesOfMuchTheSameLength(String title) {
        TypesetDocument document = TrialDocument.of(TrialPacket.of("# " + title + "\n\nText."), "en");
        List<Mark.Run> lines = TrialDocument.marks(document).stream()
                .filter(mark -> mark instanceof Mark.Run run
                        && run.tag() != null
                        && run.tag().role() == Tag.Role.H1
                        && title.contains(TrialDocument.text(run).strip())
                        && TrialDocument.text(run).length() > 3)
                .map(Mark.Run.class::cast)
                .toList();

        assertThat(lines).hasSize(2);
        assertThat(width(lines.get(1))).isBetween(0.6 * width(lines.get(0)), 1.3 * width(lines.get(0)));
    }

    private static double width(Mark.Run run) {
        return run.glyphs().get(run.glyphs().size() - 1).offset();
    }
}
