package org.welcomepacket.sign.verify.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.OptionalDouble;

/** Numbers as they are written in a file (ISO 32000-1, 7.3.3). */
final class Decimal {
    private static final int LONGEST = 40;
    /** A double holds so many digits exactly, and powers of ten too, so that their quotient is rounded once. */
    private static final int EXACT_DIGITS = 15;

    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private Decimal() {}

    /** The number that bytes are: a sign perhaps, digits, and perhaps a point before, among or after them. */
    static OptionalDouble parse(byte[] bytes, int start, int end) {
        boolean negative = start < end && bytes[start] == '-';
        int at = negative || (start < end && bytes[start] == '+') ? start + 1 : start;
        boolean point = false;
        int digits = 0;
        int decimals = 0;
        long value = 0;
        for (int i = at; i < end; i++) {
            int c = bytes[i];
            if (c == '.' && !point) {
                point = true;
            } else if (Lexer.isDigit(c)) {
                digits++;
                decimals += point ? 1 : 0;
                value = value * 10 + c - '0';
            } else {
                return OptionalDouble.empty();
            }
        }
        if (digits == 0 || end - start > LONGEST) {
            return OptionalDouble.empty();
        }
        if (digits <= EXACT_DIGITS) {
            return OptionalDouble.of((negative ? -value : value) / POWERS[decimals]);
        }
        // Adding zero makes a negative zero a plain one.
        return OptionalDouble.of(Double.parseDouble(new String(bytes, start, end - start, ISO_8859_1)) + 0.0);
    }
}
