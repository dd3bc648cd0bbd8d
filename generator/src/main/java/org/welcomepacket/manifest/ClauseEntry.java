package org.welcomepacket.manifest;

import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.text.PlainText;

/**
 * A clause in one language, or the letter or the schedule.
 *
 * @param id {@code policy#heading}; {@code welcome} for the letter, {@code schedule} for the schedule
 * @param number as printed; empty for letter and schedule
 * @param title in plain words
 * @param text in plain words
 * @param hash of the {@link CanonicalText}
 */
public record ClauseEntry(String id, String number, String title, String text, String hash) {
    static ClauseEntry of(Clause clause) {
        return new ClauseEntry(
                clause.id().toString(),
                clause.number(),
                PlainText.of(clause.title()),
                PlainText.of(clause.blocks(), clause.notes()),
                CanonicalText.hash(CanonicalText.of(clause)));
    }

    static ClauseEntry of(String id, Article article) {
        return new ClauseEntry(
                id,
                "",
                PlainText.of(article.title()),
                PlainText.of(article.blocks(), article.notes()),
                CanonicalText.hash(CanonicalText.of(article)));
    }
}
