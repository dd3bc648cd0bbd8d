package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.flow.Piece;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;

/** A paragraph: lines one below the other, with what hangs beside the first of them. */
public final class Lines implements Piece {
    /** What stands beside the first line, on the same baseline: a bullet, a number. */
    public interface Beside {
        /**
         * Draws it.
         *
         * @param baseline of the line it stands beside
         * @param canvas the page
         */
        void draw(double baseline, Canvas canvas);
    }

    private final List<Line> lines;
    private final double x;
    private final Look.Type type;
    private final boolean whole;
    private final List<Beside> before = new ArrayList<>();
    private final List<Beside> after = new ArrayList<>();

    /**
     * A paragraph.
     *
     * @param lines at least one
     * @param x of their left edge
     * @param type gives the leading
     * @param whole whether it must not be divided
     */
    Lines(List<Line> lines, double x, Look.Type type, boolean whole) {
        this.lines = new ArrayList<>(lines);
        this.x = x;
        this.type = type;
        this.whole = whole;
    }

    /** Adds something to be drawn, and read, before the first line. */
    public Lines beside(Beside thing) {
        before.add(thing);
        return this;
    }

    /** Adds something to be drawn, and read, after the last line, on its baseline. */
    public Lines behind(Beside thing) {
        after.add(thing);
        return this;
    }

    /** Draws a line to write on from the end of the words to an edge; below them when not enough of their line is left. */
    Lines openTo(double right, double shortest, int colour) {
        Line last = lines.get(lines.size() - 1);
        double behind = x + last.width() + 4;
        boolean below = right - behind < shortest;
        double from = below ? x : behind;
        if (below) {
            lines.add(new Line(List.of(), 0, last.rightToLeft()));
        }
        return behind((baseline, canvas) -> canvas.marks()
                .add(new Mark.Fill(null, new Mark.Area(from, baseline + 2.6, right - from, 0.5), colour)));
    }

    /** Names the first line as a place to go to. */
    public Lines named(String destination, double left) {
        return beside((baseline, canvas) -> canvas.name(destination, left, baseline - type.leading() * 1.2));
    }

    @Override
    public int parts() {
        return lines.size();
    }

    @Override
    public double height(int part) {
        return type.leading();
    }

    @Override
    public double breakBefore(int part) {
        if (whole) {
            return Flow.FORBIDDEN;
        }
        boolean widowOrOrphan = part == 1 || part == lines.size() - 1;
        return widowOrOrphan ? Flow.BAD : lines.get(part - 1).endsDivided() ? Flow.BAD / 2 : 8;
    }

    @Override
    public void draw(int from, int to, double y, Canvas canvas) {
        double baseline = y + type.baseline();
        for (int i = from; i < to; i++) {
            if (i == 0) {
                for (Beside thing : before) {
                    thing.draw(baseline, canvas);
                }
            }
            lines.get(i).draw(x, baseline, canvas.marks());
            if (i == lines.size() - 1) {
                for (Beside thing : after) {
                    thing.draw(baseline, canvas);
                }
            }
            baseline += type.leading();
        }
    }

    @Override
    public List<String> references(int part) {
        return lines.get(part).references();
    }
}
