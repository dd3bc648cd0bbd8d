package org.welcomepacket.manifest;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.welcomepacket.manifest.Differences.ClauseChange;
import org.welcomepacket.manifest.Differences.Kind;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Whether an edition may differ from the one before as it does: clients have signed that by its number. */
public final class EditionCheck {
    private static final int NAMED = 8;
    private static final Pattern NUMBER = Pattern.compile("[\"']?[0-9]+[\"']?");

    private EditionCheck() {}

    /**
     * An error when something is different under a number that was used already, and one for each clause that is marked
     * as only reworded although what it states is different.
     *
     * @param differences between what was built before and what is to be built now
     * @param edition where the author wrote the number of the edition, or else the edition, or else the beginning of
     *     packet.yaml
     * @param statements where clauses are marked
     */
    public static List<Diagnostic> check(Differences differences, Span edition, Map<String, Statement> statements) {
        List<Diagnostic> found = new ArrayList<>();
        List<String> changes = changes(differences);
        if (differences.after() <= differences.before() && !changes.isEmpty()) {
            found.add(unchanged(differences, edition, String.join(" and ", changes)));
        }
        for (ClauseChange clause : differences.clauses(Kind.SUBSTANCE)) {
            if (clause.marked() && !clause.because().isEmpty()) {
                found.addAll(substance(clause, statements));
            }
        }
        return found;
    }

    private static Diagnostic unchanged(Differences differences, Span edition, String changes) {
        int used = differences.before();
        int next = used + 1;
        String hint;
        if (NUMBER.matcher(edition.text()).matches()) {
            hint = "raise number to " + next;
        } else if (edition.text().isEmpty()) {
            hint = "write 'edition: { number: " + next + " }' in packet.yaml";
        } else {
            hint = "add 'number: " + next + "' to edition";
        }
        return new Diagnostic(
                Code.EDITION_UNCHANGED,
                edition,
                "edition " + used + " was already built with " + changes,
                hint + "; if nobody has received edition " + used + " yet, build into an empty folder instead");
    }

    private static List<String> changes(Differences differences) {
        Set<String> words = new LinkedHashSet<>();
        differences.clauses().stream()
                .filter(clause -> clause.kind() != Kind.MOVED)
                .filter(clause ->
                        clause.kind() != Kind.SUBSTANCE || !clause.languages().isEmpty())
                .forEach(clause -> words.add(clause.id()));
        Set<String> values = new LinkedHashSet<>();
        differences.values().forEach(value -> values.add(value.name()));
        Set<String> decisions = new LinkedHashSet<>();
        differences.rows().forEach(row -> decisions.add(row.decision()));
        List<String> changes = new ArrayList<>();
        add(changes, "other words in ", words);
        add(changes, values.size() == 1 ? "another value of " : "other values of ", values);
        add(changes, "other rows in ", decisions);
        return changes;
    }

    private static void add(List<String> changes, String what, Set<String> names) {
        if (!names.isEmpty()) {
            changes.add(what + names(names));
        }
    }

    private static List<Diagnostic> substance(ClauseChange clause, Map<String, Statement> statements) {
        Map<Language, Span> marks = statements.containsKey(clause.id())
                ? statements.get(clause.id()).reworded()
                : Map.of();
        return marks.values().stream()
                .map(mark -> new Diagnostic(
                        Code.REWORDED_SUBSTANCE,
                        mark,
                        clause.id() + " is marked as only reworded, but it states "
                                + names(new LinkedHashSet<>(clause.because())) + ", and that has changed",
                        "leave the comment out: clients who signed the clause have not agreed to the change"))
                .toList();
    }

    private static String names(Set<String> ids) {
        String first = String.join(", ", ids.stream().limit(NAMED).toList());
        return ids.size() > NAMED ? first + " and " + (ids.size() - NAMED) + " more" : first;
    }
}
