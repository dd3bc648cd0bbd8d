package org.welcomepacket.layout;

import java.util.List;
import java.util.Map;
import org.welcomepacket.layout.block.Look;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/** What stands around the text of every page but the first: running head, edition, page number. All decoration. */
final class PageFrame {
    private final Issue issue;
    private final int pages;

    PageFrame(Issue issue, int pages) {
        this.issue = issue;
        this.pages = pages;
    }

    void draw(int number, String title, Canvas canvas) {
        Look look = issue.look();
        double head = Math.max(18, look.margin() * 0.62);
        double foot = look.page().height() - Math.max(14, look.margin() * 0.5);
        left(issue.packet().business().name(), head, canvas);
        right(title, head, canvas);
        left(String.join(" \u00B7 ", issue.edition()), foot, canvas);
        Map<String, String> numbers = Map.of("page", Integer.toString(number), "pages", Integer.toString(pages));
        right(issue.say("page-of", numbers), foot, canvas);
        Area line = new Area(look.left(), head + 5, look.fullWidth(), 0.5);
        canvas.marks().add(new Mark.Fill(null, line, look.faint()));
    }

    private void left(String words, double baseline, Canvas canvas) {
        first(words, issue.look().fullWidth() * 0.48).draw(issue.look().left(), baseline, canvas.marks());
    }

    private void right(String words, double baseline, Canvas canvas) {
        Look look = issue.look();
        Line line = first(words, look.fullWidth() * 0.48);
        line.draw(look.left() + look.fullWidth() - line.width(), baseline, canvas.marks());
    }

    /** What fits on one line. */
    private Line first(String words, double width) {
        List<Line> lines = issue.paragraphs().lines(words, issue.look().small(), null, width);
        return lines.get(0);
    }
}
