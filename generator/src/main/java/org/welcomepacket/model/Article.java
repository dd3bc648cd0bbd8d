package org.welcomepacket.model;

import java.util.List;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;

/**
 * Text that is no policy: the welcome letter, the schedule, a page of the site only.
 *
 * @param id file name without ending; {@code welcome} for the letter, {@code schedule} for the schedule
 * @param title in words; empty when the author gives none
 * @param shortTitle for navigation
 * @param blocks the text
 * @param notes the footnotes it refers to
 */
public record Article(String id, List<Inline> title, String shortTitle, List<Block> blocks, List<Note> notes) {
    /** Copies the lists. */
    public Article {
        title = List.copyOf(title);
        blocks = List.copyOf(blocks);
        notes = List.copyOf(notes);
    }
}
