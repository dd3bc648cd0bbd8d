package org.welcomepacket.model.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a text without its looks: for quotes in reminders, for search, for differences between editions.
 *
 * <p>White space of any kind is one space, soft hyphens are dropped, blocks are parted by an empty line, items begin
 * with a dash or their number, cells are parted by a bar and their lines by a dash, marks of footnotes are numbers in brackets.
 */
public final class PlainText {
    private PlainText() {}

    /** The words of a line. */
    public static String of(List<Inline> line) {
        return fold(line.stream().map(inline -> inline.accept(LINE)).collect(Collectors.joining()));
    }

    /** The words of blocks, without a line end at the end. */
    public static String of(List<Block> blocks, List<Note> notes) {
        String text = blocks(blocks);
        String apart = notes.isEmpty() ? "" : "\n\n";
        return text + apart + notes.stream().map(PlainText::note).collect(Collectors.joining("\n"));
    }

    private static String blocks(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(TEXT)).collect(Collectors.joining("\n\n"));
    }

    private static String note(Note note) {
        return hanging("[" + note.number() + "] ", blocks(note.blocks()));
    }

    private static String hanging(String mark, String text) {
        return mark + text.replaceAll("\n(?=.)", "\n" + " ".repeat(mark.length()));
    }

    private static String fold(String words) {
        return Blanks.fold(words).replaceAll(" ?\n ?", "\n").strip();
    }

    private static final Inline.Visitor<String> LINE = new Inline.Visitor<>() {
        @Override
        public String text(Inline.Text text) {
            return text.text().replace('\n', ' ');
        }

        @Override
        public String emphasis(Inline.Emphasis emphasis) {
            return line(emphasis.content());
        }

        @Override
        public String strong(Inline.Strong strong) {
            return line(strong.content());
        }

        @Override
        public String struck(Inline.Struck struck) {
            return line(struck.content());
        }

        @Override
        public String code(Inline.Code code) {
            return code.text().replace('\n', ' ');
        }

        @Override
        public String link(Inline.Link link) {
            return line(link.content());
        }

        @Override
        public String hardBreak(Inline.HardBreak hardBreak) {
            return "\n";
        }

        @Override
        public String clientBlank(Inline.ClientBlank blank) {
            return "[" + blank.label() + "]";
        }

        @Override
        public String clauseReference(Inline.ClauseReference reference) {
            return reference.text();
        }

        @Override
        public String noteMark(Inline.NoteMark mark) {
            return "[" + mark.number() + "]";
        }

        private String line(List<Inline> content) {
            return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
        }
    };

    private static final Block.Visitor<String> TEXT = new Block.Visitor<>() {
        @Override
        public String heading(Block.Heading heading) {
            return of(heading.content());
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return of(paragraph.content());
        }

        @Override
        public String listing(Block.Listing listing) {
            List<String> items = new ArrayList<>();
            for (Block.Item item : listing.items()) {
                int index = items.size();
                String mark =
                        listing.start().map(start -> (start + index) + ". ").orElse("- ");
                String box = item.box().map(b -> b.ticked() ? "[x] " : "[ ] ").orElse("");
                items.add(hanging(mark + box, blocks(item.blocks())));
            }
            return String.join("\n", items);
        }

        @Override
        public String quote(Block.Quote quote) {
            return "> " + blocks(quote.blocks()).replace("\n", "\n> ");
        }

        @Override
        public String preformatted(Block.Preformatted preformatted) {
            return preformatted.lines().stripTrailing();
        }

        @Override
        public String breakLine(Block.Break line) {
            return "* * *";
        }

        @Override
        public String figure(Block.Figure figure) {
            return "[" + Blanks.fold(figure.alternative()).strip() + "]";
        }

        @Override
        public String table(Block.Table table) {
            List<String> lines = new ArrayList<>();
            if (!table.caption().isEmpty()) {
                lines.add(of(table.caption()));
            }
            lines.add(row(table.head()));
            table.rows().forEach(row -> lines.add(row(row.cells())));
            return String.join("\n", lines);
        }

        @Override
        public String ruleTable(Block.RuleTable table) {
            return table(table.table());
        }

        private String row(List<Block.Cell> cells) {
            return cells.stream()
                    .map(cell -> of(cell.content()).replace("\n", " – "))
                    .collect(Collectors.joining(" | "));
        }
    };
}
