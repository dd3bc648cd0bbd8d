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
    /** How much of the line may be taken by what stands at its right. */
    private static final double MOST_AT_RIGHT = 0.6;

    private static final double BETWEEN = 14;
    /** More do not fit on a line of any paper. */
    private static final int MOST_LETTERS = 400;

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
        double room = right(title, look.left() + look.fullWidth(), head, canvas);
        left(List.of(issue.packet().business().name()), room, head, canvas);
        Area line = new Area(look.left(), head + 5, look.fullWidth(), 0.5);
        canvas.marks().add(new Mark.Fill(null, line, look.faint()));
    }

    private void foot(int number, Canvas canvas) {
        Look look = issue.look();
        Map<String, String> numbers = Map.of("page", Integer.toString(number), "pages", Integer.toString(pages));
        double edge = look.left() + look.fullWidth() - look.codeSide() - BESIDE_CODE;
        double room = right(issue.say("page-of", numbers), edge, look.foot(), canvas);
        List<String> edition = issue.edition();
        left(List.of(String.join(" \u00B7 ", edition), edition.get(0)), room, look.foot(), canvas);
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

    /** The first of some wordings that fits, else the last cut short. */
    private void left(List<String> wordings, double room, double baseline, Canvas canvas) {
        Line line = label(wordings.get(0));
        for (int i = 1; i < wordings.size() && line.width() > room; i++) {
            line = label(wordings.get(i));
        }
        fitting(line, wordings.get(wordings.size() - 1), room).draw(issue.look().left(), baseline, canvas.marks());
    }

    /** Draws words that end at an edge, and says how much room they leave. */
    private double right(String words, double edge, double baseline, Canvas canvas) {
        double width = edge - issue.look().left();
        Line line = fitting(label(words), words, width * MOST_AT_RIGHT);
        line.draw(edge - line.width(), baseline, canvas.marks());
        return width - line.width() - BETWEEN;
    }

    /** A line, or as many of its words as there is room for; as many letters when that were less than half of the room. */
    private Line fitting(Line line, String words, double room) {
        if (line.width() <= room) {
            return line;
        }
        int[] letters = words.codePoints().toArray();
        int least = 0;
        int most = Math.min(letters.length - 1, MOST_LETTERS);
        while (least < most) {
            int middle = (least + most + 1) / 2;
            if (cut(letters, middle).width() <= room) {
                least = middle;
            } else {
                most = middle - 1;
            }
        }
        int blank = least;
        while (blank > 0 && letters[blank] != ' ') {
            blank--;
        }
        return cut(letters, blank > least / 2 ? blank : least);
    }

    private Line cut(int[] letters, int count) {
        return label(new String(letters, 0, count).stripTrailing() + "\u2026");
    }

    private Line label(String words) {
        return issue.paragraphs().label(words, issue.look().small(), null);
    }
}
