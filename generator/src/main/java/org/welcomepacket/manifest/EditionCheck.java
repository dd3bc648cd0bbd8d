package org.welcomepacket.manifest;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Whether an edition still says what it said when it was last built: clients have signed it by its number. */
public final class EditionCheck {
    private static final int NAMED = 8;

    private EditionCheck() {}

    /**
     * An error when both have the same edition number and differ in a clause of a language that both have.
     *
     * @param previous what was built before
     * @param current what is to be built now
     * @param edition where the author wrote the edition, or the beginning of packet.yaml
     */
    public static List<Diagnostic> compare(Manifest previous, Manifest current, Span edition) {
        Set<String> changed = previous.edition() == current.edition() ? changed(previous, current) : Set.of();
        if (changed.isEmpty()) {
            return List.of();
        }
        String message = "edition " + current.edition() + " was already built with other words in " + names(changed);
        String hint = "give the new text a new edition: in packet.yaml write 'edition: { number: "
                + (current.edition() + 1)
                + " }'; if nobody has received edition "
                + current.edition()
                + " yet, build into an empty folder instead";
        return List.of(new Diagnostic(Code.EDITION_UNCHANGED, edition, message, hint));
    }

    /** Ids of the clauses that were changed, added or taken out, in the order of the current text. */
    public static Set<String> changed(Manifest previous, Manifest current) {
        Set<String> changed = new LinkedHashSet<>();
        for (Language language : current.languages()) {
            List<ClauseEntry> before = previous.clauses().get(language);
            if (before != null) {
                changed.addAll(changed(hashes(before), hashes(current.clauses().getOrDefault(language, List.of()))));
            }
        }
        return changed;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> now) {
        Set<String> ids = new LinkedHashSet<>(now.keySet());
        ids.addAll(before.keySet());
        ids.removeIf(id -> Objects.equals(before.get(id), now.get(id)));
        return ids;
    }

    private static Map<String, String> hashes(List<ClauseEntry> clauses) {
        Map<String, String> hashes = new LinkedHashMap<>();
        clauses.forEach(clause -> hashes.put(clause.id(), clause.hash()));
        return hashes;
    }

    private static String names(Set<String> ids) {
        String first = String.join(", ", ids.stream().limit(NAMED).toList());
        return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
    }
}
