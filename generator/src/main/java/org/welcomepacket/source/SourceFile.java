package org.welcomepacket.source;

import java.util.Arrays;

/**
 * The decoded text of one file the author wrote, and where its lines begin.
 *
 * <p>The text has no byte order mark and its line ends are as they stand in the file.
 */
public final class SourceFile {
    private final String path;
    private final String text;
    private final int[] lineStarts;
    private final boolean astral;

    /**
     * A file as read.
     *
     * @param path as the author should see it: relative, with forward slashes, such as {@code content/rules.yaml}
     * @param text the decoded text
     */
    public SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.lineStarts = lineStarts(text);
        this.astral = text.chars().anyMatch(c -> Character.isSurrogate((char) c));
    }

    /** The text of a file, which must be UTF-8, with or without a byte order mark, and hold printable text only. */
    public static Outcome<SourceFile> decode(String path, Bytes content) {
        return TextDecoder.decode(path, content);
    }

    /** The path as the author sees it, with forward slashes. */
    public String path() {
        return path;
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** A span from one UTF-16 offset to another, clamped into the text. */
    public Span span(int start, int end) {
        int from = Math.max(0, Math.min(start, text.length()));
        return new Span(this, from, Math.max(from, Math.min(end, text.length())));
    }

    /** An empty span at the very beginning: for what is wrong with a file as a whole. */
    public Span start() {
        return new Span(this, 0, 0);
    }

    /** The number, from 1, of the line that holds a UTF-16 offset. */
    public int line(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The column, from 1 in Unicode code points, of a UTF-16 offset. */
    public int column(int offset) {
        int from = lineStarts[line(offset) - 1];
        // Counting is for the few texts that need it: a long line may have very many findings.
        return (astral ? text.codePointCount(from, offset) : offset - from) + 1;
    }

    /** The UTF-16 offset at which a line, counted from 1, begins; of the line after the last, the end of the text. */
    public int lineStart(int line) {
        return line <= lineStarts.length ? lineStarts[line - 1] : text.length();
    }

    /** The text of a line, counted from 1, without its line end. */
    public String lineText(int line) {
        int from = lineStarts[line - 1];
        int to = line < lineStarts.length ? lineStarts[line] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    /** How many lines there are; a text without any line end has one. */
    public int lineCount() {
        return lineStarts.length;
    }

    @Override
    public String toString() {
        return path;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            if (endsLine(text, i)) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static boolean endsLine(String text, int i) {
        char c = text.charAt(i);
        return c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
    }
}
