package org.welcomepacket.check.text;

import java.util.List;
import org.welcomepacket.model.text.Inline;

/** The bare words of final text. */
final class ModelWords implements Inline.Visitor<String> {
    private static final ModelWords WORDS = new ModelWords();

    private ModelWords() {}

    static String of(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        inlines.forEach(inline -> out.append(inline.accept(WORDS)));
        return out.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return of(struck.content());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        return of(link.content());
    }

    @Override
    public String hardBreak(Inline.HardBreak hardBreak) {
        return " ";
    }

    @Override
    public String clientBlank(Inline.ClientBlank blank) {
        return blank.label();
    }

    @Override
    public String clauseReference(Inline.ClauseReference reference) {
        return reference.text();
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return "";
    }
}
