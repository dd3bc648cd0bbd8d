package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.flow.Canvas;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.flow.Piece;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.model.text.Block.Alignment;

/**
 * A table as lines of rows: each part is one line of text across all cells of a row, so that a row taller than a page
 * can be divided, and one that is not seldom is.
 */
final class TablePiece implements Piece {
    static final double PADDING = 6;
    private static final double ABOVE = 3.6;
    private static final double BELOW = 4.4;
    private static final int KEPT_WHOLE = 8;
    /** Fewer rows than these left alone look forgotten. */
    private static final int EDGE = 3;
    /** A table lower than this share of a page is rather moved to the next one than divided. */
    private static final double LOW = 0.3;

    private static final double RATHER_LOW = 0.5;

    /** A cell broken to its column. */
    record SetCell(Tag tag, List<Line> lines, Alignment alignment, boolean empty) {}

    /**
     * How a row stands to the one above it when they share their first cell.
     *
     * @param continued whether the first cell stands above
     * @param kept whether all rows that share it stay on one page
     * @param again the first cell as decoration, for the top of another page
     */
    record Joint(boolean continued, boolean kept, List<Line> again) {
        static final Joint NONE = new Joint(false, false, List.of());
    }

    /**
     * A row of cells in one type.
     *
     * @param least how many lines it has at least
     */
    record SetRow(List<SetCell> cells, Look.Type type, Joint joint, int least) {
        SetRow(List<SetCell> cells, Look.Type type) {
            this(cells, type, Joint.NONE, 1);
        }

        /** The first cell of rows that stay together may be higher than the first of them. */
        int lines() {
            int own = cells.stream()
                    .skip(joint.kept ? 1 : 0)
                    .mapToInt(cell -> cell.lines().size())
                    .max()
                    .orElse(1);
            return Math.max(least, own);
        }

        double height() {
            return lines() * type.leading() + ABOVE + BELOW;
        }
    }

    private record Part(int row, int line, boolean last) {}

    private final Look look;
    private final double x;
    private final double[] widths;
    private final List<SetRow> rows;
    private final boolean headed;
    private final @Nullable SetRow again;
    private final double againHeight;
    private final double divided;
    private final List<Part> parts = new ArrayList<>();

    TablePiece(Look look, double x, double[] widths, List<SetRow> rows, boolean headed, @Nullable SetRow again) {
        this.look = look;
        this.x = x;
        this.widths = widths.clone();
        this.rows = rows;
        this.headed = headed;
        double repeated = again == null ? 0 : again.height();
        this.again = repeated < look.height() / 3 ? again : null;
        this.againHeight = this.again == null ? 0 : repeated;
        double share = rows.stream().mapToDouble(SetRow::height).sum() / look.height();
        this.divided = share < LOW ? 4 * Flow.UNWELCOME : share < RATHER_LOW ? 2 * Flow.UNWELCOME : 10;
        for (int row = 0; row < rows.size(); row++) {
            int lines = rows.get(row).lines();
            for (int line = 0; line < lines; line++) {
                parts.add(new Part(row, line, line == lines - 1));
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a table has a row");
        }
    }

    /** Its left edge, which may be further left than the text's. */
    double left() {
        return x;
    }

    @Override
    public int parts() {
        return parts.size();
    }

    @Override
    public double height(int index) {
        Part part = parts.get(index);
        double padding = (part.line == 0 ? ABOVE : 0) + (part.last ? BELOW : 0);
        return rows.get(part.row).type.leading() + padding;
    }

    @Override
    public double breakBefore(int index) {
        Part part = parts.get(index);
        if (part.line > 0) {
            return rows.get(part.row).lines() <= KEPT_WHOLE ? Flow.FORBIDDEN / 10 : Flow.BAD;
        }
        int first = headed ? 1 : 0;
        if (headed && part.row == 1) {
            return Flow.FORBIDDEN;
        }
        if (rows.get(part.row).joint.continued && rows.get(part.row).joint.kept) {
            return Flow.FORBIDDEN / 10;
        }
        boolean nearEdge = part.row - first < EDGE || rows.size() - part.row < EDGE;
        return nearEdge ? divided + Flow.UNWELCOME : divided;
    }

    @Override
    public double repeated(int index) {
        return parts.get(index).row > 0 ? againHeight : 0;
    }

    /** Notes of a row stand where it begins. */
    @Override
    public List<String> references(int index) {
        Part part = parts.get(index);
        return part.line > 0
                ? List.of()
                : rows.get(part.row).cells.stream()
                        .flatMap(cell -> cell.lines.stream())
                        .flatMap(line -> line.references().stream())
                        .toList();
    }

    @Override
    public void draw(int from, int to, double y, Canvas canvas) {
        double top = y;
        if (again != null && parts.get(from).row > 0) {
            drawRow(again, 0, again.lines(), top, true, canvas);
            top += againHeight;
            line(top, 0, look.colours().accent(), 0.8, canvas);
        }
        drawHeadAgain(from, to, top, canvas);
        for (int at = from; at < to; ) {
            Part first = parts.get(at);
            double height = 0;
            int end = at;
            while (end < to && parts.get(end).row == first.row) {
                height += height(end++);
            }
            int lines = end - at;
            drawRow(rows.get(first.row), first.line, first.line + lines, top, false, canvas);
            top += height;
            boolean head = headed && first.row == 0;
            boolean whole = parts.get(end - 1).last;
            if (whole) {
                boolean shared = first.row + 1 < rows.size() && rows.get(first.row + 1).joint.continued;
                line(top, shared ? 1 : 0, head ? look.colours().accent() : look.faint(), head ? 0.8 : 0.5, canvas);
            }
            at = end;
        }
    }

    private void drawRow(SetRow row, int from, int to, double y, boolean decoration, Canvas canvas) {
        double left = x;
        for (int i = 0; i < row.cells.size(); i++) {
            SetCell cell = row.cells.get(i);
            double baseline = y + (from == 0 ? ABOVE : 0) + row.type.baseline();
            int end = i == 0 && row.joint.kept ? cell.lines.size() : Math.min(to, cell.lines.size());
            for (int line = from; line < end; line++) {
                Line text = cell.lines.get(line);
                text.draw(left + offset(cell, text, i), baseline, canvas.marks());
                baseline += row.type.leading();
            }
            if (cell.empty && from == 0 && !decoration) {
                canvas.marks().add(new Mark.Nothing(cell.tag));
            }
            left += widths[i];
        }
    }

    /** What rows on another page than the first of their group are about, as far as there is room beside them. */
    private void drawHeadAgain(int from, int to, double y, Canvas canvas) {
        SetRow row = rows.get(parts.get(from).row);
        int room = 0;
        while (from + room < to && rows.get(parts.get(from + room).row).joint.continued) {
            room++;
        }
        double baseline = y + ABOVE + row.type.baseline();
        for (Line line : row.joint.again.subList(0, Math.min(room, row.joint.again.size()))) {
            line.draw(x, baseline, canvas.marks());
            baseline += row.type.leading();
        }
    }

    private double offset(SetCell cell, Line line, int column) {
        double room = widths[column] - 2 * PADDING - line.width();
        return switch (cell.alignment) {
            case START -> column == 0 ? 0 : PADDING;
            case CENTRE -> PADDING + room / 2;
            case END -> room + (column == widths.length - 1 ? 2 : 1) * PADDING;
        };
    }

    /** A line below a row, from a column on. */
    private void line(double y, int column, int colour, double width, Canvas canvas) {
        double before = 0;
        double across = 0;
        for (int i = 0; i < widths.length; i++) {
            before += i < column ? widths[i] : 0;
            across += i < column ? 0 : widths[i];
        }
        canvas.marks().add(new Mark.Fill(null, new Area(x + before, y - width / 2, across, width), colour));
    }
}
