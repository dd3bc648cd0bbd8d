package org.welcomepacket.layout.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Chooses page ends so that the sum of white space and bad breaks over all pages is least (the method of M. F. Plass,
 * Optimal Pagination Techniques, 1981, for pages that may end short). Time grows with the number of lines times the
 * lines of one page.
 */
final class PageBreaker {
    private static final double PER_PAGE = 60;
    private static final double WHITE = 6_000;
    private static final double TIGHT = 100;
    private static final double SHORT_LAST_PAGE = 500;
    /** A last page filled less than this is short. */
    private static final double SHORT = 0.25;

    private static final double OVERFULL = 1e9;

    private final List<Flow.Entry> entries;
    private final double height;
    private final Feet feet;
    private final double[] cost;
    private final int[] previous;

    private PageBreaker(Flow flow, double height) {
        this.entries = flow.entries();
        this.height = height;
        this.feet = flow.feet();
        this.cost = new double[entries.size() + 1];
        this.previous = new int[entries.size() + 1];
    }

    static List<Flow.Extent> breakPages(Flow flow, double height) {
        PageBreaker breaker = new PageBreaker(flow, height);
        breaker.run();
        List<Flow.Extent> pages = new ArrayList<>();
        for (int to = flow.entries().size(); to > 0; to = breaker.previous[to]) {
            pages.add(breaker.page(flow, to));
        }
        Collections.reverse(pages);
        return pages;
    }

    private Flow.Extent page(Flow flow, int to) {
        List<Flow> notes = feet.between(previous[to], to);
        double below = feet.room(notes.stream().mapToDouble(Flow::height).sum());
        return flow.new Extent(previous[to], to, height - below, notes);
    }

    private void run() {
        Arrays.fill(cost, Double.MAX_VALUE);
        cost[0] = 0;
        for (int to = 1; to < cost.length; to++) {
            tryAll(to);
        }
    }

    /** Tries all pages that end before an entry, the longest last. */
    private void tryAll(int to) {
        double atEnd = to == entries.size() ? 0 : entries.get(to).breakBefore();
        double text = 0;
        double space = 0;
        double notes = 0;
        for (int from = to - 1; from >= 0; from--) {
            Flow.Entry first = entries.get(from);
            text += first.piece().height(first.part());
            double filled = text + first.piece().repeated(first.part());
            notes += feet.height(from);
            double room = height - feet.room(notes);
            double least = filled - Flow.SHRINK * space;
            boolean overfull = least > room + 0.01;
            if (overfull && from < to - 1) {
                if (text - Flow.SHRINK * space > room + 0.01) {
                    return;
                }
            } else {
                double sum = cost[from] + atEnd + PER_PAGE + (overfull ? OVERFULL : white(room - filled, space, to));
                if (sum < cost[to]) {
                    cost[to] = sum;
                    previous[to] = from;
                }
            }
            text += first.space();
            space += first.space();
        }
    }

    /** How a page looks that is not full, or too full for its space between pieces to stay as it is. */
    private double white(double slack, double space, int to) {
        if (slack < 0) {
            double tight = -slack / Math.max(0.01, Flow.SHRINK * space);
            return TIGHT * tight * tight;
        }
        if (to == entries.size()) {
            return SHORT_LAST_PAGE * Math.max(0, SHORT - 1 + slack / height) / SHORT;
        }
        double share = Math.max(0, slack - Flow.STRETCH * space) / height;
        return WHITE * share * share;
    }
}
