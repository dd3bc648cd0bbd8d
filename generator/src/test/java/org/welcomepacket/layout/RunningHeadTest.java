package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;

/** The line above the text of each page: the business at its left, what the page is about at its right. */
class RunningHeadTest {
    private static final Theme.PageFormat PAPER = new Theme.PageFormat(595.28, 841.89, 70.87);

    @ParameterizedTest
    @ValueSource(strings = {"Mmmm", "Many words that go on "})
    void aTitleThatIsTooLongIsCutBeforeItReachesTheNameOfTheBusiness(String part) {
        String title = part.repeat(100).strip();
        Packet packet = TrialPacket.packet(
                "en",
                Optional.empty(),
                List.of(TrialPacket.policy(title, 1, "# One\n\n## Two\n\n" + "Text. ".repeat(1000))),
                PAPER);
        List<Page> pages = TrialDocument.of(packet, "en").pages();
        List<List<Mark.Run>> heads = pages.stream()
                .map(RunningHeadTest::head)
                .filter(head ->
                        head.size() == 2 && TrialDocument.text(head.get(0)).contains("\u2026"))
                .toList();

        assertThat(heads).isNotEmpty().allSatisfy(head -> {
            Mark.Run cut = head.get(0);
            Mark.Run business = head.get(1);
            assertThat(TrialDocument.text(cut)).contains(part.substring(0, 4)).hasSizeGreaterThan(20);
            assertThat(end(business)).isLessThan(cut.x());
            assertThat(end(cut)).isLessThan(PAPER.width() - PAPER.margin() + 0.01);
        });
    }

    /** The runs of the topmost line, which belong to no element. */
    private static List<Mark.Run> head(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Run run && run.tag() == null && run.baseline() < 60)
                .map(Mark.Run.class::cast)
                .toList();
    }

    /** Where the last letter begins. */
    private static double end(Mark.Run run) {
        return run.x() + run.glyphs().get(run.glyphs().size() - 1).offset();
    }
}
