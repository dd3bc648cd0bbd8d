package org.welcomepacket.check.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.model.text.ClauseId;

/**
 * The facts a clause is about. In the order of their weight:
 *
 * <ol>
 *   <li><b>ruled</b>: bounds, amounts and terms of the decisions and grounds that name the clause, and of the decisions
 *       it shows as a table or by examples;
 *   <li><b>stated</b>: what its tags say;
 *   <li><b>akin</b>: what belongs to the same format, service, package or ground as its tags or its heading id
 *       ({@code sessions#phone} and {@code formats.phone.length}), and values whose name shares a word with its heading
 *       id ({@code lateness#grace} and {@code grace}; {@code edition.review} and {@code business.hours} too) or begins
 *       like a value it states ({@code quiet-from} and {@code quiet-until}).
 * </ol>
 *
 * @param heading id of the clause's heading
 * @param isTranslated whether it is there in other languages too
 * @param tables the decisions among what rules it
 * @param ruled see above
 * @param stated see above
 * @param akin see above, without the others
 * @param kin what the decisions say that other clauses of its policy state; of a letter or page, all of them
 */
record Subject(
        String heading,
        boolean isTranslated,
        List<RuleTable> tables,
        Set<Fact> ruled,
        Set<Fact> stated,
        Set<Fact> akin,
        Set<Fact> kin) {
    private static final int SHORTEST = 4;

    static Subject of(ClauseText clause, boolean isTranslated, Known known) {
        Set<RuleTable> tables = new LinkedHashSet<>(known.statedBy(clause.id()));
        known.decisions().values().stream()
                .filter(table -> clause.tables().contains(table.id()))
                .forEach(tables::add);
        Set<Fact> ruled = new LinkedHashSet<>(known.grounds().getOrDefault(clause.id(), List.of()));
        tables.forEach(table -> ruled.addAll(table.facts()));
        Set<Fact> stated = clause.stated(known.facts());
        Set<Fact> akin = new LinkedHashSet<>();
        for (Fact fact : known.facts().values()) {
            if (!stated.contains(fact) && !ruled.contains(fact) && isAkin(fact, clause, stated)) {
                akin.add(fact);
            }
        }
        Set<Fact> kin = new LinkedHashSet<>();
        known.decisions().values().stream()
                .filter(table -> clause.isOutsidePolicies()
                        || table.clause()
                                .map(ClauseId::policy)
                                .equals(Optional.of(clause.id().policy())))
                .forEach(table -> kin.addAll(table.facts()));
        return new Subject(clause.id().heading(), isTranslated, List.copyOf(tables), ruled, stated, akin, kin);
    }

    /** Without facts that a number cannot be about. */
    Subject without(Set<Fact> aside) {
        return aside.isEmpty()
                ? this
                : new Subject(
                        heading,
                        isTranslated,
                        tables,
                        less(ruled, aside),
                        less(stated, aside),
                        less(akin, aside),
                        less(kin, aside));
    }

    private static Set<Fact> less(Set<Fact> facts, Set<Fact> aside) {
        Set<Fact> left = new LinkedHashSet<>(facts);
        left.removeAll(aside);
        return left;
    }

    /** All of them. */
    List<Fact> all() {
        List<Fact> all = new ArrayList<>(stated);
        all.addAll(ruled);
        all.addAll(akin);
        return all;
    }

    private static boolean isAkin(Fact fact, ClauseText clause, Set<Fact> stated) {
        String heading = clause.id().heading();
        int dot = fact.name().lastIndexOf('.');
        if (dot >= 0) {
            String owner = fact.name().substring(0, dot + 1);
            return owner.endsWith("." + heading + ".")
                    || (isOfPacketFile(owner) && shareAWord(fact.name().substring(dot + 1), heading))
                    || (owner.indexOf('.') < dot
                            && clause.tags().stream().anyMatch(tag -> tag.name().startsWith(owner)));
        }
        String first = words(fact.name())[0];
        boolean family =
                stated.stream().anyMatch(other -> other.name().contains("-") && words(other.name())[0].equals(first));
        return (family && fact.name().contains("-")) || shareAWord(fact.name(), heading);
    }

    private static boolean isOfPacketFile(String owner) {
        return owner.equals("business.") || owner.equals("edition.");
    }

    private static boolean shareAWord(String name, String heading) {
        for (String one : words(name)) {
            for (String other : words(heading)) {
                boolean begins = one.startsWith(other) || other.startsWith(one);
                if (begins && Math.min(one.length(), other.length()) >= SHORTEST) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String[] words(String name) {
        return name.split("-", -1);
    }
}
