package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.welcomepacket.layout.block.TablePiece.Joint;
import org.welcomepacket.layout.block.TablePiece.SetCell;
import org.welcomepacket.layout.block.TablePiece.SetRow;
import org.welcomepacket.layout.line.Line;

/**
 * Rows of a table that share their first cell.
 *
 * @param sizes how many rows in turn do, adding up to all; empty when none do
 */
record RowGroups(List<Integer> sizes) {
    /** Groups up to so many lines stay on one page. */
    private static final int KEPT_TOGETHER = 14;

    RowGroups {
        sizes = List.copyOf(sizes);
    }

    boolean isEmpty() {
        return sizes.isEmpty();
    }

    /** Whether a row, counted from 0, is the first of its group. */
    boolean isFirst(int row) {
        return row == start(row);
    }

    /** How many rows the group of a row has. */
    int size(int row) {
        int end = 0;
        for (int size : sizes) {
            end += size;
            if (row < end) {
                return size;
            }
        }
        throw new IndexOutOfBoundsException(row);
    }

    /**
     * Joins the rows of each group.
     *
     * @param rows all rows below the head
     * @param again the first cell of the group of a row, to be shown again on another page
     */
    List<SetRow> join(List<SetRow> rows, IntFunction<List<Line>> again) {
        List<SetRow> joined = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            int start = start(row);
            List<SetRow> group = rows.subList(start, start + size(row));
            SetRow set = rows.get(row);
            if (group.size() == 1) {
                joined.add(set);
            } else {
                joined.add(row == start ? first(group) : continued(set, isKept(group), again.apply(start)));
            }
        }
        return joined;
    }

    private int start(int row) {
        int start = 0;
        for (int size : sizes) {
            if (row < start + size) {
                return start;
            }
            start += size;
        }
        throw new IndexOutOfBoundsException(row);
    }

    /** The first cell may reach down into the other rows when they are sure to stand below it. */
    private static SetRow first(List<SetRow> group) {
        SetRow first = group.get(0);
        int head = first.cells().get(0).lines().size();
        int below = isKept(group)
                ? group.subList(1, group.size()).stream()
                        .mapToInt(SetRow::lines)
                        .sum()
                : 0;
        return new SetRow(first.cells(), first.type(), new Joint(false, isKept(group), List.of()), head - below);
    }

    private static SetRow continued(SetRow row, boolean kept, List<Line> again) {
        List<SetCell> cells = new ArrayList<>(row.cells());
        SetCell head = cells.get(0);
        cells.set(0, new SetCell(head.tag(), List.of(), head.alignment(), false));
        return new SetRow(cells, row.type(), new Joint(true, kept, again), 1);
    }

    private static boolean isKept(List<SetRow> group) {
        return group.stream().mapToInt(SetRow::lines).sum() <= KEPT_TOGETHER;
    }
}
