package org.welcomepacket.layout.flow;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which notes stand at the foot of the page that holds an entry of a flow: those it refers to first. */
final class Feet {
    /** Space between text and the line above the notes. */
    static final double ABOVE = 8;

    private final List<List<Flow>> notes = new ArrayList<>();
    private final double rule;

    Feet(List<Flow.Entry> entries, Map<String, Flow> feet, double rule) {
        this.rule = rule;
        Set<Flow> placed = new HashSet<>();
        for (Flow.Entry entry : entries) {
            List<Flow> here = new ArrayList<>();
            for (String name :
                    feet.isEmpty() ? List.<String>of() : entry.piece().references(entry.part())) {
                Flow note = feet.get(name);
                if (note != null && placed.add(note)) {
                    here.add(note);
                }
            }
            notes.add(here);
        }
    }

    /** How tall the notes of an entry are. */
    double height(int entry) {
        return notes.get(entry).stream().mapToDouble(Flow::height).sum();
    }

    /** The room that notes take which are that tall altogether, with what stands above them. */
    double room(double height) {
        return height > 0 ? ABOVE + rule + height : 0;
    }

    /** The notes of a page. */
    List<Flow> between(int from, int to) {
        return notes.subList(from, to).stream().flatMap(List::stream).toList();
    }
}
