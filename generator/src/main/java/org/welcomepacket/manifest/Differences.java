package org.welcomepacket.manifest;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.text.Language;

/**
 * What is different in a packet since an earlier one.
 *
 * <p>A clause is different in substance unless the author has marked its new words as a rewording, in every language in
 * which they are new. What it states decides before any mark: where a value or a row is different, so is the substance.
 *
 * @param before the edition it was
 * @param after the edition it is
 * @param values by name, in the order of the later packet, those that are gone last
 * @param rows of decisions
 * @param clauses in the order of the later packet, those that are gone last
 * @param newLanguages only the later packet has; their clauses are not compared
 * @param goneLanguages only the earlier packet has
 * @param complete whether everything could be compared; what older versions wrote holds no rows, outcomes and grounds
 */
public record Differences(
        int before,
        int after,
        List<ValueChange> values,
        List<RowChange> rows,
        List<ClauseChange> clauses,
        List<Language> newLanguages,
        List<Language> goneLanguages,
        boolean complete) {
    /** Copies the lists. */
    public Differences {
        values = List.copyOf(values);
        rows = List.copyOf(rows);
        clauses = List.copyOf(clauses);
        newLanguages = List.copyOf(newLanguages);
        goneLanguages = List.copyOf(goneLanguages);
    }

    /** The differences between two packets. */
    public static Differences between(Manifest before, Manifest after) {
        return new Comparison(before, after).differences();
    }

    /** Whether anything is different, be it a number. */
    public boolean isEmpty() {
        return values.isEmpty()
                && rows.isEmpty()
                && clauses.isEmpty()
                && newLanguages.isEmpty()
                && goneLanguages.isEmpty();
    }

    /** The clauses that a client who has signed the earlier packet would sign again. */
    public List<ClauseChange> substance() {
        return clauses.stream().filter(clause -> clause.kind().isSubstance()).toList();
    }

    /** The clauses that are different in this way. */
    public List<ClauseChange> clauses(Kind kind) {
        return clauses.stream().filter(clause -> clause.kind() == kind).toList();
    }

    /**
     * A value that is different.
     *
     * @param name such as {@code notice} or {@code services.coaching.price}
     * @param before as the author would write it; absent when it is new
     * @param after absent when it is gone
     */
    public record ValueChange(String name, Optional<String> before, Optional<String> after) {}

    /**
     * A row that is different. Rows in another order are none.
     *
     * @param decision id of the decision
     * @param row its place in the table, from 1, in the later packet if it has it
     * @param before as the author would write it; absent when it is new
     * @param after absent when it is gone
     */
    public record RowChange(String decision, int row, Optional<String> before, Optional<String> after) {}

    /** How a clause can be different. */
    public enum Kind {
        /** It is new. */
        ADDED,
        /** It is gone. */
        REMOVED,
        /** It says something else. */
        SUBSTANCE,
        /** It says the same in other words. */
        WORDING,
        /** It says the same in the same words under another id, because its policy or heading was renamed. */
        RENAMED,
        /** It has another number only. */
        MOVED;

        /** Whether clients would sign it again. */
        public boolean isSubstance() {
            return this == ADDED || this == REMOVED || this == SUBSTANCE;
        }
    }

    /**
     * A clause that is different.
     *
     * @param id {@code policy#heading}, {@code welcome} or {@code schedule}; of one that is gone, what it was
     * @param kind how
     * @param number as printed now; of one that is gone, what it was; empty for letter and schedule
     * @param title in the binding language
     * @param formerly the number it had, or of a renamed one its id; empty for a new one
     * @param languages in which its words are different
     * @param because what it states and is different: names of values, and after {@code decisions.} of decisions
     * @param marked whether the author has marked it as only reworded
     */
    public record ClauseChange(
            String id,
            Kind kind,
            String number,
            String title,
            String formerly,
            List<Language> languages,
            List<String> because,
            boolean marked) {
        /** Copies the lists. */
        public ClauseChange {
            languages = List.copyOf(languages);
            because = List.copyOf(because);
        }
    }
}
