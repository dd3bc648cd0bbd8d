package org.welcomepacket.model.text;

import java.util.List;

/** The bare words of a line, without marks of footnotes and soft hyphens: for titles, labels, bookmarks and descriptions. */
public final class PlainLine implements Inline.Visitor<String> {
    private static final PlainLine VISITOR = new PlainLine();

    private PlainLine() {}

    /** The words, in one line. */
    public static String of(List<Inline> content) {
        return join(content).strip();
    }

    private static String join(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        content.forEach(inline -> words.append(inline.accept(VISITOR)));
        return words.toString();
    }

    @Override
    public String text(Inline.Text text) {
        return text.text().replace("\u00AD", "");
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return join(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return join(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return join(struck.content());
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        return join(link.content());
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
