package org.welcomepacket.layout.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static final double LINE = 10;

    /** A piece of lines that writes down where they were drawn. */
    private record Paragraph(String name, int parts, double repeatedHead, List<String> drawn) implements Piece {
        @Override
        public double height(int part) {
            return LINE;
        }

        @Override
        public double breakBefore(int part) {
            return part == 1 || part == parts - 1 ? Flow.BAD : 0;
        }

        @Override
        public double repeated(int part) {
            return part > 0 ? repeatedHead : 0;
        }

        @Override
        public void draw(int from, int to, double y, Canvas canvas) {
            drawn.add(name + from + "-" + to + "@" + Math.round(y));
        }
    }

    private final List<String> drawn = new ArrayList<>();
    private final Flow flow = new Flow();

    @Test
    void piecesStandBelowEachOtherWithTheLargerOfTheirSpaces() {
        flow.add(paragraph("a", 2), 50, 4);
        flow.add(paragraph("b", 2), 6, 0);

        assertThat(pages(100)).containsExactly("a0-2@0 b0-2@26");
    }

    @Test
    void noLineStandsAloneAtTheTopOrBottomOfAPage() {
        flow.add(paragraph("a", 4), 0, 0);
        flow.add(paragraph("b", 6), 0, 0);

        assertThat(pages(50)).containsExactly("a0-4@0", "b0-4@0", "b4-6@0");
    }

    @Test
    void whatIsKeptTogetherMovesTogether() {
        flow.add(paragraph("a", 4), 0, 0);
        flow.add(paragraph("heading", 1), 0, 0);
        flow.keepWithNext();
        flow.add(paragraph("b", 2), 0, 0);

        assertThat(pages(60)).containsExactly("a0-4@0", "heading0-1@0 b0-2@10");
    }

    @Test
    void aRepeatedHeadTakesItsRoom() {
        flow.add(new Paragraph("t", 9, 20, drawn), 0, 0);

        assertThat(pages(50)).containsExactly("t0-5@0", "t5-7@0", "t7-9@0");
    }

    @Test
    void spaceShrinksAFifthSoThatAPageTakesMore() {
        flow.add(paragraph("a", 2), 0, 20);
        flow.add(paragraph("b", 2), 0, 20);
        flow.add(paragraph("c", 2), 0, 0);

        assertThat(pages(92)).containsExactly("a0-2@0 b0-2@36 c0-2@72");
        assertThat(pages(91)).hasSize(2);
    }

    @Test
    void spaceGrowsSoThatANearlyFullPageIsFullButNotTheLast() {
        flow.add(paragraph("a", 2), 0, 20);
        flow.add(paragraph("b", 2), 0, 20);
        flow.add(paragraph("c", 2), 0, 20);
        flow.add(paragraph("d", 2), 0, 0);

        assertThat(pages(65)).containsExactly("a0-2@0 b0-2@45", "c0-2@0 d0-2@40");
    }

    @Test
    void whatBelongsTogetherStaysTogetherUnlessItIsTooTall() {
        flow.add(paragraph("a", 4), 0, 0);
        int start = flow.size();
        for (String name : List.of("b", "c", "d")) {
            flow.add(paragraph(name, 1), 0, 0);
        }
        flow.together(start, 29, Flow.BAD);
        assertThat(pages(60)).containsExactly("a0-4@0 b0-1@40", "c0-1@0 d0-1@10");

        flow.together(start, 30, Flow.BAD);
        assertThat(pages(60)).containsExactly("a0-4@0", "b0-1@0 c0-1@10 d0-1@20");
    }

    @Test
    void tooTallForAPageStillEnds() {
        flow.add(paragraph("a", 1), 0, 0);
        flow.keepWithNext();
        flow.add(paragraph("b", 1), 0, 0);

        assertThat(pages(5)).containsExactly("a0-1@0", "b0-1@0");
    }

    private Paragraph paragraph(String name, int lines) {
        return new Paragraph(name, lines, 0, drawn);
    }

    private List<String> pages(double height) {
        List<String> pages = new ArrayList<>();
        for (Flow.Extent extent : flow.pages(height)) {
            drawn.clear();
            extent.draw(0, new Canvas(pages.size(), ""));
            pages.add(String.join(" ", drawn));
        }
        return pages;
    }
}
