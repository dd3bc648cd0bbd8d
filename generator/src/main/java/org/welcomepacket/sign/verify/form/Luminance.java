package org.welcomepacket.sign.verify.form;

/** How light a colour looks. */
public final class Luminance {
    private Luminance() {}

    /** From 0 for black to 1 for white, with the eye's weights (ITU-R BT.709). */
    public static double of(double red, double green, double blue) {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }
}
