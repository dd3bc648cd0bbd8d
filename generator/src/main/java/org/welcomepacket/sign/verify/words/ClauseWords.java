package org.welcomepacket.sign.verify.words;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.manifest.Passage;

/**
 * A clause of a packet.json as a page may print it.
 *
 * @param pieces its words in order
 * @param notes the words of its notes
 */
record ClauseWords(List<Piece> pieces, List<PlainLetters> notes) {
    private static final Pattern BRACKETS = Pattern.compile("\\[([^\\[\\]]*)]");
    private static final Pattern MARK = Pattern.compile("\\d{1,3}");
    private static final Pattern LINES_OF_CELL = Pattern.compile(" \u2013 ");

    /**
     * Some words without a gap.
     *
     * @param words what it says
     * @param kind whether a page must print them
     */
    record Piece(PlainLetters words, Kind kind) {
        enum Kind {
            /** Words that must be there. */
            SAID,
            /** Words a page may leave out: a blank, a picture, a box to tick, a cell that goes on from the row above. */
            DRAWN,
            /** The mark of a note, which has another number on the page. */
            MARK
        }

        /** Where it may end when it begins at a place of a page. */
        private void follow(PlainLetters page, int at, SortedSet<Integer> ends) {
            if (words.isAt(page, at)) {
                ends.add(at + words.length());
            }
            if (kind != Kind.SAID) {
                ends.add(at);
            }
            for (int i = 1; kind == Kind.MARK && i <= 3 && isDigit(page, at + i - 1); i++) {
                ends.add(at + i);
            }
        }

        private static boolean isDigit(PlainLetters page, int at) {
            return at < page.length() && Character.isDigit(page.letters().charAt(at));
        }
    }

    static ClauseWords of(ClauseEntry clause) {
        List<Passage> passages = Passage.of(clause.text());
        int end = 0;
        while (end < passages.size() && passages.get(end).kind() != Passage.Kind.NOTE) {
            end++;
        }
        return new ClauseWords(pieces(passages.subList(0, end)), notes(passages.subList(end, passages.size())));
    }

    private static List<PlainLetters> notes(List<Passage> passages) {
        List<StringBuilder> notes = new ArrayList<>();
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.NOTE) {
                notes.add(new StringBuilder(passage.words()));
            } else {
                notes.get(notes.size() - 1)
                        .append(PlainLetters.LINE)
                        .append(passage.mark())
                        .append(' ')
                        .append(passage.words());
            }
        }
        return notes.stream().map(note -> PlainLetters.of(note.toString())).toList();
    }

    /** The number of an item may be followed by one of its text, which does not belong to it. */
    private static List<Piece> pieces(List<Passage> passages) {
        List<Piece> pieces = new ArrayList<>();
        List<String> above = List.of();
        for (Passage passage : passages) {
            List<String> cells = passage.parts();
            add(pieces, passage.mark(), Piece.Kind.SAID);
            if (cells.size() > 1) {
                row(pieces, cells, above);
            } else {
                words(pieces, passage.words());
            }
            above = cells;
        }
        return pieces;
    }

    private static void row(List<Piece> pieces, List<String> cells, List<String> above) {
        for (int i = 0; i < cells.size(); i++) {
            if (i < above.size() && above.get(i).equals(cells.get(i))) {
                add(pieces, cells.get(i), Piece.Kind.DRAWN);
            } else {
                for (String line : LINES_OF_CELL.split(cells.get(i), -1)) {
                    words(pieces, line);
                }
            }
        }
    }

    private static void words(List<Piece> pieces, String text) {
        if (text.indexOf('[') < 0) {
            add(pieces, text, Piece.Kind.SAID);
            return;
        }
        Matcher brackets = BRACKETS.matcher(text);
        int at = 0;
        while (brackets.find()) {
            add(pieces, text.substring(at, brackets.start()), Piece.Kind.SAID);
            boolean mark = MARK.matcher(brackets.group(1)).matches();
            add(pieces, brackets.group(1), mark ? Piece.Kind.MARK : Piece.Kind.DRAWN);
            at = brackets.end();
        }
        add(pieces, text.substring(at), Piece.Kind.SAID);
    }

    private static void add(List<Piece> pieces, String text, Piece.Kind kind) {
        PlainLetters words = PlainLetters.of(text);
        if (!words.isEmpty()) {
            pieces.add(new Piece(words, kind));
        }
    }

    /** Where the clause ends on pages that show it from a place on; -1 when they do not. */
    int endIn(PlainLetters page, int from) {
        int first = 0;
        while (first < pieces.size() && pieces.get(first).kind() != Piece.Kind.SAID) {
            first++;
        }
        if (first == pieces.size()) {
            return from;
        }
        PlainLetters start = pieces.get(first).words();
        for (int at = start.in(page, from); at >= 0; at = start.in(page, at + 1)) {
            int end = endOfRest(page, at, first);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private int endOfRest(PlainLetters page, int from, int first) {
        SortedSet<Integer> places = new TreeSet<>(List.of(from));
        for (Piece piece : pieces.subList(first, pieces.size())) {
            SortedSet<Integer> ends = new TreeSet<>();
            places.forEach(at -> piece.follow(page, at, ends));
            places = ends;
        }
        return places.isEmpty() ? -1 : places.last();
    }
}
