package org.welcomepacket.check.text;

import java.util.List;
import org.welcomepacket.read.markdown.RawInline;

/** The bare words of a line; tags as their names. */
final class PlainWords implements RawInline.Visitor<String> {
    private static final PlainWords WORDS = new PlainWords();

    private PlainWords() {}

    static String of(List<RawInline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(inline.accept(WORDS)));
        return out.toString().strip().replaceAll("\\s+", " ");
    }

    @Override
    public String text(RawInline.Text text) {
        return text.text();
    }

    @Override
    public String marked(RawInline.Marked marked) {
        return of(marked.content());
    }

    @Override
    public String code(RawInline.Code code) {
        return code.text();
    }

    @Override
    public String link(RawInline.Link link) {
        return of(link.content());
    }

    @Override
    public String image(RawInline.Image image) {
        return image.alternative();
    }

    @Override
    public String hardBreak(RawInline.HardBreak hardBreak) {
        return " ";
    }

    @Override
    public String tag(RawInline.Tag tag) {
        return " " + tag.tag().name() + " ";
    }

    @Override
    public String section(RawInline.Section section) {
        return of(section.content());
    }

    @Override
    public String noteMark(RawInline.NoteMark mark) {
        return "";
    }
}
