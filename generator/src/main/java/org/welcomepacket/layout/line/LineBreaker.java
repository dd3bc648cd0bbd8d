package org.welcomepacket.layout.line;

import java.util.ArrayList;
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

    private static final int LINE_PENALTY = 10;
    private static final double TWO_HYPHENS = 10_000;
    private static final double MISMATCH = 6_000;
    private static final double HYPHEN_BEFORE_LAST = 8_000;
    private static final double STUB = 50_000;
    private static final double FRAGMENT_ALONE = 10_000_000;
    private static final int MOST_HYPHENS = 2;
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
            @Nullable Node previous) {}

    private LineBreaker(List<Breakpoint> points, Measure measure, double threshold, boolean last) {
        this.points = points;
        this.measure = measure;
        this.threshold = threshold;
        this.last = last;
    }

    /** The lines of a paragraph, at least one. */
    public static List<Line> lines(List<Item> items, Measure measure, Hyphenation hyphenation) {
        Pass[] passes = measure.justified() ? Pass.JUSTIFIED : Pass.RAGGED;
        for (Pass pass : passes) {
            if (pass.hyphenate && !measure.hyphenated() && !pass.emergency) {
                continue;
            }
            boolean hyphenate = pass.hyphenate && measure.hyphenated();
            List<Breakpoint> points = Breakpoints.of(items, hyphenation, measure.width(), hyphenate, pass.emergency);
            Node end = new LineBreaker(points, measure, pass.threshold, pass.emergency).run();
            if (end != null) {
                return set(items, points, end, measure);
            }
        }
        throw new IllegalStateException("the last pass accepts every line");
    }

    private record Pass(boolean hyphenate, boolean emergency, double threshold) {
        private static final Pass[] JUSTIFIED = {
            new Pass(false, false, 1.0),
            new Pass(true, false, 1.3),
            new Pass(true, false, 3.0),
            new Pass(true, true, Double.MAX_VALUE)
        };
        private static final Pass[] RAGGED = {
            new Pass(false, false, 2.0),
            new Pass(true, false, 3.0),
            new Pass(false, false, Double.MAX_VALUE),
            new Pass(true, true, Double.MAX_VALUE)
        };
    }

    private @Nullable Node run() {
        active.add(new Node(-1, 1, 0, 0, null));
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
            kept.add(new Node(index, 1, 0, overfull.demerits + FRAGMENT_ALONE, overfull));
        }
        active = kept;
    }

    private void offer(@Nullable Node[] best, Node from, int index, double ratio) {
        Breakpoint point = points.get(index);
        int hyphens = point.hyphen() ? from.hyphens + 1 : 0;
        if (hyphens > MOST_HYPHENS) {
            if (!last) {
                return;
            }
            hyphens = MOST_HYPHENS;
        }
        int fitness = fitness(ratio);
        double demerits = from.demerits + demerits(from, point, index, ratio, fitness);
        int slot = fitness * (MOST_HYPHENS + 1) + hyphens;
        Node known = best[slot];
        if (known == null || demerits < known.demerits) {
            best[slot] = new Node(index, fitness, hyphens, demerits, from);
        }
    }

    private double demerits(Node from, Breakpoint point, int index, double ratio, int fitness) {
        double badness = Math.min(10_000, 100 * Math.pow(Math.abs(ratio), 3));
        double line = LINE_PENALTY + badness;
        double sum = line * line + (double) point.penalty() * point.penalty();
        if (point.hyphen() && from.hyphens > 0) {
            sum += TWO_HYPHENS;
        }
        if (measure.justified() && Math.abs(fitness - from.fitness) > 1 && from.point >= 0) {
            sum += MISMATCH;
        }
        if (index == points.size() - 1 && from.point >= 0) {
            sum += lastLine(from, point);
        }
        return sum;
    }

    private double lastLine(Node from, Breakpoint end) {
        Breakpoint start = points.get(from.point);
        double sum = start.hyphen() ? HYPHEN_BEFORE_LAST : 0;
        if (end.end() - start.start() < 0.1 * measure.width()) {
            sum += STUB;
        }
        boolean oneWord = end.endSpaces() - start.startSpaces() <= 0;
        return sum + (start.hyphen() && oneWord ? FRAGMENT_ALONE : 0);
    }

    /** How much the spaces must grow (positive) or shrink (negative), in their stretch or shrink; below -1 if too full. */
    private double ratio(Node node, Breakpoint point) {
        Breakpoint start = node.point < 0 ? Breakpoint.BEGINNING : points.get(node.point);
        double slack = measure.width() - (point.end() - start.start());
        double spaces = point.endSpaces() - start.startSpaces();
        if (slack < 0) {
            double shrink = measure.justified() ? spaces * SHRINK : 0;
            return -slack <= shrink + 1e-6 ? slack / Math.max(shrink, 1e-6) : -2;
        }
        if (point.forced()) {
            return 0;
        }
        if (!measure.justified()) {
            return slack / (RAG * measure.width());
        }
        return spaces <= 0 ? (slack < 0.01 ? 0 : 1_000) : slack / (spaces * STRETCH);
    }

    private static int fitness(double ratio) {
        return ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3;
    }

    private static List<Line> set(List<Item> items, List<Breakpoint> points, Node end, Measure measure) {
        List<Breakpoint> ends = new ArrayList<>();
        for (Node node = end; node != null && node.point >= 0; node = node.previous) {
            ends.add(0, points.get(node.point));
        }
        List<Line> lines = new ArrayList<>();
        Breakpoint start = Breakpoint.BEGINNING;
        for (Breakpoint point : ends) {
            lines.add(LineSetter.set(items, start, point, measure));
            start = point;
        }
        return lines;
    }
}
