package org.welcomepacket.model;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.text.Inline;

/**
 * One topic of the packet in one language: a section of the agreement and a page of the site.
 *
 * @param id file name without ending, the same in all languages
 * @param number its place in the agreement, from 1
 * @param title in words
 * @param shortTitle for navigation
 * @param inShort one plain line set above the policy
 * @param clauses in order, a preamble first
 */
public record Policy(
        String id, int number, List<Inline> title, String shortTitle, Optional<String> inShort, List<Clause> clauses) {
    /** Copies the lists. */
    public Policy {
        title = List.copyOf(title);
        clauses = List.copyOf(clauses);
    }
}
