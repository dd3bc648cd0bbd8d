package org.welcomepacket.layout.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The notes of a flow as one row of parts, in the order in which they are first referred to. Every page takes some of the
 * row, beginning where the page before it left off.
 */
final class Feet {
    /** Space between text and the line above the notes. */
    static final double ABOVE = 8;
    /** So many parts of a note are wanted on the page that refers to it. */
    private static final int FIRST_PARTS = 2;

    /** A part of a note, with the space above it unless it begins a page's notes, and what stands below a note. */
    private record Part(Flow note, int entry, double above, double height) {}

    private final List<Part> parts = new ArrayList<>();
    /** For each entry of the flow and for its end, how many parts belong to what stands before it. */
    private final int[] asked;
    /** For each entry, how many parts are wanted on a page that ends behind it. */
    private final int[] wanted;
    /** How tall the parts before one are, with all space. */
    private final double[] heights;

    private final double rule;

    Feet(List<Flow.Entry> entries, Map<String, Flow> feet, double rule) {
        this.rule = rule;
        this.asked = new int[entries.size() + 1];
        this.wanted = new int[entries.size() + 1];
        Set<Flow> placed = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            Flow.Entry entry = entries.get(i);
            wanted[i + 1] = wanted[i];
            for (String name :
                    feet.isEmpty() ? List.<String>of() : entry.piece().references(entry.part())) {
                Flow note = feet.get(name);
                if (note != null && placed.add(note)) {
                    wanted[i + 1] =
                            parts.size() + Math.min(FIRST_PARTS, note.entries().size());
                    add(note);
                }
            }
            asked[i + 1] = parts.size();
        }
        heights = new double[parts.size() + 1];
        for (int i = 0; i < parts.size(); i++) {
            heights[i + 1] = heights[i] + parts.get(i).above + parts.get(i).height;
        }
    }

    private void add(Flow note) {
        int last = note.entries().size() - 1;
        for (int i = 0; i <= last; i++) {
            Flow.Entry entry = note.entries().get(i);
            double height = entry.piece().height(entry.part()) + (i == last ? note.spaceAfter() : 0);
            parts.add(new Part(note, i, entry.space(), height));
        }
    }

    /** How many parts the entries before one ask for. */
    int asked(int entry) {
        return asked[entry];
    }

    /** How many parts should stand on the pages up to one that ends before an entry. */
    int wanted(int entry) {
        return wanted[entry];
    }

    /** The room that parts of the row take, with what stands above them. */
    double room(int from, int to) {
        return from < to ? ABOVE + rule + heights[to] - heights[from] - parts.get(from).above : 0;
    }

    /** The end of the parts, from one on and up to another, that a room is enough for; if it can, it is not before a part. */
    int fitting(int from, int to, int least, double room) {
        if (from >= to || room(from, to) <= room) {
            return to;
        }
        int low = from;
        int high = to - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (room(from, middle) <= room) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return welcome(Math.max(from + 1, least), low);
    }

    /** The last of some places where a note may well be divided, if there is one. */
    private int welcome(int first, int last) {
        for (int at = last; at >= first; at--) {
            if (cost(at) < Flow.BAD) {
                return at;
            }
        }
        return last;
    }

    /** How unwelcome it is to go on with the next page at a part. */
    double cost(int part) {
        Part next = parts.get(part);
        return isWithin(part) ? next.note.entries().get(next.entry).breakBefore() : 0;
    }

    /** Whether a part goes on with a note that began before it. */
    boolean isWithin(int part) {
        return part < parts.size() && parts.get(part).entry > 0;
    }

    /** Draws parts of the row. */
    void draw(int from, int to, double top, Canvas canvas) {
        double y = top;
        for (int at = from; at < to; ) {
            Part first = parts.get(at);
            int end = at + 1;
            while (end < to && parts.get(end).note == first.note) {
                end++;
            }
            y += at == from ? 0 : first.above;
            double height = heights[end] - heights[at] - first.above;
            first.note.part(first.entry, parts.get(end - 1).entry + 1, height).draw(y, canvas);
            y += height;
            at = end;
        }
    }
}
