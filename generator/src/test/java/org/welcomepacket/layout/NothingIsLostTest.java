package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;

/** Every word of the source is on exactly one page, in order and inside the margins, whatever the source is. */
class NothingIsLostTest {
    /** Of {@link TrialPacket#of(String)}. */
    private static final double MARGIN = 70.87;

    /** How far stops and hyphens may hang out, and the line of a word that has to be divided anywhere be too long. */
    private static final double HANGING = 8;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyWordIsOnOnePageInsideTheMarginsInOrder(long seed) {
        Wordy wordy = new Wordy(new Random(seed));
        String markdown = wordy.markdown();

        assertWhole(TrialPacket.of(markdown), wordy.count(), MARGIN);
    }

    @Test
    void smallAndLetterPaperLoseNothingEither() {
        Wordy wordy = new Wordy(new Random(7));
        String markdown = wordy.markdown();

        assertWhole(TrialPacket.of(markdown, new Theme.PageFormat(612, 792, 72)), wordy.count(), 72);
        assertWhole(TrialPacket.of(markdown, new Theme.PageFormat(240, 320, 20)), wordy.count(), 20);
    }

    @Test
    void aWordOfTenThousandLettersIsDividedNotCutOff() {
        String word = "abcdefghij".repeat(1_000);
        TypesetDocument document = TrialDocument.of(TrialPacket.of("# T\n\nBefore " + word + " after"), "en");

        assertThat(new TagTree(document).text()).contains("Before " + word + " after");
        assertInside(document);
    }

    @Test
    void aTableOfTwoThousandRowsRepeatsItsHead() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "| r" + i + "x | some words here | " + i + " |")
                .collect(Collectors.joining("\n"));
        TypesetDocument document =
                TrialDocument.of(TrialPacket.of("# T\n\n| Alpha | Beta | Gamma |\n|---|---|---:|\n" + rows), "en");

        assertThat(new TagTree(document).text()).contains("r0x", "r1999x");
        assertInside(document);
        for (int page = 3; page < 20; page++) {
            assertThat(artifacts(document.pages().get(page))).contains("Alpha", "Beta", "Gamma");
        }
    }

    @Test
    void aCellTallerThanAPageGoesOnOverleaf() {
        String tall = TrialDocument.words("c", 3_000);
        TypesetDocument document =
                TrialDocument.of(TrialPacket.of("# T\n\n| A | B |\n|---|---|\n| one | " + tall + " |"), "en");

        assertThat(TrialDocument.normal(new TagTree(document).text())).contains(tall);
        assertInside(document);
    }

    @Test
    void aTableOfFortyColumnsStaysOnThePage() {
        String row = "|" + TrialDocument.words("k", 40).replace(" ", "|") + "|";
        TypesetDocument document =
                TrialDocument.of(TrialPacket.of("# T\n\n" + row + "\n|" + "---|".repeat(40) + "\n" + row), "en");

        assertThat(TrialDocument.normal(new TagTree(document).text()).replace(" ", ""))
                .contains(TrialDocument.words("k", 40).replace(" ", ""));
        assertInside(document);
    }

    @Test
    void listsAndQuotesOfTenLevelsStayReadable() {
        StringBuilder markdown = new StringBuilder("# T\n\n");
        for (int level = 0; level < 10; level++) {
            markdown.append("   ".repeat(level))
                    .append("1. ")
                    .append(TrialDocument.words("d" + level + "y", 12))
                    .append('\n');
        }
        markdown.append('\n').append(">".repeat(10)).append(' ').append(TrialDocument.words("q", 30));
        TypesetDocument document = TrialDocument.of(TrialPacket.of(markdown.toString()), "en");

        for (int level = 0; level < 10; level++) {
            assertThat(TrialDocument.normal(new TagTree(document).text()))
                    .contains(TrialDocument.words("d" + level + "y", 12));
        }
        assertThat(TrialDocument.normal(new TagTree(document).text())).contains(TrialDocument.words("q", 30));
        assertInside(document);
    }

    private static void assertWhole(Packet packet, int count, double margin) {
        TypesetDocument document = TrialDocument.of(packet, "en");
        String text = new TagTree(document).text();
        List<String> found = Arrays.stream(text.split("[^a-z0-9]+", -1))
                .filter(word -> word.matches("w[0-9]+e(ndless)?"))
                .toList();
        List<String> expected = IntStream.range(0, count).mapToObj(Wordy::word).toList();
        assertThat(found).containsExactlyElementsOf(expected);
        assertInside(document, margin);
    }

    private static void assertInside(TypesetDocument document) {
        assertInside(document, MARGIN);
    }

    private static void assertInside(TypesetDocument document, double margin) {
        double edge = margin - HANGING;
        for (Page page : document.pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Run run && run.tag() != null) {
                    Mark.Glyph last = run.glyphs().get(run.glyphs().size() - 1);
                    boolean space = last.text().equals(" ");
                    double end = run.x() + last.offset() + (space ? 0 : width(run, last));
                    assertThat(run.x()).as(TrialDocument.text(run)).isGreaterThanOrEqualTo(edge);
                    assertThat(end).as(TrialDocument.text(run)).isLessThanOrEqualTo(page.width() - edge);
                    assertThat(run.baseline()).as(TrialDocument.text(run)).isBetween(edge, page.height() - edge);
                }
            }
        }
    }

    private static double width(Mark.Run run, Mark.Glyph glyph) {
        return run.face().advance(glyph.id()) * run.size() / run.face().unitsPerEm();
    }

    private static Set<String> artifacts(Page page) {
        Set<String> words = new HashSet<>();
        page.marks().forEach(mark -> {
            if (mark instanceof Mark.Run run && run.tag() == null) {
                words.add(TrialDocument.text(run).strip());
            }
        });
        return words;
    }
}
