package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;

/** The last lines of paragraphs, in whole agreements. */
class LastLinesTest {
    /** What is left of a divided word, or a word of up to three letters. */
    private static final String LEFT_OVER = "\\p{L}{1,3}\\P{L}*";

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void noParagraphEndsWithAFewLettersAlone(String language) {
        List<String> ends = new ArrayList<>();
        for (Page page : TrialDocument.of(TrialPacket.full(language), language).pages()) {
            ends.addAll(ends(page));
        }

        assertThat(ends).hasSizeGreaterThan(20).noneMatch(line -> line.matches(LEFT_OVER));
    }

    /** The last lines of the paragraphs of several lines. */
    private static List<String> ends(Page page) {
        List<String> ends = new ArrayList<>();
        Tag paragraph = null;
        double baseline = 0;
        int lines = 0;
        StringBuilder line = new StringBuilder();
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Run run && run.tag() != null) {
                Tag tag = paragraph(run.tag());
                if (tag != paragraph) {
                    if (lines > 1) {
                        ends.add(line.toString().strip());
                    }
                    lines = 0;
                    paragraph = tag;
                }
                if (lines == 0 || run.baseline() > baseline + 5) {
                    line.setLength(0);
                    lines++;
                    baseline = run.baseline();
                }
                line.append(TrialDocument.text(run));
            }
        }
        return ends;
    }

    private static Tag paragraph(Tag tag) {
        return tag.role() == Tag.Role.P
                ? tag
                : tag.parent().map(LastLinesTest::paragraph).orElse(tag);
    }
}
