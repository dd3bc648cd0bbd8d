package org.welcomepacket.model;

import java.util.List;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;

/**
 * A numbered part of a policy that can be quoted.
 *
 * @param id the same in all languages
 * @param number as printed, such as {@code 4.2}, or {@code A.2} in an appendix; of a preamble, or of a policy without
 *     headings, the policy's own
 * @param title in words; of a preamble, or of a policy without headings, the policy's
 * @param blocks the text
 * @param notes the footnotes its text refers to, in order of their first mark
 */
public record Clause(ClauseId id, String number, List<Inline> title, List<Block> blocks, List<Note> notes) {
    /** Copies the lists. */
    public Clause {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }

    /** Whether this has a heading of its own, so that number and title are to be shown. */
    public boolean isHeaded() {
        return id.isHeaded();
    }
}
