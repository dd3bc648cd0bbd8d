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

    /** For a page whose last note goes on at the foot of the next. */
    private static final double DIVIDED_NOTE = 500;
    /** For a page that has no room for the beginning of a note it refers to. */
    private static final double LATE_NOTE = 1e8;

    private static final double OVERFULL = 1e9;

    private final List<Flow.Entry> entries;
    private final double height;
    private final Feet feet;
    private final double[] cost;
    private final int[] previous;
    /** How many parts of notes stand on the pages before an entry. */
    private final int[] noted;

    private PageBreaker(Flow flow, double height) {
        this.entries = flow.entries();
        this.height = height;
        this.feet = flow.feet();
        this.cost = new double[entries.size() + 1];
        this.previous = new int[entries.size() + 1];
        this.noted = new int[entries.size() + 1];
    }

    static List<Flow.Extent> breakPages(Flow flow, double height) {
        PageBreaker breaker = new PageBreaker(flow, height);
        breaker.run();
        List<Flow.Extent> pages = new ArrayList<>();
        for (int to = flow.entries().size(); to > 0; to = breaker.previous[to]) {
            int from = breaker.previous[to];
            pages.add(breaker.page(flow, from, to, breaker.noted[from], breaker.noted[to]));
        }
        Collections.reverse(pages);
        breaker.addRestOfNotes(flow, pages);
        return pages;
    }

    private Flow.Extent page(Flow flow, int from, int to, int note, int noteEnd) {
        return flow.new Extent(from, to, height - feet.room(note, noteEnd), feet, note, noteEnd);
    }

    /** Pages for notes that go on when the text is at its end. */
    private void addRestOfNotes(Flow flow, List<Flow.Extent> pages) {
        int end = entries.size();
        for (int note = noted[end]; note < feet.asked(end); ) {
            int noteEnd = Math.max(note + 1, feet.fitting(note, feet.asked(end), 0, height));
            pages.add(page(flow, end, end, note, noteEnd));
            note = noteEnd;
        }
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
        for (int from = to - 1; from >= 0; from--) {
            Flow.Entry first = entries.get(from);
            text += first.piece().height(first.part());
            double filled = text + first.piece().repeated(first.part());
            double least = filled - Flow.SHRINK * space;
            boolean overfull = least > height + 0.01;
            if (overfull && from < to - 1) {
                if (text - Flow.SHRINK * space > height + 0.01) {
                    return;
                }
            } else {
                int noteEnd = feet.fitting(noted[from], feet.asked(to), wanted(from, to), height + 0.01 - least);
                double room = height - feet.room(noted[from], noteEnd);
                double sum = cost[from]
                        + atEnd
                        + PER_PAGE
                        + notes(from, to, noteEnd)
                        + (overfull ? OVERFULL : white(room - filled, space, to));
                if (sum < cost[to]) {
                    cost[to] = sum;
                    previous[to] = from;
                    noted[to] = noteEnd;
                }
            }
            text += first.space();
            space += first.space();
        }
    }

    /** Up to which part notes should stand on a page, so that the notes it refers to begin there. */
    private int wanted(int from, int to) {
        return feet.wanted(to) > feet.wanted(from) ? feet.wanted(to) : 0;
    }

    /** How unwelcome it is that a page's notes end there. */
    private double notes(int from, int to, int noteEnd) {
        if (noteEnd == feet.asked(to)) {
            return 0;
        }
        boolean late = noteEnd < wanted(from, to);
        double rest = feet.room(noteEnd, feet.asked(to)) / height;
        return DIVIDED_NOTE + feet.cost(noteEnd) + PER_PAGE * rest + (late ? LATE_NOTE : 0);
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
