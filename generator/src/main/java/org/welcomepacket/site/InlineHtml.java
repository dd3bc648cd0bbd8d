package org.welcomepacket.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Inline;

/**
 * Lines of the text tree as HTML, for one page: it remembers which footnote marks it has set, and
 * that HTML has no link inside a link.
 */
final class InlineHtml implements Inline.Visitor<String> {
    private final Links links;
    private final Messages messages;
    private final Map<Integer, Integer> marks = new HashMap<>();
    private boolean insideLink;

    InlineHtml(Links links, Messages messages) {
        this.links = links;
        this.messages = messages;
    }

    String of(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
    }

    Links links() {
        return links;
    }

    Messages messages() {
        return messages;
    }

    /** How often a note has been marked so far: every mark gets a way back. */
    int marks(int note) {
        return marks.getOrDefault(note, 0);
    }

    @Override
    public String text(Inline.Text text) {
        return Together.html(text.text());
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return "<em>" + of(emphasis.content()) + "</em>";
    }

    @Override
    public String strong(Inline.Strong strong) {
        return "<strong>" + of(strong.content()) + "</strong>";
    }

    @Override
    public String struck(Inline.Struck struck) {
        return "<s>" + of(struck.content()) + "</s>";
    }

    @Override
    public String code(Inline.Code code) {
        return "<code>" + Html.escape(code.text()) + "</code>";
    }

    @Override
    public String link(Inline.Link link) {
        Optional<String> address = insideLink ? Optional.empty() : links.to(link.target());
        if (address.isEmpty()) {
            return of(link.content());
        }
        insideLink = true;
        String content = of(link.content());
        insideLink = false;
        return "<a href=\"" + Html.escape(address.get()) + "\">" + content + "</a>";
    }

    @Override
    public String hardBreak(Inline.HardBreak hardBreak) {
        return "<br>";
    }

    @Override
    public String clientBlank(Inline.ClientBlank blank) {
        return "<span class=\"blank\">" + Html.escape(blank.label()) + "</span>";
    }

    @Override
    public String clauseReference(Inline.ClauseReference reference) {
        if (insideLink) {
            return Html.escape(reference.text());
        }
        return "<a class=\"reference\" href=\"" + Html.escape(links.to(reference.clause())) + "\">"
                + Html.escape(reference.text()) + "</a>";
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        int number = mark.number();
        if (insideLink) {
            return "<sup class=\"mark\">" + number + "</sup>";
        }
        int times = marks.merge(number, 1, Integer::sum);
        String label = messages.text("site.note.mark", Map.of("number", Integer.toString(number)));
        return "<sup class=\"mark\"><a id=\"" + markId(number, times) + "\" href=\"#" + noteId(number)
                + "\" aria-label=\"" + Html.escape(label) + "\">" + number + "</a></sup>";
    }

    /** Underscores keep our ids apart from the author's, which have none. */
    static String noteId(int number) {
        return "_note-" + number;
    }

    static String markId(int number, int times) {
        return "_mark-" + number + (times == 1 ? "" : "-" + times);
    }
}
