package org.welcomepacket.source;

/**
 * A stretch of a file: from one UTF-16 offset up to, not including, another.
 *
 * @param file the file
 * @param start first UTF-16 offset
 * @param end UTF-16 offset after the last
 */
public record Span(SourceFile file, int start, int end) {
    private static final SourceFile NOWHERE = new SourceFile("", "");

    /** A place in no file: for text the program itself supplies. */
    public static Span none() {
        return NOWHERE.start();
    }

    /** The line of the start, from 1. */
    public int line() {
        return file.line(start);
    }

    /** The column of the start, from 1, in Unicode code points. */
    public int column() {
        return file.column(start);
    }

    /** The line of the end, from 1. */
    public int endLine() {
        return file.line(end);
    }

    /** The column of the end, from 1, in Unicode code points: the place after the last character. */
    public int endColumn() {
        return file.column(end);
    }

    /** The text within. */
    public String text() {
        return file.text().substring(start, end);
    }

    /** The stretch from the start of this to the end of another span of the same file. */
    public Span to(Span other) {
        return file.span(start, other.end);
    }

    /** Whether another lies inside. */
    public boolean contains(Span other) {
        return file.equals(other.file) && start <= other.start && other.end <= end;
    }

    /** {@code path:line:column}. */
    @Override
    public String toString() {
        return file.path() + ":" + line() + ":" + column();
    }
}
