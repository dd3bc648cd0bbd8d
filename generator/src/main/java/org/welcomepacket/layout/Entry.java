package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.PlainLine;

/**
 * A place of the agreement a reader looks for, as the contents page and the bookmarks name it.
 *
 * @param number of the policy or clause; empty when it has none
 * @param title in words
 * @param destination the name of the place
 * @param parts the clauses of a policy
 */
record Entry(String number, String title, String destination, List<Entry> parts) {
    /** Everything that follows the cover and the contents, in order. */
    static List<Entry> of(Issue issue) {
        List<Entry> entries = new ArrayList<>();
        issue.text().letter().ifPresent(letter -> entries.add(plain(issue.title(letter), AgreementSetter.LETTER)));
        issue.policies().forEach(policy -> entries.add(of(policy, policy.number(), PlainLine.of(policy.title()))));
        issue.text()
                .schedule()
                .ifPresent(schedule -> entries.add(plain(issue.title(schedule), AgreementSetter.SCHEDULE)));
        entries.add(plain(issue.say("signatures"), AgreementSetter.SIGNATURES));
        issue.appendices().forEach(appendix -> entries.add(of(appendix, "", issue.nameOf(appendix))));
        return entries;
    }

    static Entry plain(String title, String destination) {
        return new Entry("", title, destination, List.of());
    }

    private static Entry of(Policy policy, String number, String title) {
        List<Entry> clauses = policy.clauses().stream()
                .filter(Clause::isHeaded)
                .map(clause -> new Entry(
                        clause.number(), PlainLine.of(clause.title()), Policies.destination(clause), List.of()))
                .toList();
        return new Entry(number, title, policy.id(), clauses);
    }

    /** The same as a bookmark. */
    Bookmark bookmark() {
        String name = number.isEmpty() ? title : number + " " + title;
        return new Bookmark(
                name, destination, parts.stream().map(Entry::bookmark).toList());
    }
}
