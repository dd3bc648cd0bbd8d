package org.welcomepacket.wording;

import java.util.List;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;

/** Parts of tables we make ourselves. */
final class Cells {
    private Cells() {}

    static Block.Cell cell(String words) {
        return new Block.Cell(line(words));
    }

    /** A name that stands out, and what is said of it below. */
    static Block.Cell named(String name, String description) {
        Inline strong = new Inline.Strong(line(name));
        return description.isEmpty()
                ? new Block.Cell(List.of(strong))
                : new Block.Cell(List.of(strong, new Inline.HardBreak(), Inline.Text.of(description)));
    }

    static Block.Cell lines(String first, String second) {
        return second.isEmpty()
                ? cell(first)
                : new Block.Cell(List.of(Inline.Text.of(first), new Inline.HardBreak(), Inline.Text.of(second)));
    }

    static Block paragraph(String words) {
        return new Block.Paragraph(line(words));
    }

    static List<Inline> line(String words) {
        return words.isEmpty() ? List.of() : List.of(Inline.Text.of(words));
    }
}
