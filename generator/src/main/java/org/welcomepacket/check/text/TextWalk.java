package org.welcomepacket.check.text;

import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.read.markdown.RawWalk;
import org.welcomepacket.source.Span;

/** Shows every stretch of words and every tag of a text, in reading order, to whoever extends it. */
class TextWalk extends RawWalk {
    /** Words as they will be read. */
    void words(String words, Span span) {}

    /** A tag that stands for words or for a table. */
    void named(RawTag tag) {}

    @Override
    public Boolean preformatted(RawBlock.Preformatted preformatted) {
        words(preformatted.lines(), preformatted.span());
        return true;
    }

    @Override
    public Boolean tag(RawBlock.Tag tag) {
        named(tag.tag());
        return true;
    }

    @Override
    public Boolean text(RawInline.Text text) {
        words(text.text(), text.span());
        return true;
    }

    @Override
    public Boolean code(RawInline.Code code) {
        words(code.text(), code.span());
        return true;
    }

    @Override
    public Boolean tag(RawInline.Tag tag) {
        named(tag.tag());
        return true;
    }
}
