package org.welcomepacket;

import java.util.ArrayList;
import java.util.List;

/** How much of a long list of cases is tried: some of every kind, or with {@code -Dcases=all} all of them. */
public final class Thoroughness {
    private static final boolean ALL = "all".equals(System.getProperty("cases"));

    private Thoroughness() {}

    /** Whether all are tried. */
    public static boolean isFull() {
        return ALL;
    }

    /** Every so manyth case is tried; by itself, or every single one. */
    public static int every(int usually) {
        return ALL ? 1 : usually;
    }

    /** Every so manyth of a list, beginning with the first; by itself, or all of it. */
    public static <T> List<T> some(List<T> cases, int usually) {
        List<T> some = new ArrayList<>();
        for (int i = 0; i < cases.size(); i += every(usually)) {
            some.add(cases.get(i));
        }
        return some;
    }

    /** So many cases are tried, by themselves or when all are asked for. */
    public static int times(int usually, int all) {
        return ALL ? all : usually;
    }
}
