package org.welcomepacket.layout.block;

import java.util.Arrays;

/** The widths of a table's columns from what their cells need (CSS 2.2, 17.5.2.2), prices and other short entries whole. */
final class Columns {
    private Columns() {}

    /**
     * The widths, which fill what is there.
     *
     * @param least the widest word of each column
     * @param most each column's widest cell on one line
     * @param available for all of them
     */
    static double[] widths(double[] least, double[] most, double available) {
        double allLeast = Arrays.stream(least).sum();
        double allMost = Arrays.stream(most).sum();
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            widths[i] = allMost <= available
                    ? most[i] + (available - allMost) * most[i] / allMost
                    : least[i] * available / allLeast;
        }
        return allMost > available && allLeast <= available ? shared(least, most, available) : widths;
    }

    /** Columns of short entries are as wide as these; the others share what is left. */
    private static double[] shared(double[] least, double[] most, double available) {
        boolean[] whole = new boolean[least.length];
        double left = available;
        int others = least.length;
        for (int i = next(whole, least, most, left, others); i >= 0; i = next(whole, least, most, left, others)) {
            whole[i] = true;
            left -= most[i];
            others--;
        }
        double growth = 0;
        for (int i = 0; i < least.length; i++) {
            left -= whole[i] ? 0 : least[i];
            growth += whole[i] ? 0 : Math.max(0, most[i] - least[i]);
        }
        double[] widths = new double[least.length];
        for (int i = 0; i < widths.length; i++) {
            double grown = least[i] + left * Math.max(0, most[i] - least[i]) / Math.max(1e-6, growth);
            widths[i] = whole[i] ? most[i] : grown;
        }
        return widths;
    }

    /** A column that needs no more than its part, so that the others have room for their words still; -1 for none. */
    private static int next(boolean[] whole, double[] least, double[] most, double left, int others) {
        double rest = 0;
        for (int i = 0; i < least.length; i++) {
            rest += whole[i] ? 0 : least[i];
        }
        for (int i = 0; i < least.length; i++) {
            if (!whole[i] && others > 1 && most[i] <= left / others && rest - least[i] <= left - most[i]) {
                return i;
            }
        }
        return -1;
    }
}
