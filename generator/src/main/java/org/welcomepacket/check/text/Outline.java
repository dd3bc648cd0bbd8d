package org.welcomepacket.check.text;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.source.Span;

/**
 * How a text falls into parts.
 *
 * @param title the first {@code #}
 * @param parts clauses of a policy, a preamble first; of any other text exactly one
 * @param sound whether every part has the name it should have
 */
public record Outline(Optional<RawBlock.Heading> title, List<Part> parts, boolean sound) {
    /** Copies the list. */
    public Outline {
        parts = List.copyOf(parts);
    }

    /**
     * A part.
     *
     * @param id heading id, {@code preamble} or {@code policy}
     * @param heading its heading
     * @param blocks what follows; headings among them have final levels and, where they have one, ids
     * @param place where to point
     */
    public record Part(String id, Optional<RawBlock.Heading> heading, List<RawBlock> blocks, Span place) {
        /** Copies the list. */
        public Part {
            blocks = List.copyOf(blocks);
        }
    }

    /** Whether a part has that id. */
    public boolean has(String id) {
        return parts.stream().anyMatch(p -> p.id().equals(id));
    }
}
