package org.welcomepacket.layout.block;

/** Numbers as lawyers write them. */
final class Numerals {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] SIGNS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private Numerals() {}

    /** a, b, ... z, aa, ab; the number itself below 1. */
    static String letters(int number) {
        StringBuilder letters = new StringBuilder();
        for (int rest = number; rest > 0; rest = (rest - 1) / 26) {
            letters.insert(0, (char) ('a' + (rest - 1) % 26));
        }
        return number < 1 ? Integer.toString(number) : letters.toString();
    }

    /** I, II, III, IV; the number itself below 1 and from 4000. */
    static String roman(int number) {
        if (number < 1 || number >= 4000) {
            return Integer.toString(number);
        }
        StringBuilder numeral = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                numeral.append(SIGNS[i]);
                rest -= VALUES[i];
            }
        }
        return numeral.toString();
    }
}
