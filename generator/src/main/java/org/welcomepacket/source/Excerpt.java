package org.welcomepacket.source;

/**
 * The line a span begins on, made fit for a terminal, and where the carets go, in terminal cells.
 *
 * @param line tabs expanded, long lines cut, nothing a terminal would obey
 * @param indent cells before the first caret
 * @param width carets, at least one
 */
record Excerpt(String line, int indent, int width) {
    private static final int TAB = 4;
    private static final int WINDOW = 100;
    private static final int BEFORE = 40;

    /** Single signs of two cells, outside the blocks that are wide as a whole. */
    private static final String WIDE_SIGNS = "\u231A\u231B\u23E9\u23EA\u23EB\u23EC\u23F0\u23F3\u25FD\u25FE\u2614\u2615"
            + "\u267F\u2693\u26A1\u26AA\u26AB\u26BD\u26BE\u26C4\u26C5\u26CE\u26D4\u26EA\u26F2\u26F3\u26F5\u26FA\u26FD\u2705"
            + "\u270A\u270B\u2728\u274C\u274E\u2753\u2754\u2755\u2757\u2795\u2796\u2797\u27B0\u27BF\u2B1B\u2B1C\u2B50\u2B55";

    static Excerpt of(Span span) {
        String line = span.file().lineText(span.line());
        int lineStart = span.start() - offsetInLine(span);
        int from = Math.min(span.start() - lineStart, line.length());
        int to = Math.max(from, Math.min(span.end() - lineStart, line.length()));
        Cells cells = new Cells();
        int[] starts = new int[line.length() + 1];
        for (int i = 0; i < line.length(); ) {
            int point = line.codePointAt(i);
            int next = i + Character.charCount(point);
            for (int k = i; k < next; k++) {
                starts[k] = cells.width;
            }
            cells.add(point);
            i = next;
        }
        starts[line.length()] = cells.width;
        return cut(cells.text.toString(), starts[from], Math.max(1, starts[to] - starts[from]));
    }

    /** A text without line ends, control and direction characters. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(point -> out.appendCodePoint(shown(point)));
        return out.toString();
    }

    private static Excerpt cut(String line, int indent, int width) {
        if (indent + width <= WINDOW && cells(line) <= WINDOW) {
            return new Excerpt(line, indent, width);
        }
        int skipped = indent <= BEFORE + 20 ? 0 : indent - BEFORE;
        StringBuilder out = new StringBuilder();
        int cell = 0;
        int shift = 0;
        for (int point : line.codePoints().toArray()) {
            int size = cellsOf(point);
            if (cell >= skipped && cell + size <= skipped + WINDOW) {
                if (out.isEmpty() && skipped > 0) {
                    shift = cell - 2;
                    out.append("… ");
                }
                out.appendCodePoint(point);
            }
            cell += size;
        }
        if (cell > skipped + WINDOW) {
            out.append(" …");
        }
        return new Excerpt(out.toString(), indent - shift, Math.max(1, Math.min(width, skipped + WINDOW - indent)));
    }

    private static int offsetInLine(Span span) {
        int start = span.start();
        while (start > 0 && !isLineEnd(span.file().text().charAt(start - 1))) {
            start--;
        }
        return span.start() - start;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static int cells(String text) {
        return text.codePoints().map(Excerpt::cellsOf).sum();
    }

    private static int shown(int point) {
        if (point == '\t' || point == '\n' || point == '\r') {
            return ' ';
        }
        int type = Character.getType(point);
        boolean unsafe = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return unsafe ? 0xFFFD : point;
    }

    /** How many cells a terminal gives a character; East Asian wide and pictures take two (UAX 11). */
    private static int cellsOf(int point) {
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (point >= 0x1100 && point <= 0x115F)
                || (point >= 0x2E80 && point <= 0xA4CF && point != 0x303F)
                || (point >= 0xAC00 && point <= 0xD7A3)
                || (point >= 0xF900 && point <= 0xFAFF)
                || (point >= 0xFE30 && point <= 0xFE6F)
                || (point >= 0xFF00 && point <= 0xFF60)
                || (point >= 0xFFE0 && point <= 0xFFE6)
                || (point >= 0x1F300 && point <= 0x1FAFF)
                || WIDE_SIGNS.indexOf(point) >= 0
                || (point >= 0x20000 && point <= 0x3FFFD);
        return wide ? 2 : 1;
    }

    private static final class Cells {
        private final StringBuilder text = new StringBuilder();
        private int width;

        void add(int point) {
            if (point == '\t') {
                int size = TAB - width % TAB;
                text.append(" ".repeat(size));
                width += size;
            } else {
                int shown = shown(point);
                text.appendCodePoint(shown);
                width += cellsOf(shown);
            }
        }
    }
}
