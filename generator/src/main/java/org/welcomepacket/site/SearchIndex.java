package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.welcomepacket.json.Json;
import org.welcomepacket.model.text.Language;

/**
 * What {@code search.js} searches: a classic script, which a page opened by double-click may load too.
 *
 * <p>It sets {@code welcomeIndex} to the places and the words. A word is a line of the folded word, how many of its
 * characters all its forms share, and where it stands: twice the index of the place, plus one if it is in the title.
 */
final class SearchIndex {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\u00ad]+");

    private final Stems stems;
    private final SortedMap<String, Term> terms = new TreeMap<>();

    /** Words as they stand to their terms: folding and stemming is done once for each, not wherever it stands. */
    private final Map<String, Term> known = new HashMap<>();

    private SearchIndex(Language language) {
        this.stems = Stems.of(language);
    }

    static String of(List<SearchEntry> entries, Language language) {
        SearchIndex index = new SearchIndex(language);
        for (int i = 0; i < entries.size(); i++) {
            SearchEntry entry = entries.get(i);
            index.add(entry.title(), 2 * i + 1);
            index.add(entry.text(), 2 * i);
            index.add(entry.section(), 2 * i);
        }
        Json json = Json.members()
                .add("entries", entries.stream().map(SearchEntry::json).toList())
                .add("terms", index.lines())
                .build();
        return "var welcomeIndex = " + json.compact().replace("<", "\\u003c") + ";\n";
    }

    private void add(String text, int place) {
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(word -> known.computeIfAbsent(word, this::term).places.add(place));
    }

    private Term term(String word) {
        return terms.computeIfAbsent(Folding.of(word), folded -> new Term(stems.shared(word)));
    }

    private String lines() {
        List<String> lines = new ArrayList<>();
        for (Map.Entry<String, Term> term : terms.entrySet()) {
            StringBuilder line = new StringBuilder(term.getKey()).append(' ').append(term.getValue().shared);
            term.getValue().places.forEach(place -> line.append(' ').append(place));
            lines.add(line.toString());
        }
        return String.join("\n", lines);
    }

    /** Where a word stands. */
    private static final class Term {
        private final int shared;
        private final TreeSet<Integer> places = new TreeSet<>();

        Term(int shared) {
            this.shared = shared;
        }
    }
}
