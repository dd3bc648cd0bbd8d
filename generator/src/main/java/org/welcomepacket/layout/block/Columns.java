package org.welcomepacket.layout.block;

import java.util.Arrays;

/** The widths of a table's columns from what their cells need (CSS 2.2, 17.5.2.2). */
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
            if (allMost <= available) {
                widths[i] = most[i] + (available - allMost) * most[i] / allMost;
            } else if (allLeast <= available) {
                double growth = Math.max(0, most[i] - least[i]);
                widths[i] = least[i] + (available - allLeast) * growth / Math.max(1e-6, growth(least, most));
            } else {
                widths[i] = least[i] * available / allLeast;
            }
        }
        return widths;
    }

    private static double growth(double[] least, double[] most) {
        double sum = 0;
        for (int i = 0; i < least.length; i++) {
            sum += Math.max(0, most[i] - least[i]);
        }
        return sum;
    }
}
