package org.welcomepacket.check.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.rule.Notation;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.rule.Test;
import org.welcomepacket.model.rule.TimeSpread;
import org.welcomepacket.model.rule.Value;

/**
 * The proof that a decision table with hit policy unique (DMN 1.5, 8.2.8) is complete and free of overlap.
 *
 * <p>The input space is cut into slices by the enumerated inputs until, within each, all bounds have a fixed order
 * whatever the date. A slice is a grid of elementary cells, and a row is a box of them; rows that do not meet in pairs
 * cover the slice exactly when their volumes add up to its own.
 */
public final class TableProof {
    private static final int MOST_SLICES = 2_000;

    private final Rules.Decision decision;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Object> known = new HashSet<>();
    private final Map<List<Integer>, BitSet> selections = new HashMap<>();
    private final List<Slice> proved = new ArrayList<>();
    private boolean gapFound;
    private int slices;

    private TableProof(Rules.Decision decision) {
        this.decision = decision;
    }

    /**
     * Everything wrong with a table; nothing when it is proved.
     *
     * @param decision whose tests fit the types of its inputs
     */
    public static List<Finding> findings(Rules.Decision decision) {
        TableProof proof = new TableProof(decision);
        proof.run();
        return new Misplacement(proof.proved).joined(List.copyOf(proof.findings));
    }

    private void run() {
        Map<Integer, BitSet> allowed = new LinkedHashMap<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            int size = decision.inputs().get(i).choices().size();
            if (decision.inputs().get(i).type().isEnumerated()) {
                BitSet all = new BitSet(size);
                all.set(0, size);
                allowed.put(i, all);
            }
        }
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < decision.rows().size(); i++) {
            rows.add(i);
        }
        divide(allowed, rows);
    }

    private void divide(Map<Integer, BitSet> allowed, List<Integer> rows) {
        if (++slices > MOST_SLICES) {
            if (slices == MOST_SLICES + 1) {
                findings.add(new Finding.TooComplex(MOST_SLICES));
            }
            return;
        }
        Optional<Finding.Ambiguous> ambiguous = ambiguous(rows);
        Optional<Integer> dividing = ambiguous.flatMap(finding -> dividing(allowed, rows, finding));
        if (ambiguous.isEmpty()) {
            prove(allowed, rows);
        } else if (dividing.isEmpty()) {
            add(ambiguous.get());
        } else {
            int input = dividing.get();
            classes(Objects.requireNonNull(allowed.get(input)), input, rows).forEach((members, choices) -> {
                Map<Integer, BitSet> part = new LinkedHashMap<>(allowed);
                part.put(input, choices);
                divide(part, members);
            });
        }
    }

    private void prove(Map<Integer, BitSet> allowed, List<Integer> rows) {
        List<Axis> axes = new ArrayList<>();
        for (int i = 0; i < decision.inputs().size(); i++) {
            Rules.Input input = decision.inputs().get(i);
            BitSet choices = allowed.get(i);
            axes.add(
                    choices != null
                            ? Axis.ofChoices(input, choices)
                            : Axis.ofBounds(
                                    input,
                                    bounds(rows, i).stream().map(Bound::value).toList()));
        }
        Slice slice = Slice.of(decision, axes, rows);
        proved.add(slice);
        slice.empties().forEach(this::add);
        boolean disjoint = slice.overlaps((first, second) -> known.add(second), findings::add);
        if (!gapFound) {
            Optional<Finding.Gap> gap = slice.gap(disjoint);
            gap.ifPresent(findings::add);
            gapFound = gap.isPresent();
        }
    }

    private void add(Finding finding) {
        if (known.add(finding)) {
            findings.add(finding);
        }
    }

    /** Two bounds of one duration input without a fixed order. */
    private Optional<Finding.Ambiguous> ambiguous(List<Integer> rows) {
        for (int i = 0; i < decision.inputs().size(); i++) {
            if (decision.inputs().get(i).type() != Rules.InputType.DURATION) {
                continue;
            }
            List<Bound> bounds = bounds(rows, i);
            List<TimeSpread> spreads = bounds.stream()
                    .map(bound -> TimeSpread.of((Value.Duration) bound.value))
                    .toList();
            for (int a = 0; a < bounds.size(); a++) {
                for (int b = a + 1; b < bounds.size(); b++) {
                    if (!spreads.get(a).isOrdered(spreads.get(b))) {
                        return Optional.of(ambiguous(i, bounds.get(a), bounds.get(b)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Finding.Ambiguous ambiguous(int input, Bound a, Bound b) {
        return new Finding.Ambiguous(input, a.row, Notation.of(a.value), b.row, Notation.of(b.value));
    }

    /** The enumerated input that tells rows of this slice apart, best one that parts the two in question. */
    private Optional<Integer> dividing(Map<Integer, BitSet> allowed, List<Integer> rows, Finding.Ambiguous finding) {
        Optional<Integer> any = Optional.empty();
        for (Map.Entry<Integer, BitSet> entry : allowed.entrySet()) {
            if (classes(entry.getValue(), entry.getKey(), rows).size() > 1) {
                BitSet first = selection(finding.first(), entry.getKey(), entry.getValue());
                if (!first.intersects(selection(finding.second(), entry.getKey(), entry.getValue()))) {
                    return Optional.of(entry.getKey());
                }
                any = any.or(() -> Optional.of(entry.getKey()));
            }
        }
        return any;
    }

    /** Choices that the same rows accept, by those rows. */
    private Map<List<Integer>, BitSet> classes(BitSet choices, int input, List<Integer> rows) {
        List<BitSet> selected =
                rows.stream().map(row -> selection(row, input, choices)).toList();
        Map<List<Integer>, BitSet> classes = new LinkedHashMap<>();
        for (int choice = choices.nextSetBit(0); choice >= 0; choice = choices.nextSetBit(choice + 1)) {
            List<Integer> members = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                if (selected.get(i).get(choice)) {
                    members.add(rows.get(i));
                }
            }
            classes.computeIfAbsent(members, key -> new BitSet()).set(choice);
        }
        return classes;
    }

    private BitSet selection(int row, int input, BitSet allowed) {
        BitSet selected = (BitSet) selections
                .computeIfAbsent(List.of(row, input), key -> selection(row, input))
                .clone();
        selected.and(allowed);
        return selected;
    }

    private BitSet selection(int row, int input) {
        BitSet all = new BitSet();
        all.set(0, decision.inputs().get(input).choices().size());
        return Axis.ofChoices(decision.inputs().get(input), all)
                .select(decision.rows().get(row).tests().get(input));
    }

    private List<Bound> bounds(List<Integer> rows, int input) {
        List<Bound> bounds = new ArrayList<>();
        for (int row : rows) {
            Bounds.of(decision.rows().get(row).tests().get(input)).stream()
                    .filter(value -> bounds.stream().noneMatch(bound -> bound.value.equals(value)))
                    .forEach(value -> bounds.add(new Bound(row, value)));
        }
        return bounds;
    }

    /** A bound and the first row that has it. */
    private record Bound(int row, Value value) {}

    /** All values a test names. */
    private static final class Bounds implements Test.Visitor<List<Value>> {
        static List<Value> of(Test test) {
            return test.accept(new Bounds());
        }

        @Override
        public List<Value> any(Test.Any any) {
            return List.of();
        }

        @Override
        public List<Value> compare(Test.Compare compare) {
            return of(compare.bound());
        }

        @Override
        public List<Value> interval(Test.Interval interval) {
            List<Value> both = new ArrayList<>(of(interval.low()));
            both.addAll(of(interval.high()));
            return both;
        }

        @Override
        public List<Value> oneOf(Test.OneOf oneOf) {
            return oneOf.tests().stream().flatMap(test -> of(test).stream()).toList();
        }

        @Override
        public List<Value> not(Test.Not not) {
            return of(not.test());
        }

        private static List<Value> of(Test.Operand operand) {
            return operand instanceof Test.Operand.Literal literal ? List.of(literal.value()) : List.of();
        }
    }
}
