package org.welcomepacket.manifest;

import java.util.List;
import org.welcomepacket.model.text.Blanks;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Target;

/** Writes one line of a canonical text, folding white space across the borders of emphasis and links. */
final class CanonicalLine implements Inline.Visitor<Inline> {
    private static final int NONE = -1;

    private final StringBuilder out;
    private final NoteMarks marks;
    private boolean atStart = true;
    private int spaceAt = NONE;

    CanonicalLine(StringBuilder out, NoteMarks marks) {
        this.out = out;
        this.marks = marks;
    }

    /** Characters with a meaning of their own, escaped; soft hyphens dropped. */
    static String escape(String text) {
        return text.replace("\u00ad", "")
                .replace("\\", "\\\\")
                .replace("(", "\\(")
                .replace(")", "\\)");
    }

    void write(List<Inline> content) {
        content.forEach(inline -> inline.accept(this));
    }

    @Override
    public Inline text(Inline.Text text) {
        characters(text.text());
        return text;
    }

    @Override
    public Inline emphasis(Inline.Emphasis emphasis) {
        nested("(em ", emphasis.content());
        return emphasis;
    }

    @Override
    public Inline strong(Inline.Strong strong) {
        nested("(strong ", strong.content());
        return strong;
    }

    @Override
    public Inline struck(Inline.Struck struck) {
        nested("(struck ", struck.content());
        return struck;
    }

    @Override
    public Inline code(Inline.Code code) {
        out.append("(code ");
        characters(code.text());
        out.append(')');
        return code;
    }

    @Override
    public Inline link(Inline.Link link) {
        nested("(link " + name(target(link.target())) + " ", link.content());
        return link;
    }

    @Override
    public Inline hardBreak(Inline.HardBreak hardBreak) {
        out.append("(br)");
        atStart = true;
        spaceAt = NONE;
        return hardBreak;
    }

    @Override
    public Inline clientBlank(Inline.ClientBlank blank) {
        atom("(blank " + name(blank.name()) + ")");
        return blank;
    }

    @Override
    public Inline clauseReference(Inline.ClauseReference reference) {
        atom("(clause " + name(reference.clause().toString()) + ")");
        return reference;
    }

    @Override
    public Inline noteMark(Inline.NoteMark mark) {
        atom("(mark " + marks.placeOf(mark.number()) + ")");
        return mark;
    }

    private void nested(String opening, List<Inline> content) {
        out.append(opening);
        write(content);
        out.append(')');
    }

    private void atom(String atom) {
        space();
        out.append(atom);
    }

    private void characters(String text) {
        text.codePoints().filter(c -> !Blanks.isSoftHyphen(c)).forEach(this::character);
    }

    private void character(int c) {
        if (!Blanks.isBlank(c)) {
            space();
            if (c == '(' || c == ')' || c == '\\') {
                out.append('\\');
            }
            out.appendCodePoint(c);
        } else if (!atStart && spaceAt == NONE) {
            spaceAt = out.length();
        }
    }

    /** Something visible follows: the white space since the last visible thing was not at an end of the line. */
    private void space() {
        if (spaceAt != NONE) {
            out.insert(spaceAt, ' ');
            spaceAt = NONE;
        }
        atStart = false;
    }

    private static String name(String name) {
        return escape(name).replace(" ", "\\s");
    }

    private static String target(Target target) {
        if (target instanceof Target.Web web) {
            return "web:" + web.address();
        }
        if (target instanceof Target.ToClause clause) {
            return "clause:" + clause.clause();
        }
        if (target instanceof Target.ToPolicy policy) {
            return "policy:" + policy.policy();
        }
        Target.ToArticle article = (Target.ToArticle) target;
        return "article:" + article.article() + "#" + article.heading();
    }
}
