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
        PlainLetters page = words.text();
        PlainLetters notes = words.notes();
        Map<ClauseEntry, String> rests = new LinkedHashMap<>();
        Set<ClauseEntry> missing = new LinkedHashSet<>();
        int at = 0;
        for (ClauseEntry clause : clauses) {
            int title = endOfTitle(page, at, clause);
            ClauseWords own = ClauseWords.of(clause);
            int end = title < 0 ? -1 : own.endIn(page, title);
            if (end < 0 || own.notes().stream().anyMatch(note -> note.in(notes, 0) < 0)) {
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

    /** Behind every clause may stand where to put initials, and behind all of them the same; in an appendix nothing. */
    private static Set<ClauseEntry> longer(Map<ClauseEntry, String> rests) {
        long kinds = rests.entrySet().stream()
                .filter(rest -> !rest.getKey().isOfAppendix())
                .map(Map.Entry::getValue)
                .distinct()
                .count();
        Set<ClauseEntry> longer = new LinkedHashSet<>(rests.keySet());
        longer.removeIf(clause -> rests.getOrDefault(clause, "").isEmpty() || (kinds < 2 && !clause.isOfAppendix()));
        return longer;
    }

    /** Where its title ends, which follows its number; -1 when it is not there. */
    private static int endOfTitle(PlainLetters page, int from, ClauseEntry clause) {
        PlainLetters number = PlainLetters.of(clause.number());
        PlainLetters title = PlainLetters.of(clause.title());
        String both = number.letters() + title.letters();
        int at = page.letters().indexOf(both, from);
        while (at >= 0 && !title.isAt(page, at + number.length())) {
            at = page.letters().indexOf(both, at + 1);
        }
        return at < 0 ? -1 : at + both.length();
    }
}
