package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument;
import org.welcomepacket.read.markdown.RawDocument.RawNote;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawTag;

/** Keeps what stands in sections that hold and drops the others. */
final class SectionResolver {
    private final Vocabulary vocabulary;

    SectionResolver(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    RawDocument resolve(RawDocument document) {
        Map<String, RawNote> notes = new LinkedHashMap<>();
        document.notes().forEach((label, note) -> notes.put(label, new RawNote(blocks(note.blocks()), note.span())));
        return document.withBlocks(blocks(document.blocks()), notes);
    }

    /** Whether what a section's first tag names is there, or, for an inverted one, is not. */
    static boolean holds(RawTag opening, Vocabulary vocabulary) {
        String name = opening.content().substring(1).strip();
        return vocabulary.has(name) != (opening.content().charAt(0) == '^');
    }

    List<RawBlock> blocks(List<RawBlock> blocks) {
        List<RawBlock> out = new ArrayList<>();
        for (RawBlock block : blocks) {
            if (block instanceof RawBlock.Section section) {
                if (holds(section.opening(), vocabulary)) {
                    out.addAll(blocks(section.blocks()));
                }
            } else {
                out.add(block.accept(new Inside()));
            }
        }
        return out;
    }

    private List<RawInline> inlines(List<RawInline> inlines) {
        List<RawInline> out = new ArrayList<>();
        for (RawInline inline : inlines) {
            if (inline instanceof RawInline.Section section) {
                if (holds(section.opening(), vocabulary)) {
                    out.addAll(inlines(section.content()));
                }
            } else if (inline instanceof RawInline.Marked marked) {
                out.add(new RawInline.Marked(marked.mark(), inlines(marked.content()), marked.span()));
            } else if (inline instanceof RawInline.Link link) {
                out.add(new RawInline.Link(
                        link.destination(), link.destinationSpan(), inlines(link.content()), link.span()));
            } else {
                out.add(inline);
            }
        }
        return out;
    }

    private List<RawBlock.Cell> cells(List<RawBlock.Cell> cells) {
        return cells.stream().map(c -> new RawBlock.Cell(inlines(c.content()))).toList();
    }

    private final class Inside implements RawBlock.Visitor<RawBlock> {
        @Override
        public RawBlock heading(RawBlock.Heading heading) {
            return new RawBlock.Heading(heading.level(), heading.id(), inlines(heading.content()), heading.span());
        }

        @Override
        public RawBlock paragraph(RawBlock.Paragraph paragraph) {
            return new RawBlock.Paragraph(inlines(paragraph.content()), paragraph.span());
        }

        @Override
        public RawBlock listing(RawBlock.Listing listing) {
            List<RawBlock.Item> items = listing.items().stream()
                    .map(item -> new RawBlock.Item(item.ticked(), blocks(item.blocks())))
                    .toList();
            return new RawBlock.Listing(listing.start(), listing.tight(), items, listing.span());
        }

        @Override
        public RawBlock quote(RawBlock.Quote quote) {
            return new RawBlock.Quote(blocks(quote.blocks()), quote.span());
        }

        @Override
        public RawBlock preformatted(RawBlock.Preformatted preformatted) {
            return preformatted;
        }

        @Override
        public RawBlock breakLine(RawBlock.Break line) {
            return line;
        }

        @Override
        public RawBlock table(RawBlock.Table table) {
            List<RawBlock.Row> rows = table.rows().stream()
                    .map(r -> new RawBlock.Row(cells(r.cells())))
                    .toList();
            return new RawBlock.Table(table.columns(), cells(table.head()), rows, table.span());
        }

        @Override
        public RawBlock tag(RawBlock.Tag tag) {
            return tag;
        }

        @Override
        public RawBlock section(RawBlock.Section section) {
            throw new IllegalStateException("sections are resolved where they stand");
        }
    }
}
