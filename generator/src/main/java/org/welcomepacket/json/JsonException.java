package org.welcomepacket.json;

/** Bytes are not the JSON they should be. The message is a lower-case sentence without the place. */
public final class JsonException extends Exception {
    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    /** What is wrong at a line and column, both counted from 1, columns in code points. */
    public JsonException(String message, int line, int column) {
        super(message);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1; 0 when no place is to blame. */
    public int line() {
        return line;
    }

    /** The column, from 1, in code points; 0 when no place is to blame. */
    public int column() {
        return column;
    }
}
