package org.welcomepacket.model;

/** How well a colour stands out from another, by WCAG 2.2 (1.4.3). Colours are 0xRRGGBB. */
public final class Contrast {
    /** What text of any size needs (level AA). */
    public static final double TEXT = 4.5;

    private static final int STEPS = 200;

    private Contrast() {}

    /** From 1, the same, to 21, black and white. */
    public static double between(int colour, int other) {
        double mine = luminance(colour);
        double theirs = luminance(other);
        return (Math.max(mine, theirs) + 0.05) / (Math.min(mine, theirs) + 0.05);
    }

    /** The colour itself, or the nearest darker (on dark grounds: lighter) one of its hue that can be read. */
    public static int readable(int colour, int ground) {
        return readable(colour, between(0x000000, ground) >= between(0xFFFFFF, ground) ? 0x000000 : 0xFFFFFF, ground);
    }

    /** The colour itself, or the nearest to it on the way to another that can be read; else that other. */
    public static int readable(int colour, int end, int ground) {
        for (int step = 0; step <= STEPS; step++) {
            int nearer = mixed(colour, end, step / (double) STEPS);
            if (between(nearer, ground) >= TEXT) {
                return nearer;
            }
        }
        return end;
    }

    /** A colour with a share of another in it, from 0 to 1. */
    public static int mixed(int colour, int other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = (colour >> shift & 0xFF) * (1 - share) + (other >> shift & 0xFF) * share;
            mixed |= (int) Math.round(value) << shift;
        }
        return mixed;
    }

    /** Relative luminance, from 0, black, to 1, white. */
    public static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16 & 0xFF)
                + 0.7152 * linear(colour >> 8 & 0xFF)
                + 0.0722 * linear(colour & 0xFF);
    }

    /** How much light a byte of sRGB stands for, from 0 to 1 (IEC 61966-2-1). */
    public static double linear(int value) {
        double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
