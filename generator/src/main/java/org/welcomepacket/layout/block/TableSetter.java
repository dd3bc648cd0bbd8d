package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.line.LineBreaker;
import org.welcomepacket.layout.line.Measure;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Block.Alignment;
import org.welcomepacket.model.text.Block.Cell;
import org.welcomepacket.model.text.Block.Row;
import org.welcomepacket.model.text.Block.Table;

/** Sets a table: finds the widths of its columns, then breaks each cell to its column. */
final class TableSetter {
    private static final double UNBOUNDED = 1e6;
    private static final double NARROWEST_COLUMN = 22;

    private final Setting setting;
    private final Table table;
    private final Tag tag;
    private final String notes;
    private final Look.Type cellType;
    private final Look.Type headType;

    TableSetter(Setting setting, Table table, Tag tag, String notes) {
        this.setting = setting;
        this.table = table;
        this.tag = tag;
        this.notes = notes;
        this.cellType = setting.look().cell();
        this.headType = setting.look().caption();
    }

    /** Text of a cell before it is broken into lines. */
    private record Content(Tag tag, List<Item> items) {}

    /**
     * Sets the table.
     *
     * @param x its left edge
     * @param width its measure
     * @param widerBy how far it may reach out to the left of that when it needs to
     */
    TablePiece set(double x, double width, double widerBy) {
        List<List<Content>> rows = new ArrayList<>();
        boolean headed = table.head().stream().anyMatch(cell -> !cell.content().isEmpty());
        if (headed) {
            Attributes column = Attributes.NONE.withScope("Column");
            rows.add(contents(table.head(), tag.child(Role.THEAD).child(Role.TR), Role.TH, column, headType));
        }
        Tag body = tag.child(Role.TBODY);
        for (Row row : table.rows()) {
            rows.add(contents(row.cells(), body.child(Role.TR), Role.TD, Attributes.NONE, cellType));
        }
        double[] most = widest(rows);
        double needed = sum(most);
        double reach = needed > width ? Math.min(widerBy, needed - width) : 0;
        // a table reaches out to the margin wholly or not at all, so that left edges stay few
        reach = reach > 0 ? widerBy : 0;
        double[] widths = Columns.widths(narrowest(rows), most, width + reach);
        return piece(rows, headed, x - reach, widths);
    }

    private List<Content> contents(List<Cell> cells, Tag row, Role role, Attributes attributes, Look.Type type) {
        List<Content> contents = new ArrayList<>();
        for (Cell cell : cells) {
            Tag cellTag = row.child(role, attributes);
            contents.add(new Content(cellTag, InlineSetter.items(setting, cell.content(), type, cellTag, notes)));
        }
        return contents;
    }

    private TablePiece piece(List<List<Content>> rows, boolean headed, double x, double[] widths) {
        List<TablePiece.SetRow> set = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            set.add(setRow(rows.get(i), widths, headed && i == 0));
        }
        TablePiece.SetRow again = headed ? setRow(withoutTags(), widths, true) : null;
        return new TablePiece(setting.look(), x, widths, set, headed, again);
    }

    private TablePiece.SetRow setRow(List<Content> row, double[] widths, boolean head) {
        List<TablePiece.SetCell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            double measure = Math.max(1, widths[i] - 2 * TablePiece.PADDING);
            List<Line> lines = lines(row.get(i).items(), measure);
            Alignment alignment = table.columns().get(i);
            cells.add(new TablePiece.SetCell(
                    row.get(i).tag(), lines, alignment, row.get(i).items().isEmpty()));
        }
        return new TablePiece.SetRow(cells, head ? headType : cellType);
    }

    private List<Content> withoutTags() {
        List<Content> row = new ArrayList<>();
        for (Cell cell : table.head()) {
            row.add(new Content(tag, InlineSetter.items(setting, PlainText.of(cell.content()), headType, null)));
        }
        return row;
    }

    private List<Line> lines(List<Item> items, double width) {
        return LineBreaker.lines(items, new Measure(width, false, false), setting.hyphenation());
    }

    private double[] widest(List<List<Content>> rows) {
        double[] widths = new double[table.columns().size()];
        for (List<Content> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                for (Line line : lines(row.get(i).items(), UNBOUNDED)) {
                    widths[i] = Math.max(widths[i], line.width() + 2 * TablePiece.PADDING + 0.1);
                }
            }
        }
        return widths;
    }

    private double[] narrowest(List<List<Content>> rows) {
        double[] widths = new double[table.columns().size()];
        for (List<Content> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                double longest = longestWord(row.get(i).items()) + 2 * TablePiece.PADDING + 0.1;
                widths[i] = Math.max(widths[i], Math.max(NARROWEST_COLUMN, longest));
            }
        }
        return widths;
    }

    private static double longestWord(List<Item> items) {
        double longest = 0;
        double width = 0;
        for (Item item : items) {
            if (item instanceof Item.Word word) {
                width += word.style().width(word.text());
            } else if (item instanceof Item.Blank blank) {
                width += Math.min(90, blank.width());
            } else if (item instanceof Item.Space space && !space.breaks()) {
                width += space.style().width(" ");
            } else {
                width = 0;
            }
            longest = Math.max(longest, width);
        }
        return longest;
    }

    private static double sum(double[] widths) {
        double sum = 0;
        for (double width : widths) {
            sum += width;
        }
        return sum;
    }
}
