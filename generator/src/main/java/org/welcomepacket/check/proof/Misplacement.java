package org.welcomepacket.check.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.welcomepacket.check.proof.Finding.Gap;
import org.welcomepacket.check.proof.Finding.Misplaced;
import org.welcomepacket.check.proof.Finding.Overlap;

/**
 * Tells a gap and overlaps that come from one row from those that have nothing to do with each other: without that row
 * all others are disjoint, and what they leave open is a box, which a row could cover exactly.
 */
final class Misplacement {
    private final List<Slice> slices;

    /**
     * For one table.
     *
     * @param slices all of it
     */
    Misplacement(List<Slice> slices) {
        this.slices = List.copyOf(slices);
    }

    /** The findings, a gap and its overlaps as one if a row explains them all. */
    List<Finding> joined(List<Finding> findings) {
        List<Overlap> overlaps = findings.stream()
                .filter(Overlap.class::isInstance)
                .map(Overlap.class::cast)
                .toList();
        List<Gap> gaps = findings.stream()
                .filter(Gap.class::isInstance)
                .map(Gap.class::cast)
                .toList();
        if (overlaps.isEmpty() || gaps.size() != 1 || overlaps.size() + 1 != findings.size()) {
            return findings;
        }
        int best = -1;
        int least = Integer.MAX_VALUE;
        for (int row : List.of(overlaps.get(0).first(), overlaps.get(0).second())) {
            OptionalInt parts = overlaps.stream().allMatch(o -> o.first() == row || o.second() == row)
                    ? parts(row)
                    : OptionalInt.empty();
            if (parts.isPresent() && parts.getAsInt() <= least) {
                best = row;
                least = parts.getAsInt();
            }
        }
        return best < 0 ? findings : List.of(misplaced(best, overlaps, gaps.get(0)));
    }

    private static Misplaced misplaced(int row, List<Overlap> overlaps, Gap gap) {
        List<Integer> others = new ArrayList<>();
        overlaps.forEach(o -> others.add(o.first() == row ? o.second() : o.first()));
        return new Misplaced(row, others, overlaps.get(0).inputs(), gap.inputs());
    }

    /** In how many slices a row in place of this one would have to stand to close the table; absent when none would. */
    private OptionalInt parts(int row) {
        int parts = 0;
        for (Slice slice : slices) {
            Slice.Opening opening = slice.openWithout(row);
            if (opening == Slice.Opening.OTHER) {
                return OptionalInt.empty();
            }
            parts += opening == Slice.Opening.BOX ? 1 : 0;
        }
        return OptionalInt.of(parts);
    }
}
