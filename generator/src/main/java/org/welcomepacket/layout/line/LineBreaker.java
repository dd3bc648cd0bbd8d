package org.welcomepacket.layout.line;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the line ends that make a paragraph's lines best as a whole (D. E. Knuth and M. F. Plass, Breaking Paragraphs
 * into Lines, 1981), with TeX's demerits, and rules of ours for the last line.
 *
 * <p>First without dividing words, then with, then with looser lines, at last with anything that keeps every letter
 * inside the measure.
 */
public final class LineBreaker {
    /** How much of a word space may be added before a line counts as loose. */
    static final double STRETCH = 0.5;
    /** How much of a word space may be taken away, at most. */
    static final double SHRINK = 0.22;

    private static final double WORST = 1e6;
    private static final int LINE_PENALTY = 10;
    private static final double LADDER = 1e13;
    private static final double TWO_HYPHENS = 10_000;
    private static final double MISMATCH = 6_000;
    private static final double HYPHEN_BEFORE_LAST = 8_000;
    /** As much as a line whose spaces grow to nearly twice their width. */
    private static final double STUB = 420_000;
    /** What is added for a stub of no width: it is worse the shorter it is. */
    private static final double SHORTER_STUB = 2_500_000;

    private static final double FRAGMENT_ALONE = 10_000_000;
    /** The same below a single line, which had better end early: more than any line can be loose. */
    private static final double FRAGMENT_BELOW_ONE_LINE = 3e12;
    /** A last line shorter than this part of the measure is a stub. */
    private static final double STUB_WIDTH = 0.115;

    private static final int MOST_HYPHENS = 2;
    /** Where lines may be that loose, mail addresses may be divided as well. */
    private static final double DESPERATE = 3;
    /** The white space at the right that ragged lines may have before they count as loose, in measures. */
    private static final double RAG = 0.12;

    private final List<Breakpoint> points;
    private final Measure measure;
    private final double threshold;
    private final boolean last;
    private List<Node> active = new ArrayList<>();

    private record Node(
            int point,
            int fitness,
            int hyphens,
            double demerits,
            int flaw,
            @Nullable Node previous) {}

    private LineBreaker(List<Breakpoint> points, Measure measure, double threshold, boolean last) {
        this.points = points;
        this.measure = measure;
        this.threshold = threshold;
        this.last = last;
    }

    /** The lines of a paragraph, at least one. */
    public static List<Line> lines(List<Item> items, Measure measure, Hyphenation hyphenation) {
        @Nullable Breaking spare = null;
        @Nullable Dividing known = null;
        List<Breakpoint> points = List.of();
        for (Pass pass : measure.justified() ? Pass.JUSTIFIED : Pass.RAGGED) {
            if (pass.hyphenate && !measure.hyphenated() && !pass.emergency) {
                continue;
            }
            Measure tried = pass.gives && mayGive(items) ? measure.giving() : measure;
            Dividing dividing = pass.dividing(measure);
            if (!dividing.equals(known)) {
                known = dividing;
                points = Breakpoints.of(items, hyphenation, measure, dividing);
            }
            Breaking breaking = attempt(points, tried, pass);
            if (breaking != null && (spare == null || breaking.flaw() < spare.flaw())) {
                // what is looser must be better for it
                spare = breaking;
            }
            if (spare != null && spare.flaw() <= pass.repairs) {
                return spare.set(items);
            }
        }
        throw new IllegalStateException("the last pass accepts every line");
    }

    private static @Nullable Breaking attempt(List<Breakpoint> points, Measure measure, Pass pass) {
        Node end = new LineBreaker(points, measure, pass.threshold, pass.emergency).run();
        return end == null ? null : new Breaking(points, end, measure);
    }

    /**
     * Whether letters can be moved without tearing apart what is joined, or what has its own way of giving, and without
     * taking on what blanks, which have no letters, should.
     */
    private static boolean mayGive(List<Item> items) {
        return items.stream()
                .noneMatch(item -> item instanceof Item.Joint
                        || item instanceof Item.Blank
                        || (item instanceof Item.Word word
                                && !(word.shaped().isPlain() && word.style().level() == 0)));
    }

    /**
     * One way through the possible line ends.
     *
     * @param hyphenate whether words may be divided
     * @param emergency whether every line is accepted
     * @param gives whether letters may be set a little apart or closer
     * @param threshold how loose a line may be
     * @param repairs the worst flaw of the last line for which no looser way is tried: 0 none, 1 a stub, 2 a fragment
     */
    private record Pass(boolean hyphenate, boolean emergency, boolean gives, double threshold, int repairs) {
        private static final Pass[] JUSTIFIED = {
            new Pass(false, false, false, 1.0, 0),
            new Pass(true, false, false, 1.3, 0),
            new Pass(true, false, true, 1.3, 0),
            new Pass(true, false, true, 1.8, 0),
            new Pass(true, false, true, 3.0, 1),
            new Pass(true, false, true, Double.MAX_VALUE, 2),
            new Pass(true, true, true, Double.MAX_VALUE, 2)
        };
        private static final Pass[] RAGGED = {
            new Pass(false, false, false, 2.0, 0),
            new Pass(true, false, false, 3.0, 1),
            new Pass(false, false, false, Double.MAX_VALUE, 1),
            new Pass(true, true, false, Double.MAX_VALUE, 2)
        };

        Dividing dividing(Measure measure) {
            boolean words = hyphenate && measure.hyphenated();
            return new Dividing(words, words && threshold >= DESPERATE, emergency);
        }
    }

    /** Line ends that were found, the last of them at the end of the paragraph. */
    private record Breaking(List<Breakpoint> points, Node end, Measure measure) {
        /** 2 when the last line is only the end of a divided word, 1 when it is hardly there, else 0. */
        int flaw() {
            return end.flaw;
        }

        List<Line> set(List<Item> items) {
            List<Breakpoint> ends = new ArrayList<>();
            for (Node node = end; node != null && node.point >= 0; node = node.previous) {
                ends.add(points.get(node.point));
            }
            Collections.reverse(ends);
            List<Line> lines = new ArrayList<>(ends.size());
            Breakpoint start = Breakpoint.BEGINNING;
            for (Breakpoint point : ends) {
                lines.add(LineSetter.set(items, start, point, measure, ends.size() == 2));
                start = point;
            }
            return lines;
        }
    }

    private @Nullable Node run() {
        active.add(new Node(-1, 1, 0, 0, 0, null));
        for (int i = 0; i < points.size(); i++) {
            step(i);
            if (active.isEmpty()) {
                return null;
            }
        }
        Node best = null;
        for (Node node : active) {
            if (node.point == points.size() - 1 && (best == null || node.demerits < best.demerits)) {
                best = node;
            }
        }
        return best;
    }

    private void step(int index) {
        Breakpoint point = points.get(index);
        @Nullable Node[] best = new Node[4 * (MOST_HYPHENS + 1)];
        @Nullable Node overfull = null;
        List<Node> kept = new ArrayList<>(active.size() + 4);
        for (Node node : active) {
            double ratio = ratio(node, point);
            if (ratio < -1) {
                overfull = node;
                continue;
            }
            if (ratio <= threshold || point.forced()) {
                offer(best, node, index, ratio);
            }
            if (!point.forced()) {
                kept.add(node);
            }
        }
        for (Node node : best) {
            if (node != null) {
                kept.add(node);
            }
        }
        if (last && kept.isEmpty() && overfull != null) {
            kept.add(new Node(index, 1, 0, overfull.demerits + FRAGMENT_ALONE, 0, overfull));
        }
        active = kept;
    }

    private void offer(@Nullable Node[] best, Node from, int index, double ratio) {
        Breakpoint point = points.get(index);
        int hyphens = point.hyphen() ? from.hyphens + 1 : 0;
        double ladder = 0;
        if (hyphens > MOST_HYPHENS) {
            if (threshold < Double.MAX_VALUE) {
                return;
            }
            hyphens = MOST_HYPHENS;
            ladder = LADDER;
        }
        int fitness = fitness(ratio);
        int flaw = index == points.size() - 1 && from.point >= 0 ? flaw(points.get(from.point), point) : 0;
        double demerits = from.demerits + demerits(from, point, ratio, fitness) + lastLine(from, index, flaw) + ladder;
        int slot = fitness * (MOST_HYPHENS + 1) + hyphens;
        Node known = best[slot];
        if (known == null || demerits < known.demerits) {
            best[slot] = new Node(index, fitness, hyphens, demerits, flaw, from);
        }
    }

    private double demerits(Node from, Breakpoint point, double ratio, int fitness) {
        double badness = Math.min(WORST, 100 * Math.abs(ratio * ratio * ratio));
        double line = LINE_PENALTY + badness;
        double sum = line * line + (double) point.penalty() * point.penalty();
        if (point.hyphen() && from.hyphens > 0) {
            sum += TWO_HYPHENS;
        }
        if (measure.justified() && Math.abs(fitness - from.fitness) > 1 && from.point >= 0) {
            sum += MISMATCH;
        }
        return sum;
    }

    private double lastLine(Node from, int index, int flaw) {
        boolean divided = index == points.size() - 1
                && from.point >= 0
                && points.get(from.point).hyphen();
        boolean second = from.previous != null && from.previous.point < 0;
        double fragment = second ? FRAGMENT_BELOW_ONE_LINE : FRAGMENT_ALONE;
        return (divided ? HYPHEN_BEFORE_LAST : 0) + (flaw == 2 ? fragment : flaw == 1 ? stub(from, index) : 0);
    }

    private double stub(Node from, int index) {
        double width = points.get(index).end() - points.get(from.point).start();
        return STUB + SHORTER_STUB * Math.max(0, 1 - width / (STUB_WIDTH * measure.width()));
    }

    private int flaw(Breakpoint start, Breakpoint end) {
        boolean oneWord = end.endSpaces() - start.startSpaces() <= 0;
        if (start.hyphen() && oneWord) {
            return 2;
        }
        return end.end() - start.start() < STUB_WIDTH * measure.width() ? 1 : 0;
    }

    /** How much the spaces must grow (positive) or shrink (negative), in their stretch or shrink; below -1 if too full. */
    private double ratio(Node node, Breakpoint point) {
        Breakpoint start = node.point < 0 ? Breakpoint.BEGINNING : points.get(node.point);
        double slack = measure.width() - (point.end() - start.start());
        double spaces = point.endSpaces() - start.startSpaces();
        double letters = measure.give() * (point.end() - start.start());
        if (slack < 0) {
            double shrink = measure.justified() ? spaces * SHRINK + letters : 0;
            return -slack <= shrink + 1e-6 ? slack / Math.max(shrink, 1e-6) : -2;
        }
        if (point.forced()) {
            return 0;
        }
        if (!measure.justified()) {
            return slack / (RAG * measure.width());
        }
        if (spaces <= 0) {
            return slack < 0.01 ? 0 : 1_000;
        }
        double stretch = spaces * STRETCH;
        // letters give no more than that, spaces must
        return slack <= stretch + letters ? slack / (stretch + letters) : (slack - letters) / stretch;
    }

    private static int fitness(double ratio) {
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }
}
