package org.welcomepacket.manifest;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the text of a clause and what it is a line of, as far as it tells: the way back from
 * {@link org.welcomepacket.model.text.PlainText}. Mark and cells together have all the words of the line.
 *
 * @param kind what it is
 * @param mark a dash, or the number of an entry or note as it is written; empty when it has none
 * @param depth how far it is set in
 * @param opens whether a list, table or paragraph begins with it
 * @param cells of a row, some of them maybe empty; of anything else one, its words
 */
public record Passage(Kind kind, String mark, int depth, boolean opens, List<String> cells) {
    private static final Pattern LINE = Pattern.compile("( *)((?:> )*+)(?:(-|\\d{1,9}\\.|\\[\\d{1,9}]) )?(.*)");
    private static final Pattern NOTE = Pattern.compile("\\[\\d{1,9}] ");
    private static final Pattern QUOTED = Pattern.compile("^(?:> )+");
    private static final Pattern BETWEEN_BLOCKS = Pattern.compile("\n *\n");
    private static final String BAR = " | ";
    private static final Pattern BARS = Pattern.compile(Pattern.quote(BAR));

    /** What a line can be of. */
    public enum Kind {
        /** A paragraph, or what goes on from an entry. */
        TEXT,
        /** A quotation. */
        QUOTE,
        /** An entry of a list. */
        BULLET,
        /** An entry of a numbered list, or a paragraph that begins like one. */
        NUMBER,
        /** A note at the end of the text. */
        NOTE,
        /** What stands above a table. */
        CAPTION,
        /** A row of a table; the first is its head. */
        ROW
    }

    /** Copies the list. */
    public Passage {
        cells = List.copyOf(cells);
    }

    /** The words without the mark. */
    public String words() {
        return String.join(" ", cells);
    }

    /** The words between bars. A line by itself may be a paragraph with a bar, or a table that has no rows yet. */
    public List<String> parts() {
        return kind == Kind.ROW ? cells : cells(words());
    }

    /** The lines of a text in order, without empty ones. */
    public static List<Passage> of(String text) {
        List<String> blocks = List.of(BETWEEN_BLOCKS.split(text, -1));
        int notes = notes(blocks);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            block(blocks.get(i).lines().toList(), i >= notes, passages);
        }
        return passages.stream()
                .filter(passage -> passage.kind == Kind.ROW || !(passage.mark + passage.words()).isBlank())
                .toList();
    }

    /** Where the notes begin: they stand last, and what goes on from one is set in. */
    private static int notes(List<String> blocks) {
        int last = blocks.size() - 1;
        while (last > 0 && blocks.get(last).startsWith(" ")) {
            last--;
        }
        return NOTE.matcher(blocks.get(last)).lookingAt() ? last : blocks.size();
    }

    private static void block(List<String> lines, boolean isNotes, List<Passage> passages) {
        boolean isTable = isTable(lines);
        boolean opens = true;
        for (String line : lines) {
            Passage passage = isTable ? inTable(line, opens) : inText(line, isNotes, opens);
            passages.add(passage);
            opens = passage.kind == Kind.CAPTION;
        }
    }

    /** A table has bars in every line but that of its caption; one bar by itself may be anything. */
    private static boolean isTable(List<String> lines) {
        long rows = lines.stream().filter(line -> line.contains(BAR)).count();
        return rows > 1 && lines.stream().skip(1).allMatch(line -> line.contains(BAR));
    }

    private static Passage inTable(String line, boolean opens) {
        int depth = depth(line);
        String row = QUOTED.matcher(line.substring(depth)).replaceFirst("");
        return new Passage(row.contains(BAR) ? Kind.ROW : Kind.CAPTION, "", depth, opens, cells(row));
    }

    /** How many spaces do not belong to the bar behind an empty cell. */
    private static int depth(String row) {
        int depth = 0;
        while (row.startsWith(" ", depth) && !row.startsWith(BAR, depth)) {
            depth++;
        }
        return depth;
    }

    private static List<String> cells(String line) {
        return line.contains(BAR) ? List.of(BARS.split(line, -1)) : List.of(line);
    }

    private static Passage inText(String line, boolean isNotes, boolean opens) {
        Matcher found = LINE.matcher(line);
        if (!found.matches()) {
            return new Passage(Kind.TEXT, "", 0, opens, List.of(line));
        }
        int depth = found.group(1).length();
        boolean isQuote = !found.group(2).isEmpty();
        String mark = found.group(3) == null ? "" : found.group(3);
        String words = found.group(4);
        boolean isNote = mark.startsWith("[");
        if (isNote && (!isNotes || isQuote || depth > 0)) {
            return new Passage(isQuote ? Kind.QUOTE : Kind.TEXT, "", depth, opens, List.of(mark + " " + words));
        }
        return new Passage(isQuote ? Kind.QUOTE : kind(mark), mark, depth, opens, List.of(words));
    }

    private static Kind kind(String mark) {
        if (mark.isEmpty()) {
            return Kind.TEXT;
        } else if (mark.equals("-")) {
            return Kind.BULLET;
        }
        return mark.startsWith("[") ? Kind.NOTE : Kind.NUMBER;
    }
}
