package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Language;

/** Divided words over many pages of many sizes. */
class HyphensTest {
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());

    @ParameterizedTest
    @ValueSource(ints = {0, 12, 24, 36, 48, 60})
    void neverMoreThanTwoBelowEachOtherAndNoneAtTheEndOfAPage(int shorter) {
        Theme theme = TrialPacket.theme(new Theme.PageFormat(420 + shorter, 595 - shorter, 50));
        int divided = 0;
        for (String language : List.of("en", "da", "ru")) {
            TypesetDocument document = TYPESETTER
                    .agreement(
                            TrialPacket.full(language, theme),
                            new Language(language),
                            "0123456789abcdef",
                            Optional.empty())
                    .orElseThrow();
            for (Page page : document.pages()) {
                int row = 0;
                List<String> lines = lines(page);
                for (String line : lines) {
                    row = line.endsWith("\u00AD") ? row + 1 : 0;
                    divided += row > 0 ? 1 : 0;
                    assertThat(row).as(line).isLessThanOrEqualTo(2);
                }
                assertThat(lines.isEmpty() ? "" : lines.get(lines.size() - 1)).doesNotEndWith("\u00AD");
            }
        }
        assertThat(divided).isGreaterThan(10);
    }

    /** The lines of paragraphs, one below the other. */
    private static List<String> lines(Page page) {
        List<String> lines = new ArrayList<>();
        double baseline = Double.NaN;
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Run run
                    && run.element().filter(HyphensTest::isText).isPresent()) {
                StringBuilder words = new StringBuilder();
                run.glyphs().forEach(glyph -> words.append(glyph.text()));
                boolean same = Math.abs(run.baseline() - baseline) < 0.01;
                String line = same ? lines.remove(lines.size() - 1) + words : words.toString();
                lines.add(line);
                baseline = run.baseline();
            }
        }
        return lines;
    }

    private static boolean isText(Tag tag) {
        return tag.role() == Tag.Role.P
                || (tag.role() != Tag.Role.LBL
                        && tag.parent().filter(HyphensTest::isText).isPresent());
    }
}
