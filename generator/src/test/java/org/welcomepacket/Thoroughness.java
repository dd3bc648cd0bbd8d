package org.welcomepacket;

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

    /** So many cases are tried, by themselves or when all are asked for. */
    public static int times(int usually, int all) {
        return ALL ? all : usually;
    }
}
