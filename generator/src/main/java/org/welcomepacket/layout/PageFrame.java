package org.welcomepacket.layout;

import java.util.List;
import java.util.Map;
import org.welcomepacket.code.PageCode;
import org.welcomepacket.code.Squares;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/**
 * What stands around the text of a page: running head, edition, page number, and the code by which a printed page is
 * matched with its packet. The first page has the code only. All decoration.
 */
final class PageFrame {
    private static final double BESIDE_CODE = 9;
    /** Pure black, which printers do not screen into dots. */
    private static final int BLACK = 0;

    private final Issue issue;
    private final String packetId;
    private final int pages;

    PageFrame(Issue issue, String packetId, int pages) {
        this.issue = issue;
        this.packetId = packetId;
        this.pages = pages;
    }

    void draw(int number, String title, Canvas canvas) {
        if (number > 1) {
            head(title, canvas);
            foot(number, canvas);
        }
        code(number, canvas);
    }

    private void head(String title, Canvas canvas) {
        Look look = issue.look();
        double head = Math.max(18, look.margin() * 0.62);
        left(issue.packet().business().name(), head, canvas);
        right(title, look.left() + look.fullWidth(), head, canvas);
        Area line = new Area(look.left(), head + 5, look.fullWidth(), 0.5);
        canvas.marks().add(new Mark.Fill(null, line, look.faint()));
    }

    private void foot(int number, Canvas canvas) {
        Look look = issue.look();
        left(String.join(" \u00B7 ", issue.edition()), look.foot(), canvas);
        Map<String, String> numbers = Map.of("page", Integer.toString(number), "pages", Integer.toString(pages));
        double edge = look.left() + look.fullWidth() - look.codeSide() - BESIDE_CODE;
        right(issue.say("page-of", numbers), edge, look.foot(), canvas);
    }

    private void code(int number, Canvas canvas) {
        Look look = issue.look();
        String language = issue.text().language().tag();
        int edition = issue.packet().edition().number();
        Squares squares = Squares.quick(new PageCode(packetId, edition, language, number, pages).text());
        List<Area> pieces = squares.dark().stream()
                .map(run -> new Area(run.x(), run.y(), run.length(), 1))
                .toList();
        double side = look.codeSide();
        double x = look.left() + look.fullWidth() - side;
        canvas.marks().add(new Mark.Mosaic(null, x, look.foot() - side, side / squares.size(), pieces, BLACK));
    }

    private void left(String words, double baseline, Canvas canvas) {
        first(words, issue.look().fullWidth() * 0.48).draw(issue.look().left(), baseline, canvas.marks());
    }

    private void right(String words, double edge, double baseline, Canvas canvas) {
        Line line = first(words, issue.look().fullWidth() * 0.48);
        line.draw(edge - line.width(), baseline, canvas.marks());
    }

    /** What fits on one line. */
    private Line first(String words, double width) {
        List<Line> lines = issue.paragraphs().lines(words, issue.look().small(), null, width);
        return lines.get(0);
    }
}
