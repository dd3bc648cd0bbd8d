package org.welcomepacket.manifest;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a decision table as the author would write it.
 *
 * @param cells by input, and last, under {@code then}, the outcome
 */
public record RowEntry(Map<String, String> cells) {
    /** The name under which a row has its outcome. */
    static final String THEN = "then";

    /** Copies the map and keeps its order. */
    public RowEntry {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** The row on one line; cells that accept anything are left out: {@code ahead: < notice, then: session-lost}. */
    public String notation() {
        return cells.entrySet().stream()
                .filter(cell -> !cell.getValue().equals("-"))
                .map(cell -> cell.getKey() + ": " + cell.getValue())
                .collect(Collectors.joining(", "));
    }

    /** Whether another row is about the same cases. */
    boolean hasSameTestsAs(RowEntry other) {
        Map<String, String> mine = new LinkedHashMap<>(cells);
        Map<String, String> others = new LinkedHashMap<>(other.cells);
        mine.remove(THEN);
        others.remove(THEN);
        return mine.equals(others);
    }
}
