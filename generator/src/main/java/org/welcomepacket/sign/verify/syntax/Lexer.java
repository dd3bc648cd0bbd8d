package org.welcomepacket.sign.verify.syntax;

/** Goes through bytes character by character (ISO 32000-1, 7.2). */
final class Lexer {
    private static final int MOST_DIGITS = 10;
    /** Looked up rather than compared, since this is asked of nearly every byte of a file. */
    private static final boolean[] REGULAR = new boolean[256];

    private static final boolean[] SPACE = new boolean[256];

    static {
        for (int c = 0; c < REGULAR.length; c++) {
            SPACE[c] = isSpace(c);
            REGULAR[c] = !isSpace(c) && !isDelimiter(c);
        }
    }

    final byte[] bytes;
    private final int end;
    private int at;

    /** From a place to an end, which is not looked beyond. */
    Lexer(byte[] bytes, int at, int end) {
        this.bytes = bytes;
        this.at = at;
        this.end = end;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    void goTo(int place) {
        at = place;
    }

    /** The next byte, or -1 at the end. */
    int peek() {
        return at < end ? bytes[at] & 0xFF : -1;
    }

    /** The byte so far ahead, or -1. */
    int peek(int ahead) {
        return at + ahead < end ? bytes[at + ahead] & 0xFF : -1;
    }

    /** Takes the next byte, or -1 at the end. */
    int next() {
        return at < end ? bytes[at++] & 0xFF : -1;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == 0;
    }

    static boolean isDelimiter(int c) {
        return c == '(' || c == ')' || c == '<' || c == '>' || c == '[' || c == ']' || c == '{' || c == '}' || c == '/'
                || c == '%';
    }

    static boolean isRegular(int c) {
        return c >= 0 && REGULAR[c];
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    /** Skips white space and nothing else. */
    void skipSpace() {
        int to = at;
        while (to < end && SPACE[bytes[to] & 0xFF]) {
            to++;
        }
        at = to;
    }

    /** Skips white space and comments. */
    void skip() {
        skipSpace();
        while (peek() == '%') {
            while (at < end && bytes[at] != '\n' && bytes[at] != '\r') {
                at++;
            }
            skipSpace();
        }
    }

    /** Takes a word if it stands here and ends here. */
    boolean takes(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (peek(i) != word.charAt(i)) {
                return false;
            }
        }
        if (isRegular(word.charAt(word.length() - 1)) && isRegular(peek(word.length()))) {
            return false;
        }
        at += word.length();
        return true;
    }

    /** Takes a word or refuses. */
    void require(String word) throws RefusedException {
        if (!takes(word)) {
            throw new RefusedException("'" + word + "' is missing at byte " + at);
        }
    }

    /** Takes digits as a number that is not negative, or refuses. */
    int digits() throws RefusedException {
        int start = at;
        long value = 0;
        while (isDigit(peek()) && at - start < MOST_DIGITS) {
            value = value * 10 + next() - '0';
        }
        if (at == start || isDigit(peek()) || value > Integer.MAX_VALUE) {
            throw new RefusedException("a number is missing at byte " + start);
        }
        return (int) value;
    }

    /** Passes the characters up to the next space or delimiter. */
    void pass() {
        int to = at;
        while (to < end && REGULAR[bytes[to] & 0xFF]) {
            to++;
        }
        at = to;
    }

    /** Passes the bytes of a string that stand for themselves. */
    void passPlain() {
        while (at < end && bytes[at] != '(' && bytes[at] != ')' && bytes[at] != '\\' && bytes[at] != '\r') {
            at++;
        }
    }

    /** Takes the characters up to the next space or delimiter. */
    String word() {
        int start = at;
        pass();
        return FrequentWords.word(bytes, start, at);
    }
}
