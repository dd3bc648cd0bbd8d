package org.welcomepacket.site;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.manifest.Passage;
import org.welcomepacket.manifest.Passage.Kind;

/** The words of a clause before and after a change as HTML: paragraphs, lists and tables, with the difference marked. */
final class ChangedText {
    private static final String END_OF_ENTRY = "</li>";
    private static final Set<String> LINES = Set.of("p", "blockquote");

    private final StringBuilder html = new StringBuilder();
    private String open = "";
    private int depth;
    private String caption = "";
    private List<String> heads = List.of();

    private ChangedText() {}

    static Markup of(String before, String after) {
        ChangedText text = new ChangedText();
        Versions.of(Passage.of(before), Passage.of(after)).forEach(text::add);
        text.close();
        text.putCaption("p");
        return new Markup(text.html.toString());
    }

    private void add(Versions line) {
        Passage latest = line.latest();
        String element = element(line);
        boolean isMore = latest.kind() == Kind.TEXT && latest.depth() > 0 && open.endsWith("l");
        boolean goesOn = element.equals(open) && depth == latest.depth() && !begins(latest);
        if (latest.kind() == Kind.CAPTION) {
            close();
            caption = (caption + " " + words(line, 0)).strip();
        } else if (isMore) {
            html.setLength(html.length() - END_OF_ENTRY.length());
            html.append("<br>").append(words(line, 0)).append(END_OF_ENTRY);
        } else if (goesOn && LINES.contains(element)) {
            html.append("<br>").append(words(line, 0));
        } else {
            if (!goesOn) {
                open(element, latest);
            }
            put(line, latest);
        }
    }

    /** A row with other columns belongs to another table. */
    private boolean begins(Passage passage) {
        boolean hasOtherColumns = passage.kind() == Kind.ROW && passage.cells().size() != heads.size();
        return passage.opens() || hasOtherColumns;
    }

    /** An entry with another number than it had is a paragraph, so that both can stand in it. */
    private static String element(Versions line) {
        if (line.isRenumbered()) {
            return "p";
        }
        return switch (line.latest().kind()) {
            case TEXT -> "p";
            case QUOTE -> "blockquote";
            case BULLET -> "ul";
            case NUMBER, NOTE -> "ol";
            case CAPTION, ROW -> "table";
        };
    }

    private void open(String element, Passage first) {
        close();
        open = element;
        depth = first.depth();
        boolean isTable = element.equals("table");
        if (!isTable) {
            putCaption("p");
        }
        html.append('<').append(element).append(isTable ? kind(first) : "").append('>');
        putCaption("caption");
        heads = List.of();
    }

    private static String kind(Passage row) {
        return row.cells().size() > 2 ? " class=\"set stacks\"" : " class=\"set\"";
    }

    private void putCaption(String element) {
        if (!caption.isEmpty()) {
            html.append('<').append(element).append('>').append(caption);
            html.append("</").append(element).append('>');
        }
        caption = "";
    }

    private void close() {
        if (!open.isEmpty()) {
            html.append(open.equals("table") ? "</tbody>" : "")
                    .append("</")
                    .append(open)
                    .append(">\n");
        }
        open = "";
    }

    private void put(Versions line, Passage latest) {
        if (line.isRenumbered()) {
            html.append(words(line, 0));
            return;
        }
        switch (latest.kind()) {
            case ROW -> row(line, latest);
            case BULLET -> html.append("<li>").append(words(line, 0)).append(END_OF_ENTRY);
            case NUMBER, NOTE ->
                html.append("<li value=\"")
                        .append(number(latest))
                        .append("\">")
                        .append(words(line, 0))
                        .append(END_OF_ENTRY);
            default -> html.append(words(line, 0));
        }
    }

    private static String number(Passage passage) {
        return passage.mark().replaceAll("\\D", "");
    }

    /** The first row of a table says what stands in the columns; narrow screens say it before every cell. */
    private void row(Versions line, Passage row) {
        if (heads.isEmpty()) {
            head(line, row);
            return;
        }
        html.append("<tr>");
        for (int i = 0; i < row.cells().size(); i++) {
            String label = i == 0 ? "" : heads.get(i);
            html.append(label.isBlank() ? "<td>" : "<td data-label=\"" + Html.escape(label) + "\">");
            html.append(words(line, i)).append("</td>");
        }
        html.append("</tr>");
    }

    private void head(Versions line, Passage row) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < row.cells().size(); i++) {
            cells.append("<th scope=\"col\">").append(words(line, i)).append("</th>");
        }
        boolean isSaid = !words(line.before()).isBlank() || !words(line.after()).isBlank();
        html.append(isSaid ? "<thead><tr>" + cells + "</tr></thead>" : "").append("<tbody>");
        heads = row.cells();
    }

    private static String words(Optional<Passage> passage) {
        return passage.map(Passage::words).orElse("");
    }

    private static String words(Versions line, int cell) {
        return Redline.of(words(line, line.before(), cell), words(line, line.after(), cell))
                .html();
    }

    /** A list shows marks by itself. */
    private static String words(Versions line, Optional<Passage> passage, int cell) {
        return passage.map(version -> {
                    boolean isMarked = line.isRenumbered() || version.kind() == Kind.QUOTE;
                    String words = version.cells().get(cell);
                    return isMarked ? version.mark() + " " + words : words;
                })
                .orElse("");
    }
}
