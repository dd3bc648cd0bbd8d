package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Language;

/** Rows of a decision table that are about the same, in the agreement. */
class RuleTableTest {
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());
    private static final Theme.PageFormat A4 = new Theme.PageFormat(595.28, 841.89, 70.87);

    @Test
    void rowsAboutTheSameHaveOneHeadThatSpansThem() {
        TypesetDocument document = set(both(rows("Coaching session", 3), rows("Workshop", 1)));
        List<String> heads = new ArrayList<>();
        new TagTree(document).walk(tag -> {
            if (tag.role() == Role.TH && tag.attributes().scope().equals("Row")) {
                heads.add(words(document, tag).strip() + " " + tag.attributes().rows());
            }
        });
        assertThat(heads).contains("Coaching session 3", "Workshop 1");
    }

    @Test
    void aShortGroupStaysOnOnePage() {
        for (int before = 20; before < 40; before++) {
            TypesetDocument document = set(both(rows("Filler", before), rows("Coaching session", 4)));
            List<Integer> pages = pages(document, "Coaching session says");
            assertThat(pages).as("after %s rows", before).hasSize(1);
        }
    }

    @Test
    void aLongGroupSaysAgainOnTheNextPageWhatItIsAbout() {
        TypesetDocument document = set(rows("Coaching session", 70));
        List<Integer> pages = pages(document, "Coaching session says");
        assertThat(pages).hasSizeGreaterThan(1);
        assertThat(pages.subList(1, pages.size()))
                .allSatisfy(page ->
                        assertThat(decoration(document.pages().get(page))).contains("Coaching session"));
    }

    @Test
    void aHeadHigherThanItsRowsKeepsClearOfTheNext() {
        String high = "A service whose name is long enough for many lines in a narrow column "
                .repeat(4)
                .strip();
        TypesetDocument document = set(both(rows(high, 2), rows("Workshop", 1)));
        double lowest = bottom(document, "column");
        assertThat(top(document, "Workshop")).isGreaterThan(lowest);
    }

    private static List<Block.Row> rows(String head, int count) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            rows.add(new Block.Row(List.of(
                    cell(head), cell("case " + i), cell(head + " says what happens then, in some words of its own"))));
        }
        return rows;
    }

    private static List<Block.Row> both(List<Block.Row> some, List<Block.Row> others) {
        List<Block.Row> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static TypesetDocument set(List<Block.Row> rows) {
        Block.Table table = new Block.Table(
                List.of(),
                List.of(Block.Alignment.START, Block.Alignment.START, Block.Alignment.START),
                List.of(cell("About"), cell("Case"), cell("What happens")),
                rows);
        Clause clause = new Clause(
                new ClauseId("trial", "late"),
                "1.1",
                List.of(Inline.Text.of("Late")),
                List.of(new Block.RuleTable("cancellation", table)),
                List.of());
        Policy policy =
                new Policy("trial", "1", List.of(Inline.Text.of("Trial")), "Trial", Optional.empty(), List.of(clause));
        return TYPESETTER
                .agreement(
                        TrialPacket.packet("en", Optional.empty(), List.of(policy), A4),
                        new Language("en"),
                        "0123456789abcdef",
                        Optional.empty())
                .orElseThrow();
    }

    private static Block.Cell cell(String words) {
        return new Block.Cell(List.of(Inline.Text.of(words)));
    }

    private static List<Integer> pages(TypesetDocument document, String words) {
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < document.pages().size(); i++) {
            if (text(document.pages().get(i).marks()).contains(words)) {
                pages.add(i);
            }
        }
        return pages;
    }

    private static String decoration(Page page) {
        return text(page.marks().stream().filter(mark -> mark.tag() == null).toList());
    }

    private static String words(TypesetDocument document, Tag tag) {
        return text(document.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark.tag() == tag)
                .toList());
    }

    private static String text(List<Mark> marks) {
        return marks.stream()
                .filter(Mark.Run.class::isInstance)
                .flatMap(mark -> ((Mark.Run) mark).glyphs().stream())
                .map(glyph -> glyph.text())
                .collect(Collectors.joining());
    }

    private static double bottom(TypesetDocument document, String word) {
        return baselines(document, word).stream().mapToDouble(y -> y).max().orElseThrow();
    }

    private static double top(TypesetDocument document, String word) {
        return baselines(document, word).stream().mapToDouble(y -> y).min().orElseThrow();
    }

    private static List<Double> baselines(TypesetDocument document, String word) {
        return document.pages().stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark instanceof Mark.Run && text(List.of(mark)).contains(word))
                .map(mark -> ((Mark.Run) mark).baseline())
                .toList();
    }
}
