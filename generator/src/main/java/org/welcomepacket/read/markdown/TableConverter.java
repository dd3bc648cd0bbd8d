package org.welcomepacket.read.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;
import org.welcomepacket.source.Span;

/** Converts a table. */
final class TableConverter {
    private final InlineConverter inlines;

    TableConverter(InlineConverter inlines) {
        this.inlines = inlines;
    }

    RawBlock.Table table(Node table, Span span) {
        List<RawBlock.Alignment> columns = new ArrayList<>();
        List<RawBlock.Cell> head = new ArrayList<>();
        List<RawBlock.Row> rows = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<RawBlock.Cell> cells = cells(row);
                if (part instanceof TableHead) {
                    head.addAll(cells);
                    columns.addAll(alignments(row));
                } else {
                    rows.add(new RawBlock.Row(padded(cells, columns.size())));
                }
            }
        }
        return new RawBlock.Table(columns, head, rows, span);
    }

    private List<RawBlock.Cell> cells(Node row) {
        List<RawBlock.Cell> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(new RawBlock.Cell(inlines.children(cell)));
        }
        return cells;
    }

    private static List<RawBlock.Cell> padded(List<RawBlock.Cell> cells, int size) {
        List<RawBlock.Cell> padded = new ArrayList<>(cells.subList(0, Math.min(size, cells.size())));
        while (padded.size() < size) {
            padded.add(new RawBlock.Cell(List.of()));
        }
        return padded;
    }

    private static List<RawBlock.Alignment> alignments(Node row) {
        List<RawBlock.Alignment> found = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            TableCell.Alignment alignment = cell instanceof TableCell c ? c.getAlignment() : null;
            found.add(
                    alignment == TableCell.Alignment.CENTER
                            ? RawBlock.Alignment.CENTRE
                            : alignment == TableCell.Alignment.RIGHT
                                    ? RawBlock.Alignment.END
                                    : RawBlock.Alignment.START);
        }
        return found;
    }
}
