package org.welcomepacket.model;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.text.Inline;

/**
 * One topic of the packet in one language: a section of the agreement and a page of the site. An appendix is one too;
 * it stands behind the signatures, on pages of its own.
 *
 * @param id file name without ending, the same in all languages
 * @param number as printed: {@code 4}, its place in the agreement; of an appendix a letter, {@code A}
 * @param title in words
 * @param shortTitle for navigation
 * @param inShort one plain line set above the policy
 * @param clauses in order, a preamble first
 */
public record Policy(
        String id,
        String number,
        List<Inline> title,
        String shortTitle,
        Optional<String> inShort,
        List<Clause> clauses) {
    /** Copies the lists. */
    public Policy {
        title = List.copyOf(title);
        clauses = List.copyOf(clauses);
    }

    /** Whether it is an appendix. */
    public boolean isAppendix() {
        return isAppendix(number);
    }

    /** Whether a number is that of an appendix or of a clause in one: no other begins with a letter. */
    public static boolean isAppendix(String number) {
        return !number.isEmpty() && !Character.isDigit(number.charAt(0));
    }
}
