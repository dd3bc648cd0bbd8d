package org.welcomepacket.manifest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.manifest.Differences.RowChange;

/** Compares the rows of decisions. The order of rows means nothing, so only those that differ from all others count. */
final class RowComparison {
    private final Map<String, List<RowEntry>> before;
    private final Map<String, List<RowEntry>> after;

    RowComparison(Map<String, List<RowEntry>> before, Map<String, List<RowEntry>> after) {
        this.before = before;
        this.after = after;
    }

    List<RowChange> changes() {
        Set<String> decisions = new LinkedHashSet<>(after.keySet());
        decisions.addAll(before.keySet());
        List<RowChange> changes = new ArrayList<>();
        for (String decision : decisions) {
            List<RowEntry> then = before.getOrDefault(decision, List.of());
            List<RowEntry> now = after.getOrDefault(decision, List.of());
            changes.addAll(changes(decision, then, now));
        }
        return changes;
    }

    /** A row was before the row for the same cases, or else the one that stood in its place. */
    private static List<RowChange> changes(String decision, List<RowEntry> then, List<RowEntry> now) {
        List<Integer> gone = only(then, now);
        List<Integer> come = only(now, then);
        Map<Integer, Integer> partners = new LinkedHashMap<>();
        for (int place : come) {
            gone.stream()
                    .filter(old -> then.get(old).hasSameTestsAs(now.get(place)))
                    .findFirst()
                    .ifPresent(old -> partners.put(place, old));
            gone.remove(partners.get(place));
        }
        List<RowChange> changes = new ArrayList<>();
        for (Integer place : come) {
            Integer old = partners.getOrDefault(place, place);
            boolean has = partners.containsKey(place) || gone.remove(old);
            changes.add(new RowChange(
                    decision,
                    place + 1,
                    has ? Optional.of(then.get(old).notation()) : Optional.empty(),
                    Optional.of(now.get(place).notation())));
        }
        for (int place : gone) {
            changes.add(new RowChange(
                    decision, place + 1, Optional.of(then.get(place).notation()), Optional.empty()));
        }
        return changes;
    }

    /** Places of the rows that the others do not have. */
    private static List<Integer> only(List<RowEntry> rows, List<RowEntry> others) {
        Set<RowEntry> known = new LinkedHashSet<>(others);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            if (!known.contains(rows.get(place))) {
                places.add(place);
            }
        }
        return places;
    }
}
