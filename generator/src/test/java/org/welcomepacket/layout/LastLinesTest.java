package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        List<String> ends =
                ends(TrialDocument.of(TrialPacket.full(language), language).pages());

        assertThat(ends).hasSizeGreaterThan(20).noneMatch(line -> line.matches(LEFT_OVER));
    }

    /** The last lines of the paragraphs of several lines, which may go on overleaf and be parted by notes. */
    private static List<String> ends(List<Page> pages) {
        Map<Tag, List<StringBuilder>> paragraphs = new LinkedHashMap<>();
        for (Page page : pages) {
            Map<Tag, Double> baselines = new HashMap<>();
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Run run && run.tag() != null) {
                    Tag tag = paragraph(run.tag()).orElse(run.tag());
                    List<StringBuilder> lines = paragraphs.computeIfAbsent(tag, key -> new ArrayList<>());
                    if (run.baseline() > baselines.getOrDefault(tag, -100.0) + 5) {
                        lines.add(new StringBuilder());
                        baselines.put(tag, run.baseline());
                    }
                    lines.get(lines.size() - 1).append(TrialDocument.text(run));
                }
            }
        }
        return paragraphs.values().stream()
                .filter(lines -> lines.size() > 1)
                .map(lines -> lines.get(lines.size() - 1).toString().strip())
                .toList();
    }

    private static Optional<Tag> paragraph(Tag tag) {
        return tag.role() == Tag.Role.P ? Optional.of(tag) : tag.parent().flatMap(LastLinesTest::paragraph);
    }
}
