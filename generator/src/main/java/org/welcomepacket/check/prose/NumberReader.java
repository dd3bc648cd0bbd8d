package org.welcomepacket.check.prose;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in digits ({@code 1,000.50}) and in words: {@code two hundred and fifty}, {@code fireogtyve},
 * {@code двадцати четырёх}. Each part of a number in words must be smaller than the one before it.
 */
final class NumberReader {
    private static final int GROUP = 3;
    private static final int LONGEST = 9;
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final Integer ONE = 1;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private final Tokens tokens;
    private final Lexicon.NumberWords words;

    NumberReader(Tokens tokens, Lexicon.NumberWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /**
     * A number.
     *
     * @param amount how many
     * @param next the piece after it
     * @param inDigits whether it is written in digits
     * @param loose whether the word often means no number
     */
    record Numeral(BigDecimal amount, int next, boolean inDigits, boolean loose) {}

    /** The number that begins at a piece. */
    @Nullable
    Numeral at(int index) {
        return tokens.isNumber(index) ? digits(index) : tokens.isLetters(index) ? inWords(index) : null;
    }

    private @Nullable Numeral digits(int index) {
        StringBuilder written = new StringBuilder(tokens.word(index));
        int next = index + 1;
        if (written.length() <= GROUP) {
            while (true) {
                int group = group(next);
                if (group == 0) {
                    break;
                }
                written.append(tokens.word(group));
                next = group + 1;
            }
        }
        if (written.length() > LONGEST) {
            return null;
        }
        if (!words.decimal().isEmpty()
                && tokens.is(next, words.decimal())
                && tokens.isJoined(next)
                && tokens.isNumber(next + 1)
                && tokens.isJoined(next + 1)) {
            written.append('.').append(tokens.word(next + 1));
            next += 2;
        } else if (tokens.is(next, "½") && tokens.isJoined(next)) {
            return new Numeral(new BigDecimal(written.toString()).add(HALF), next + 1, true, false);
        }
        return written.length() > LONGEST + GROUP ? null : half(new BigDecimal(written.toString()), next, true, false);
    }

    /** Where the next three digits of the same number stand; 0 when none do. */
    private int group(int next) {
        boolean marked = tokens.isJoined(next)
                && tokens.isJoined(next + 1)
                && (tokens.is(next, words.thousands()) || tokens.is(next, "'") || tokens.is(next, "’"));
        int at = marked ? next + 1 : tokens.isSpaced(next) ? next : 0;
        return tokens.isNumber(at) && tokens.word(at).length() == GROUP ? at : 0;
    }

    private @Nullable Numeral inWords(int index) {
        BigDecimal fraction = words.fractions().get(tokens.word(index));
        if (fraction != null) {
            return new Numeral(fraction, index + 1, false, false);
        }
        int total = 0;
        int current = 0;
        int room = Integer.MAX_VALUE;
        int at = index;
        int next = index;
        while (true) {
            String word = tokens.word(at);
            Integer value = next < at && words.lastOnes().contains(word)
                    ? ONE
                    : words.values().get(word);
            Integer scale = words.scales().get(word);
            if (value != null && value < room) {
                current += value;
                room = magnitude(value);
            } else if (scale != null && current < scale && (total == 0 || scale < THOUSAND)) {
                int times = Math.max(1, current);
                current = scale < THOUSAND ? times * scale : 0;
                total += scale < THOUSAND ? 0 : times * scale;
                room = scale;
            } else {
                break;
            }
            next = at + 1;
            at = next;
            boolean hyphen = tokens.is(at, "-") && tokens.isJoined(at) && tokens.isJoined(at + 1);
            boolean and = room >= HUNDRED && words.and().contains(tokens.word(at));
            at += hyphen || and ? 1 : 0;
        }
        if (next == index) {
            return null;
        }
        boolean loose = next == index + 1 && words.loose().contains(tokens.word(index));
        return half(BigDecimal.valueOf(total + (long) current), next, false, loose);
    }

    private static int magnitude(int value) {
        return value >= HUNDRED ? HUNDRED : value >= 20 && value % 10 == 0 ? 10 : 1;
    }

    private Numeral half(BigDecimal amount, int next, boolean inDigits, boolean loose) {
        Words.Match<Boolean> half = words.halves().at(tokens, next);
        return half == null
                ? new Numeral(amount, next, inDigits, loose)
                : new Numeral(amount.add(HALF), half.next(), inDigits, false);
    }
}
