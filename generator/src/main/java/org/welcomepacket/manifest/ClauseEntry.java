package org.welcomepacket.manifest;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.text.PlainText;

/**
 * A clause in one language, or the letter or the schedule.
 *
 * @param id {@code policy#heading}; {@code welcome} for the letter, {@code schedule} for the schedule
 * @param number as printed; empty for letter and schedule
 * @param title in plain words
 * @param text in plain words
 * @param hash of the {@link CanonicalText}
 * @param timeless hash of the text with the number and dates of no edition; absent when it names none of them
 * @param states names of the values and, after {@code decisions.}, of the decisions that it states, sorted
 * @param reworded whether the author says that this edition only words it differently
 */
public record ClauseEntry(
        String id,
        String number,
        String title,
        String text,
        String hash,
        Optional<String> timeless,
        List<String> states,
        boolean reworded) {
    /** Copies the list. */
    public ClauseEntry {
        states = List.copyOf(states);
    }

    /** Whether it stands in an appendix. */
    public boolean isOfAppendix() {
        return Policy.isAppendix(number);
    }

    static ClauseEntry of(Clause clause, List<String> states, Optional<Article> timeless, boolean reworded) {
        return new ClauseEntry(
                clause.id().toString(),
                clause.number(),
                PlainText.of(clause.title()),
                PlainText.of(clause.blocks(), clause.notes()),
                CanonicalText.hash(CanonicalText.of(clause)),
                timeless.map(CanonicalText::of).map(CanonicalText::hash),
                states,
                reworded);
    }

    static ClauseEntry of(
            String id, Article article, List<String> states, Optional<Article> timeless, boolean reworded) {
        return new ClauseEntry(
                id,
                "",
                PlainText.of(article.title()),
                PlainText.of(article.blocks(), article.notes()),
                CanonicalText.hash(CanonicalText.of(article)),
                timeless.map(CanonicalText::of).map(CanonicalText::hash),
                states,
                reworded);
    }
}
