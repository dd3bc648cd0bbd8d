package org.welcomepacket.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Span;

/**
 * What the author says with a clause, the letter or the schedule beside its words.
 *
 * @param facts what its tags name, in any language: {@code notice}, {@code services.coaching.price},
 *     {@code decisions.cancellation} for a table or its examples
 * @param reworded in which languages the author has marked it as only reworded in this edition, and where
 * @param timeless of a clause or letter that names the edition, its number or dates: the text with those of no edition
 *     in their place, by language, so that a new edition alone is no change
 */
public record Statement(Set<String> facts, Map<Language, Span> reworded, Map<Language, Article> timeless) {
    /** Copies the collections and keeps their order. */
    public Statement {
        facts = Collections.unmodifiableSet(new LinkedHashSet<>(facts));
        reworded = Collections.unmodifiableMap(new LinkedHashMap<>(reworded));
        timeless = Collections.unmodifiableMap(new LinkedHashMap<>(timeless));
    }

    /** Of a text without a tag, a mark or an edition. */
    public static final Statement EMPTY = new Statement(Set.of(), Map.of(), Map.of());

    /** The beginning of the name of a decision among the facts. */
    public static final String DECISION = "decisions.";
}
