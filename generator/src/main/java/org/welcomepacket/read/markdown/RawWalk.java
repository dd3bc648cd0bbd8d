package org.welcomepacket.read.markdown;

import java.util.List;

/** Goes through a text in reading order; whoever extends it says what is to be done where. Footnotes are not followed. */
public class RawWalk implements RawBlock.Visitor<Boolean>, RawInline.Visitor<Boolean> {
    /** For those who extend it. */
    protected RawWalk() {}

    /** Goes through blocks; always true. */
    public boolean blocks(List<RawBlock> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    /** Goes through what stands in a line; always true. */
    protected boolean inlines(List<RawInline> inlines) {
        inlines.forEach(inline -> inline.accept(this));
        return true;
    }

    @Override
    public Boolean heading(RawBlock.Heading heading) {
        return inlines(heading.content());
    }

    @Override
    public Boolean paragraph(RawBlock.Paragraph paragraph) {
        return inlines(paragraph.content());
    }

    @Override
    public Boolean listing(RawBlock.Listing listing) {
        listing.items().forEach(item -> blocks(item.blocks()));
        return true;
    }

    @Override
    public Boolean quote(RawBlock.Quote quote) {
        return blocks(quote.blocks());
    }

    @Override
    public Boolean preformatted(RawBlock.Preformatted preformatted) {
        return true;
    }

    @Override
    public Boolean breakLine(RawBlock.Break line) {
        return true;
    }

    @Override
    public Boolean table(RawBlock.Table table) {
        table.head().forEach(cell -> inlines(cell.content()));
        table.rows().forEach(row -> row.cells().forEach(cell -> inlines(cell.content())));
        return true;
    }

    @Override
    public Boolean tag(RawBlock.Tag tag) {
        return true;
    }

    @Override
    public Boolean section(RawBlock.Section section) {
        return blocks(section.blocks());
    }

    @Override
    public Boolean text(RawInline.Text text) {
        return true;
    }

    @Override
    public Boolean marked(RawInline.Marked marked) {
        return inlines(marked.content());
    }

    @Override
    public Boolean code(RawInline.Code code) {
        return true;
    }

    @Override
    public Boolean link(RawInline.Link link) {
        return inlines(link.content());
    }

    @Override
    public Boolean image(RawInline.Image image) {
        return true;
    }

    @Override
    public Boolean hardBreak(RawInline.HardBreak hardBreak) {
        return true;
    }

    @Override
    public Boolean tag(RawInline.Tag tag) {
        return true;
    }

    @Override
    public Boolean section(RawInline.Section section) {
        return inlines(section.content());
    }

    @Override
    public Boolean noteMark(RawInline.NoteMark mark) {
        return true;
    }
}
