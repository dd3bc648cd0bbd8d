package org.welcomepacket.check.text;

import java.util.List;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.source.Span;

/** Goes through a text in reading order and shows every stretch of words and every tag to whoever extends it. */
class TextWalk implements RawBlock.Visitor<Boolean>, RawInline.Visitor<Boolean> {
    /** Words as they will be read. */
    void words(String words, Span span) {}

    /** A tag that stands for words or for a table. */
    void named(RawTag tag) {}

    final boolean blocks(List<RawBlock> blocks) {
        blocks.forEach(block -> block.accept(this));
        return true;
    }

    private boolean inlines(List<RawInline> inlines) {
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
        words(preformatted.lines(), preformatted.span());
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
        named(tag.tag());
        return true;
    }

    @Override
    public Boolean section(RawBlock.Section section) {
        return blocks(section.blocks());
    }

    @Override
    public Boolean text(RawInline.Text text) {
        words(text.text(), text.span());
        return true;
    }

    @Override
    public Boolean marked(RawInline.Marked marked) {
        return inlines(marked.content());
    }

    @Override
    public Boolean code(RawInline.Code code) {
        words(code.text(), code.span());
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
        named(tag.tag());
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
