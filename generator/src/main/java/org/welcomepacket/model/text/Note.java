package org.welcomepacket.model.text;

import java.util.List;

/**
 * A footnote.
 *
 * @param number in its policy or article, from 1
 * @param blocks the text
 */
public record Note(int number, List<Block> blocks) {
    /** Copies the list. */
    public Note {
        blocks = List.copyOf(blocks);
    }
}
