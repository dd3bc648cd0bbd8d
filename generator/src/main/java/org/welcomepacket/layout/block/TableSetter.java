package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.line.LineBreaker;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Block.Alignment;
import org.welcomepacket.model.text.Block.Cell;
import org.welcomepacket.model.text.Block.Table;
import org.welcomepacket.model.text.PlainLine;

/** Sets a table: finds the widths of its columns, then breaks each cell to its column. */
final class TableSetter {
    private static final double UNBOUNDED = 1e6;
    private static final double NARROWEST_COLUMN = 22;

    private final Setting setting;
    private final Table table;
    private final RowGroups groups;
    private final Tag tag;
    private final String notes;
    private final Look.Type cellType;
    private final Look.Type groupType;
    private final Look.Type headType;

    /**
     * For one table.
     *
     * @param groups how many rows in turn share their first cell, adding up to all; empty when none do
     */
    TableSetter(Setting setting, Table table, List<Integer> groups, Tag tag, String notes) {
        this.setting = setting;
        this.table = table;
        this.groups = new RowGroups(groups);
        this.tag = tag;
        this.notes = notes;
        this.cellType = setting.look().cell();
        this.groupType = setting.look().rowHead();
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
     * @param reaches whether it does so anyway
     */
    TablePiece set(double x, double width, double widerBy, boolean reaches) {
        List<List<Content>> rows = new ArrayList<>();
        boolean headed = table.head().stream().anyMatch(cell -> !cell.content().isEmpty());
        if (headed) {
            Attributes column = Attributes.NONE.withScope("Column");
            rows.add(contents(table.head(), tag.child(Role.THEAD).child(Role.TR), Role.TH, column, headType));
        }
        Tag body = tag.child(Role.TBODY);
        for (int i = 0; i < table.rows().size(); i++) {
            rows.add(contents(i, body.child(Role.TR)));
        }
        double[] most = widest(rows);
        // a table reaches out to the margin wholly or not at all, so that left edges stay few
        double reach = reaches || sum(most) > width ? widerBy : 0;
        double[] least = narrowest(rows, Item.Word::width);
        double[] widths = sum(least) <= width + reach
                ? Columns.widths(least, most, width + reach)
                : Columns.widths(narrowest(rows, word -> word.narrowest(setting.hyphenation())), least, width + reach);
        return piece(rows, headed, x - reach, widths);
    }

    /** A row of the body; the first cell of a group heads all its rows, and the others have none. */
    private List<Content> contents(int row, Tag rowTag) {
        List<Cell> cells = table.rows().get(row).cells();
        if (groups.isEmpty()) {
            return contents(cells, rowTag, Role.TD, Attributes.NONE, cellType);
        }
        List<Content> contents = new ArrayList<>();
        if (groups.isFirst(row)) {
            Attributes head = Attributes.NONE.withScope("Row").withSpans(1, groups.size(row));
            contents.addAll(contents(cells.subList(0, 1), rowTag, Role.TH, head, groupType));
        } else {
            contents.add(new Content(rowTag, List.of()));
        }
        contents.addAll(contents(cells.subList(1, cells.size()), rowTag, Role.TD, Attributes.NONE, cellType));
        return contents;
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
        int first = headed ? 1 : 0;
        List<TablePiece.SetRow> set = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            set.add(setRow(rows.get(i), widths, headed && i == 0));
        }
        if (!groups.isEmpty()) {
            List<TablePiece.SetRow> body = groups.join(set.subList(first, set.size()), group -> again(group, widths));
            set = new ArrayList<>(set.subList(0, first));
            set.addAll(body);
        }
        TablePiece.SetRow again = headed ? setRow(withoutTags(), widths, true) : null;
        return new TablePiece(setting.look(), x, widths, set, headed, again);
    }

    /** The head of the group of a row as decoration, for the top of another page. */
    private List<Line> again(int row, double[] widths) {
        String words = PlainLine.of(table.rows().get(row).cells().get(0).content());
        return lines(InlineSetter.items(setting, words, groupType, null), measure(widths[0]));
    }

    private TablePiece.SetRow setRow(List<Content> row, double[] widths, boolean head) {
        List<TablePiece.SetCell> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            List<Line> lines = lines(row.get(i).items(), measure(widths[i]));
            Alignment alignment = table.columns().get(i);
            cells.add(new TablePiece.SetCell(
                    row.get(i).tag(), lines, alignment, row.get(i).items().isEmpty()));
        }
        return new TablePiece.SetRow(cells, head ? headType : cellType);
    }

    private static double measure(double width) {
        return Math.max(1, width - 2 * TablePiece.PADDING);
    }

    private List<Content> withoutTags() {
        List<Content> row = new ArrayList<>();
        for (Cell cell : table.head()) {
            row.add(new Content(tag, InlineSetter.items(setting, PlainLine.of(cell.content()), headType, null)));
        }
        return row;
    }

    private List<Line> lines(List<Item> items, double width) {
        return LineBreaker.lines(items, setting.measure(width, false, false), setting.hyphenation());
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

    private double[] narrowest(List<List<Content>> rows, ToDoubleFunction<Item.Word> least) {
        double[] widths = new double[table.columns().size()];
        for (List<Content> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                double longest = longest(row.get(i).items(), least) + 2 * TablePiece.PADDING + 0.1;
                widths[i] = Math.max(widths[i], Math.max(NARROWEST_COLUMN, longest));
            }
        }
        return widths;
    }

    /** The width of the longest word: narrower, a column would divide it. */
    static double longestWord(List<Item> items) {
        return longest(items, Item.Word::width);
    }

    /** The width of the longest word, when words are at least so wide. */
    private static double longest(List<Item> items, ToDoubleFunction<Item.Word> least) {
        double longest = 0;
        double width = 0;
        for (Item item : items) {
            if (item instanceof Item.Word word) {
                width += least.applyAsDouble(word);
            } else if (item instanceof Item.Blank blank) {
                width += Math.min(90, blank.width());
            } else if (item instanceof Item.Space space && !space.breaks()) {
                width += space.style().width(" ");
            } else if (!(item instanceof Item.Joint joint) || joint.breaks()) {
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
