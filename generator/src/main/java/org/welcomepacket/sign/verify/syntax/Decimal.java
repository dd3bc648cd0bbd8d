package org.welcomepacket.sign.verify.syntax;

import java.util.OptionalDouble;

/** Numbers as they are written in a file (ISO 32000-1, 7.3.3). */
final class Decimal {
    private static final int LONGEST = 40;

    private Decimal() {}

    /** The number: a sign perhaps, digits, and perhaps a point before, among or after them. */
    static OptionalDouble parse(String word) {
        int at = word.startsWith("-") || word.startsWith("+") ? 1 : 0;
        boolean point = false;
        int digits = 0;
        long value = 0;
        for (int i = at; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == '.' && !point) {
                point = true;
            } else if (Lexer.isDigit(c)) {
                digits++;
                value = value * 10 + c - '0';
            } else {
                return OptionalDouble.empty();
            }
        }
        if (digits == 0 || word.length() > LONGEST) {
            return OptionalDouble.empty();
        }
        if (!point && digits < 18) {
            return OptionalDouble.of((double) (word.charAt(0) == '-' ? -value : value));
        }
        // Adding zero makes a negative zero a plain one.
        return OptionalDouble.of(Double.parseDouble(word) + 0.0);
    }
}
