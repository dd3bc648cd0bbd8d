package org.welcomepacket.check.proof;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.welcomepacket.model.rule.Rules;

/** The part of a table's input space where all bounds have a fixed order, as a grid of elementary cells. */
final class Slice {
    /** How many rows are looked at for a case left open among rows that overlap: some tenths of a second. */
    private static final int MOST_WORK = 2_000_000;

    private final List<Axis> axes;
    private final List<Box> boxes;
    private int work;

    private Slice(List<Axis> axes, List<Box> boxes) {
        this.axes = axes;
        this.boxes = boxes;
    }

    /**
     * What a row covers: on each axis a set of cells.
     *
     * @param row index of the row
     * @param sides one an axis
     */
    private record Box(int row, List<BitSet> sides) {
        boolean meets(Box other) {
            for (int i = 0; i < sides.size(); i++) {
                if (!sides.get(i).intersects(other.sides.get(i))) {
                    return false;
                }
            }
            return true;
        }

        BigInteger volume(int fromAxis) {
            BigInteger volume = BigInteger.ONE;
            for (BitSet side : sides.subList(fromAxis, sides.size())) {
                volume = volume.multiply(BigInteger.valueOf(side.cardinality()));
            }
            return volume;
        }
    }

    static Slice of(Rules.Decision decision, List<Axis> axes, List<Integer> rows) {
        List<Box> boxes = new ArrayList<>();
        for (int row : rows) {
            List<BitSet> sides = new ArrayList<>();
            for (int i = 0; i < axes.size(); i++) {
                sides.add(axes.get(i).select(decision.rows().get(row).tests().get(i)));
            }
            boxes.add(new Box(row, sides));
        }
        return new Slice(axes, boxes);
    }

    /** Tests that nothing in this slice can meet. */
    List<Finding.Empty> empties() {
        List<Finding.Empty> found = new ArrayList<>();
        for (Box box : boxes) {
            for (int i = 0; i < axes.size(); i++) {
                if (box.sides.get(i).isEmpty()) {
                    found.add(new Finding.Empty(box.row, i));
                }
            }
        }
        return found;
    }

    /**
     * Finds the rows that cover a case of an earlier row again, with the first such case.
     *
     * @param isNew whether a pair is to be told, the earlier row first
     * @param told takes what is found
     * @return whether there is no such pair
     */
    boolean overlaps(BiPredicate<Integer, Integer> isNew, Consumer<Finding> told) {
        boolean disjoint = true;
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                if (boxes.get(i).meets(boxes.get(j))) {
                    disjoint = false;
                    if (isNew.test(boxes.get(i).row, boxes.get(j).row)) {
                        told.accept(overlap(boxes.get(i), boxes.get(j)));
                    }
                }
            }
        }
        return disjoint;
    }

    /** The first case that no row covers. */
    Optional<Finding.Gap> gap(boolean disjoint) {
        int[] cells = new int[axes.size()];
        BitSet told = new BitSet();
        work = 0;
        if (!isOpen(0, boxes, cells, told, disjoint)) {
            return Optional.empty();
        }
        List<Finding.Part> parts = told.stream()
                .mapToObj(axis -> axes.get(axis).describe(cells[axis]))
                .toList();
        return Optional.of(new Finding.Gap(parts, nearest(cells)));
    }

    /** What a slice leaves open without one of its rows. */
    enum Opening {
        /** Nothing. */
        NONE,
        /** What a single row could cover, on each measured axis one stretch. */
        BOX,
        /** Something else; or the other rows are not disjoint. */
        OTHER
    }

    /** What the slice leaves open without a row. */
    Opening openWithout(int row) {
        List<Box> others = boxes.stream().filter(box -> box.row != row).toList();
        for (int i = 0; i < others.size(); i++) {
            for (int j = i + 1; j < others.size(); j++) {
                if (others.get(i).meets(others.get(j))) {
                    return Opening.OTHER;
                }
            }
        }
        BigInteger open = whole(0).subtract(volume(0, others));
        if (open.signum() == 0) {
            return Opening.NONE;
        }
        BigInteger box = BigInteger.ONE;
        for (int axis = 0; axis < axes.size(); axis++) {
            BitSet side = openCells(axis, others);
            box = box.multiply(BigInteger.valueOf(side.cardinality()));
            if (axes.get(axis).isMeasured() && stretches(side, axes.get(axis).cells()) > 1) {
                return Opening.OTHER;
            }
        }
        return box.equals(open) ? Opening.BOX : Opening.OTHER;
    }

    /** The cells of an axis that disjoint rows do not cover all through. */
    private BitSet openCells(int axis, List<Box> rows) {
        BitSet all = axes.get(axis).cells();
        BigInteger slab = whole(0).divide(BigInteger.valueOf(all.cardinality()));
        BitSet open = new BitSet();
        for (int cell = all.nextSetBit(0); cell >= 0; cell = all.nextSetBit(cell + 1)) {
            BigInteger covered = BigInteger.ZERO;
            for (Box box : rows) {
                if (box.sides.get(axis).get(cell)) {
                    covered = covered.add(box.volume(0)
                            .divide(BigInteger.valueOf(box.sides.get(axis).cardinality())));
                }
            }
            open.set(cell, covered.compareTo(slab) < 0);
        }
        return open;
    }

    /** How many stretches of neighbouring cells there are. */
    private static int stretches(BitSet some, BitSet all) {
        int stretches = 0;
        boolean open = false;
        for (int cell = all.nextSetBit(0); cell >= 0; cell = all.nextSetBit(cell + 1)) {
            stretches += some.get(cell) && !open ? 1 : 0;
            open = some.get(cell);
        }
        return stretches;
    }

    /** The rows around a case: on each measured axis the nearest below and the nearest above it. */
    private List<Integer> nearest(int[] cells) {
        SortedSet<Integer> rows = new TreeSet<>();
        for (int axis = 0; axis < cells.length; axis++) {
            if (axes.get(axis).isMeasured()) {
                int missed = axis;
                int cell = cells[axis];
                List<Box> beside = boxes.stream()
                        .filter(box -> missesOnly(box, cells, missed))
                        .toList();
                beside.stream()
                        .filter(box -> box.sides.get(missed).previousSetBit(cell) >= 0)
                        .max(Comparator.comparingInt(
                                box -> box.sides.get(missed).previousSetBit(cell)))
                        .ifPresent(box -> rows.add(box.row));
                beside.stream()
                        .filter(box -> box.sides.get(missed).nextSetBit(cell) >= 0)
                        .min(Comparator.comparingInt(
                                box -> box.sides.get(missed).nextSetBit(cell)))
                        .ifPresent(box -> rows.add(box.row));
            }
        }
        return List.copyOf(rows);
    }

    private static boolean missesOnly(Box box, int[] cells, int axis) {
        for (int i = 0; i < cells.length; i++) {
            if (box.sides.get(i).get(cells[i]) == (i == axis)) {
                return false;
            }
        }
        return true;
    }

    private Finding.Overlap overlap(Box first, Box second) {
        List<Finding.Part> parts = new ArrayList<>();
        for (int i = 0; i < axes.size(); i++) {
            BitSet both = (BitSet) first.sides.get(i).clone();
            both.and(second.sides.get(i));
            if (!both.equals(axes.get(i).cells())) {
                parts.add(axes.get(i).describe(both.nextSetBit(0)));
            }
        }
        return new Finding.Overlap(first.row, second.row, parts);
    }

    /**
     * Whether the live rows leave a case open on the axes from one on; if so its cells are written down, and on which
     * axes they matter.
     *
     * <p>Rows that are disjoint cover everything exactly when their volumes add up to the whole. When they are not, the
     * search goes cell by cell, with bounded work: their overlap has been found anyway.
     */
    private boolean isOpen(int axis, List<Box> live, int[] cells, BitSet told, boolean disjoint) {
        if (axis == axes.size()) {
            return live.isEmpty();
        }
        if (disjoint ? volume(axis, live).equals(whole(axis)) : coversAlone(axis, live)) {
            return false;
        }
        told.set(axis, matters(axis, live));
        BitSet all = axes.get(axis).cells();
        for (int cell = all.nextSetBit(0); cell >= 0; cell = all.nextSetBit(cell + 1)) {
            if (!disjoint && isWorkDone(live)) {
                return false;
            }
            int here = cell;
            cells[axis] = cell;
            List<Box> rest =
                    live.stream().filter(box -> box.sides.get(axis).get(here)).toList();
            if (isOpen(axis + 1, rest, cells, told, disjoint)) {
                return true;
            }
        }
        return false;
    }

    private boolean isWorkDone(List<Box> live) {
        work += live.size() + 1;
        return work > MOST_WORK;
    }

    private boolean coversAlone(int axis, List<Box> live) {
        return live.stream().anyMatch(box -> coversAll(box, axis));
    }

    private boolean coversAll(Box box, int fromAxis) {
        for (int axis = fromAxis; axis < axes.size(); axis++) {
            if (!box.sides.get(axis).equals(axes.get(axis).cells())) {
                return false;
            }
        }
        return true;
    }

    private boolean matters(int axis, List<Box> live) {
        BitSet cells = axes.get(axis).cells();
        return live.stream().anyMatch(box -> !box.sides.get(axis).equals(cells));
    }

    private static BigInteger volume(int axis, List<Box> live) {
        return live.stream().map(box -> box.volume(axis)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    private BigInteger whole(int fromAxis) {
        BigInteger whole = BigInteger.ONE;
        for (Axis axis : axes.subList(fromAxis, axes.size())) {
            whole = whole.multiply(BigInteger.valueOf(axis.cells().cardinality()));
        }
        return whole;
    }
}
