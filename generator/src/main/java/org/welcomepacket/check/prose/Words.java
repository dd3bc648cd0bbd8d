package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Words and phrases of a language with their meaning; of several that fit, the longest counts.
 *
 * @param <T> what they mean
 */
final class Words<T> {
    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();

    private record Entry<T>(List<String> words, T meaning) {}

    /**
     * A phrase in a text.
     *
     * @param meaning what it means
     * @param next the piece after it
     */
    record Match<T>(T meaning, int next) {}

    void add(String form, T meaning) {
        List<String> words = Tokens.split(form);
        if (!words.isEmpty()) {
            List<Entry<T>> entries = byFirst.computeIfAbsent(words.get(0), w -> new ArrayList<>(1));
            entries.add(new Entry<>(words, meaning));
            entries.sort(Comparator.comparingInt((Entry<T> e) -> -e.words.size()));
        }
    }

    /** The pieces with which they begin. */
    Set<String> firsts() {
        return byFirst.keySet();
    }

    /** What a single word means. */
    @Nullable
    T meaning(String word) {
        List<Entry<T>> entries = byFirst.get(word);
        if (entries == null) {
            return null;
        }
        Entry<T> shortest = entries.get(entries.size() - 1);
        return shortest.words.size() == 1 ? shortest.meaning : null;
    }

    boolean has(String word) {
        return meaning(word) != null;
    }

    /** What begins at a piece of a text. */
    @Nullable
    Match<T> at(Tokens tokens, int index) {
        List<Entry<T>> entries = byFirst.get(tokens.word(index));
        if (entries != null) {
            for (Entry<T> entry : entries) {
                if (fits(entry, tokens, index)) {
                    return new Match<>(entry.meaning, index + entry.words.size());
                }
            }
        }
        return null;
    }

    private static <T> boolean fits(Entry<T> entry, Tokens tokens, int index) {
        for (int i = 1; i < entry.words.size(); i++) {
            if (!tokens.is(index + i, entry.words.get(i))) {
                return false;
            }
        }
        return true;
    }
}
