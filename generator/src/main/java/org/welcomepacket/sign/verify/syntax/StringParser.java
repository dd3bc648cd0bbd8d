package org.welcomepacket.sign.verify.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.welcomepacket.sign.verify.syntax.PdfObject.Text;

/** Reads strings (ISO 32000-1, 7.3.4). */
final class StringParser {
    private final Lexer lexer;
    private final StringBuilder bytes;

    private StringParser(Lexer lexer, StringBuilder bytes) {
        this.lexer = lexer;
        this.bytes = bytes;
    }

    /** The string that begins here, in parentheses or in hexadecimal digits. */
    static Text read(Lexer lexer) throws RefusedException {
        if (lexer.next() != '(') {
            StringBuilder bytes = new StringBuilder(8);
            new StringParser(lexer, bytes).hexadecimal();
            return new Text(bytes.toString());
        }
        int start = lexer.at();
        lexer.passPlain();
        String plain = new String(lexer.bytes, start, lexer.at() - start, ISO_8859_1);
        if (lexer.peek() == ')') {
            lexer.next();
            return new Text(plain);
        }
        StringBuilder bytes = new StringBuilder(2 * plain.length() + 16).append(plain);
        new StringParser(lexer, bytes).literal();
        return new Text(bytes.toString());
    }

    private void hexadecimal() throws RefusedException {
        int digits = 0;
        int value = 0;
        for (int c = lexer.next(); c != '>'; c = lexer.next()) {
            int digit = Character.digit(c, 16);
            if (digit < 0 && !Lexer.isSpace(c)) {
                throw new RefusedException("a string is not written as it must be, at byte " + lexer.at());
            }
            if (digit >= 0) {
                value = value << 4 | digit;
                if (++digits % 2 == 0) {
                    bytes.append((char) (value & 0xFF));
                }
            }
        }
        if (digits % 2 == 1) {
            bytes.append((char) (value << 4 & 0xFF));
        }
    }

    private void literal() throws RefusedException {
        int open = 1;
        while (true) {
            int c = lexer.next();
            if (c < 0) {
                throw new RefusedException("a string does not end");
            }
            if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return;
            }
            if (c == '\\') {
                escape();
            } else if (c == '\r') {
                // A line end within a string is one line feed, however it is written.
                endLine('\r');
                bytes.append('\n');
            } else {
                bytes.append((char) c);
            }
        }
    }

    private void escape() throws RefusedException {
        int c = lexer.next();
        switch (c) {
            case 'n' -> bytes.append('\n');
            case 'r' -> bytes.append('\r');
            case 't' -> bytes.append('\t');
            case 'b' -> bytes.append('\b');
            case 'f' -> bytes.append('\f');
            case '\r', '\n' -> endLine(c);
            case -1 -> throw new RefusedException("a string does not end");
            default -> {
                if (c >= '0' && c <= '7') {
                    bytes.append((char) (octal(c - '0') & 0xFF));
                } else {
                    bytes.append((char) c);
                }
            }
        }
    }

    private int octal(int first) {
        int value = first;
        for (int i = 0; i < 2 && lexer.peek() >= '0' && lexer.peek() <= '7'; i++) {
            value = value << 3 | (lexer.next() - '0');
        }
        return value;
    }

    private void endLine(int c) {
        if (c == '\r' && lexer.peek() == '\n') {
            lexer.next();
        }
    }
}
