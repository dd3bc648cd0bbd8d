package org.welcomepacket.check.prose;

import org.jspecify.annotations.Nullable;

/** Finds telephone numbers and others that nobody counts with: at least seven digits, in groups or not. */
final class DigitsFinder {
    private static final int LONGEST = 17;

    private final Tokens tokens;

    DigitsFinder(Tokens tokens) {
        this.tokens = tokens;
    }

    @Nullable
    Found at(int index) {
        boolean plus = tokens.is(index, "+") && tokens.isJoined(index + 1);
        StringBuilder digits = new StringBuilder();
        int at = plus ? index + 1 : index;
        int next = at;
        while (tokens.isNumber(at)) {
            digits.append(tokens.word(at));
            next = at + 1;
            at = next;
            while (isBetween(at)) {
                at++;
            }
            boolean near = at == next ? tokens.isSpaced(at) : at - next <= 2;
            if (!near) {
                break;
            }
        }
        boolean fits = digits.length() >= Quantity.Digits.SHORTEST && digits.length() <= LONGEST;
        return fits ? Found.of(index, next, new Quantity.Digits(digits.toString())) : null;
    }

    private boolean isBetween(int index) {
        return tokens.is(index, "-") || tokens.is(index, "(") || tokens.is(index, ")");
    }
}
