package org.welcomepacket.layout.block;

import java.util.HashMap;
import java.util.Map;

/**
 * The numbers of notes, counted through the whole document: notes of two policies may stand at the foot of one page. For
 * one document.
 */
public final class NoteNumbers {
    private final Map<String, Integer> numbers = new HashMap<>();

    /** The number of a note, by the name of its place; asked for the first time in reading order. */
    String of(String note) {
        int next = numbers.size() + 1;
        return Integer.toString(numbers.computeIfAbsent(note, name -> next));
    }
}
