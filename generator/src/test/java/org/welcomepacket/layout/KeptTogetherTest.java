package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Language;

/** What no line end may part, in columns of many widths. */
class KeptTogetherTest {
    private static final int TIMES = 12;

    @ParameterizedTest
    @CsvSource({
        "en, § 4",
        "en, DKK 450",
        "en, 50 %",
        "en, Dr. Holm",
        "en, 12 January",
        "en, September 12",
        "da, kl. 10.00",
        "da, nr. 4",
        "da, 450 kr.",
        "da, f. eks.",
        "da, 12. februar",
        "ru, № 5",
        "ru, п. 4",
        "ru, 450 руб.",
        "ru, с вами",
        "ru, О том",
        "ru, т. е.",
        "ru, 12 сентября",
        "ru, 2027 г."
    })
    void whatBelongsTogetherIsOnOneLine(String language, String words) {
        String markdown = "# Title\n\n" + ("abc defg hi jklm nopq " + words + " rst. ").repeat(TIMES);
        for (int width = 300; width < 420; width += 8) {
            int found = 0;
            for (Page page : set(language, markdown, width).pages()) {
                for (String line : lines(page)) {
                    found += line.split(Pattern.quote(words), -1).length - 1;
                }
            }
            assertThat(found).as(width + " points").isEqualTo(TIMES);
        }
    }

    @Test
    void quotationMarksStayAsTheAuthorWroteThem() {
        String words =
                "\u00BBdansk\u00AB \u201Edeutsch\u201C \u201CEnglish\u201D \u2018Nested\u2019 \u00ABрусский\u00BB \"plain\"";

        assertThat(new TagTree(set("en", "# Title\n\n" + words, 420)).text()).contains(words);
    }

    private static TypesetDocument set(String language, String markdown, int width) {
        Theme theme = TrialPacket.theme(new Theme.PageFormat(width, 595, 30));
        return TrialDocument.TYPESETTER
                .agreement(
                        TrialPacket.foreign(language, markdown, theme),
                        new Language(language),
                        TrialDocument.PACKET_ID,
                        Optional.empty())
                .orElseThrow();
    }

    private static List<String> lines(Page page) {
        List<String> lines = new ArrayList<>();
        double baseline = Double.NaN;
        for (Mark mark : page.marks()) {
            if (mark instanceof Mark.Run run && run.tag() != null && run.tag().role() == Tag.Role.P) {
                boolean same = Math.abs(run.baseline() - baseline) < 0.01;
                lines.add((same ? lines.remove(lines.size() - 1) : "") + TrialDocument.text(run));
                baseline = run.baseline();
            }
        }
        return lines;
    }
}
