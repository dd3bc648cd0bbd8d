package org.welcomepacket.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a plain text (see {@link org.welcomepacket.model.text.PlainText}) and what it is a line of, as far as it tells.
 *
 * @param kind what it is
 * @param mark the number of an entry or note, and the box of an entry; empty when it has none
 * @param depth how far it is set in
 * @param opens whether a list, table or paragraph begins with it
 * @param cells of a row; of anything else one, its words
 */
record Passage(Kind kind, String mark, int depth, boolean opens, List<String> cells) {
    private static final Pattern LINE = Pattern.compile("( *)(?:> )*+(?:(-|\\d{1,9}\\.|\\[\\d{1,9}]) )?(.*)");
    private static final String BAR = " | ";

    enum Kind {
        TEXT,
        QUOTE,
        BULLET,
        NUMBER,
        NOTE,
        CAPTION,
        ROW
    }

    Passage {
        cells = List.copyOf(cells);
    }

    String words() {
        return String.join(" ", cells);
    }

    /** Whether the two can be versions of one another. */
    boolean isLike(Passage other) {
        return kind == other.kind && cells.size() == other.cells.size();
    }

    static List<Passage> of(String text) {
        List<Passage> passages = new ArrayList<>();
        for (String block : text.strip().split("\n *\n", -1)) {
            block(block.lines().toList(), passages);
        }
        return passages.stream().filter(passage -> !passage.words().isBlank()).toList();
    }

    private static void block(List<String> lines, List<Passage> passages) {
        boolean isTable = lines.size() > 1 && lines.get(lines.size() - 1).contains(BAR);
        boolean opens = true;
        for (String line : lines) {
            Passage passage = isTable ? inTable(line, opens) : inText(line, opens);
            passages.add(passage);
            opens = passage.kind == Kind.CAPTION;
        }
    }

    private static Passage inTable(String line, boolean opens) {
        boolean isRow = line.contains(BAR);
        List<String> cells = isRow ? List.of(line.strip().split(" \\| ", -1)) : List.of(line.strip());
        return new Passage(isRow ? Kind.ROW : Kind.CAPTION, "", 0, opens, cells);
    }

    private static Passage inText(String line, boolean opens) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return new Passage(Kind.TEXT, "", 0, opens, List.of(line));
        }
        String mark = found.group(2) == null ? "" : found.group(2);
        int depth = found.group(1).length();
        boolean isQuote = line.stripLeading().startsWith("> ");
        return new Passage(kind(mark, isQuote), mark, depth, opens, List.of(found.group(3)));
    }

    private static Kind kind(String mark, boolean isQuote) {
        if (isQuote) {
            return Kind.QUOTE;
        } else if (mark.isEmpty()) {
            return Kind.TEXT;
        } else if (mark.equals("-")) {
            return Kind.BULLET;
        }
        return mark.startsWith("[") ? Kind.NOTE : Kind.NUMBER;
    }
}
