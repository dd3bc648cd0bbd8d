package org.welcomepacket.sign.verify.words;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Holds a packet.json against the pages it is attached to: every clause must stand there, in order, word for word. */
public final class WordsOnPages {
    private WordsOnPages() {}

    /**
     * The clauses whose words the pages do not show, or show more of.
     *
     * @param clauses of the packet.json, in the language of the file
     * @param view the file
     */
    public static List<ClauseEntry> missing(List<ClauseEntry> clauses, View view) throws RefusedException {
        PageWords words = PageWords.read(view);
        String page = words.text();
        String notes = words.notes();
        Map<ClauseEntry, String> rests = new LinkedHashMap<>();
        Set<ClauseEntry> missing = new LinkedHashSet<>();
        int at = 0;
        for (ClauseEntry clause : clauses) {
            int title = end(page, at, PlainLetters.of(clause.number() + clause.title()));
            ClauseWords own = ClauseWords.of(clause);
            int end = title < 0 ? -1 : own.endIn(page, title);
            if (end < 0 || !own.notes().stream().allMatch(notes::contains)) {
                missing.add(clause);
            } else {
                at = end;
                if (isSection(clause)) {
                    rests.put(clause, words.restOfSection(end));
                }
            }
        }
        missing.addAll(longer(rests));
        return clauses.stream().filter(missing::contains).toList();
    }

    /** A clause of its own; what stands under the title of a policy shares a section with those that follow. */
    private static boolean isSection(ClauseEntry clause) {
        return clause.number().contains(".");
    }

    /** Behind every clause may stand where to put initials, and behind all of them the same. */
    private static Set<ClauseEntry> longer(Map<ClauseEntry, String> rests) {
        if (Set.copyOf(rests.values()).size() < 2) {
            return Set.of();
        }
        Set<ClauseEntry> longer = new LinkedHashSet<>(rests.keySet());
        longer.removeIf(clause -> rests.getOrDefault(clause, "").isEmpty());
        return longer;
    }

    private static int end(String page, int from, String words) {
        int at = page.indexOf(words, from);
        return at < 0 ? -1 : at + words.length();
    }
}
