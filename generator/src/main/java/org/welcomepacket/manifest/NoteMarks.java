package org.welcomepacket.manifest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order in which a text first refers to its notes: a note added in another clause must not change it. */
final class NoteMarks {
    private final Map<Integer, Integer> places = new HashMap<>();
    private final List<Integer> numbers = new ArrayList<>();

    /** The place, from 1, of a note's number, given to it now if it has none. */
    int placeOf(int number) {
        return places.computeIfAbsent(number, n -> {
            numbers.add(n);
            return numbers.size();
        });
    }

    int count() {
        return numbers.size();
    }

    int numberAt(int place) {
        return numbers.get(place - 1);
    }
}
