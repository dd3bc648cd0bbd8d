package org.welcomepacket.layout.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pieces one below the other. Space between two is the larger of what each asks for, and none at the top of a page. It
 * may shrink or grow a little so that a page is full.
 */
public final class Flow {
    /** A page end that is taken only when nothing else fits on a page. */
    public static final double FORBIDDEN = 1e7;
    /** A page end that is hardly ever better than white space. */
    public static final double BAD = 3_000;
    /** A page end that is a pity. */
    public static final double UNWELCOME = 150;

    /** How much of the space between pieces a page may take away. */
    static final double SHRINK = 0.2;
    /** How much a page may add to it. */
    static final double STRETCH = 0.3;

    /** A part of a piece in the flow. */
    record Entry(Piece piece, int part, double space, double breakBefore) {}

    private final List<Entry> entries = new ArrayList<>();
    private final double air;
    private final Map<String, Flow> feet = new LinkedHashMap<>();
    private @Nullable Piece rule;
    private @Nullable Piece ruleOfRest;
    private double spaceAfter;
    private double cost;

    /** An empty flow. */
    public Flow() {
        this(1);
    }

    /**
     * An empty flow.
     *
     * @param air what all space between pieces is multiplied with
     */
    public Flow(double air) {
        this.air = air;
    }

    /**
     * Adds a piece.
     *
     * @param piece what
     * @param before space asked for above it
     * @param after space asked for below it
     */
    public void add(Piece piece, double before, double after) {
        for (int part = 0; part < piece.parts(); part++) {
            boolean first = part == 0;
            double breakBefore = first ? cost : piece.breakBefore(part);
            entries.add(new Entry(piece, part, first ? Math.max(before * air, spaceAfter) : 0, breakBefore));
        }
        spaceAfter = after * air;
        cost = 0;
    }

    /** Keeps what comes next on the page of what came last. */
    public void keepWithNext() {
        discourage(FORBIDDEN);
    }

    /** Says how unwelcome a page end before what comes next is. */
    public void discourage(double unwelcome) {
        cost = entries.isEmpty() ? 0 : Math.max(cost, unwelcome);
    }

    /** Asks for space between what came last and what comes next. */
    public void space(double wanted) {
        spaceAfter = Math.max(spaceAfter, wanted * air);
    }

    /** Where what comes next will stand, for {@link #together}. */
    public int size() {
        return entries.size();
    }

    /**
     * Says how unwelcome a page end is within what came since, if that is not too tall.
     *
     * @param start the size before it came
     * @param tallest how tall it may be
     * @param unwelcome at least
     */
    public void together(int start, double tallest, double unwelcome) {
        double height = 0;
        for (Entry entry : entries.subList(start, entries.size())) {
            height += entry.piece.height(entry.part) + entry.space;
        }
        for (int i = start + 1; i < entries.size() && height <= tallest; i++) {
            Entry entry = entries.get(i);
            double cost = Math.max(entry.breakBefore, unwelcome);
            entries.set(i, new Entry(entry.piece, entry.part, entry.space, cost));
        }
    }

    /**
     * Sets a note at the foot of the page that first refers to it. Where there is no room for all of it, it goes on at the
     * foot of the next.
     *
     * @param name by which it is referred to
     * @param note what it says
     * @param line what stands above the notes of a page
     * @param longLine what stands there instead when a note goes on; as tall
     */
    public void foot(String name, Flow note, Piece line, Piece longLine) {
        feet.put(name, note);
        rule = line;
        ruleOfRest = longLine;
    }

    /** Whether something so far refers to a note. */
    public boolean refersTo(String name) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).piece.references(entries.get(i).part).contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** How tall it is on one endless page. */
    public double height() {
        double height = 0;
        for (int i = 0; i < entries.size(); i++) {
            height += entries.get(i).piece.height(entries.get(i).part) + (i == 0 ? 0 : entries.get(i).space);
        }
        return height + spaceAfter;
    }

    /** Where its notes stand. */
    Feet feet() {
        return new Feet(entries, feet, rule == null ? 0 : rule.height(0));
    }

    /** What is asked for below what came last. */
    double spaceAfter() {
        return spaceAfter;
    }

    /** Parts that have a room of their own. */
    Extent part(int from, int to, double room) {
        return new Extent(from, to, room, feet(), 0, 0);
    }

    /** Whether there is nothing in it. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    List<Entry> entries() {
        return entries;
    }

    /** What stands on one page: parts from one entry up to, not including, another. */
    public final class Extent {
        private final int from;
        private final int to;
        private final double room;
        private final Feet feet;
        private final int note;
        private final int noteEnd;

        /** A page with room for text of a height, and parts of the notes below that. */
        Extent(int from, int to, double room, Feet feet, int note, int noteEnd) {
            this.from = from;
            this.to = to;
            this.room = room;
            this.feet = feet;
            this.note = note;
            this.noteEnd = noteEnd;
        }

        /** What the space between pieces is multiplied with: a nearly full page is filled, a last one left as it is. */
        private double spread() {
            if (from == to) {
                return 1;
            }
            double space = 0;
            double height = entries.get(from).piece.repeated(entries.get(from).part);
            for (int i = from; i < to; i++) {
                space += i == from ? 0 : entries.get(i).space;
                height += entries.get(i).piece.height(entries.get(i).part);
            }
            double slack = room - height - space;
            boolean within = slack < 0 || (to < entries.size() && slack <= STRETCH * space);
            return space > 0 && within ? Math.max(1 - SHRINK, 1 + slack / space) : 1;
        }

        /**
         * Draws the page's pieces.
         *
         * @param top of the area for text
         * @param canvas the page
         */
        public void draw(double top, Canvas canvas) {
            double y = top;
            double spread = spread();
            for (int at = from; at < to; ) {
                Entry entry = entries.get(at);
                int end = at + 1;
                double height = at == from ? entry.piece.repeated(entry.part) : 0;
                height += entry.piece.height(entry.part);
                while (end < to && entries.get(end).piece == entry.piece) {
                    height += entries.get(end).piece.height(entries.get(end).part);
                    end++;
                }
                y += at == from ? 0 : entry.space * spread;
                entry.piece.draw(entry.part, entries.get(end - 1).part + 1, y, canvas);
                y += height;
                at = end;
            }
            drawNotes(top + room + Feet.ABOVE, canvas);
        }

        private void drawNotes(double top, Canvas canvas) {
            Piece line = feet.isWithin(note) ? ruleOfRest : rule;
            if (line != null && note < noteEnd) {
                line.draw(0, 1, top, canvas);
                feet.draw(note, noteEnd, top + line.height(0), canvas);
            }
        }
    }

    /** Where the pages end, for pages with room of a height. */
    public List<Extent> pages(double height) {
        return PageBreaker.breakPages(this, height);
    }
}
