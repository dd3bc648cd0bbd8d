package org.welcomepacket.site;

import java.util.List;
import java.util.Locale;
import org.welcomepacket.model.Contrast;

/**
 * A colour in OKLab, where equal steps look equal (Björn Ottosson, 2020).
 *
 * @param lightness 0 black to 1 white
 * @param a green to red
 * @param b blue to yellow
 */
record Colour(double lightness, double a, double b) {
    private static final int STEPS = 100;
    private static final Colour BLACK = new Colour(0, 0, 0);
    private static final Colour WHITE = new Colour(1, 0, 0);

    /** The luminance from which black and white have the same contrast, 4.58. */
    private static final double MIDDLE = 0.179;

    /** The colour 0xRRGGBB. */
    static Colour of(int rgb) {
        double red = Contrast.linear((rgb >> 16) & 0xFF);
        double green = Contrast.linear((rgb >> 8) & 0xFF);
        double blue = Contrast.linear(rgb & 0xFF);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Colour(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    /** 0xRRGGBB, the nearest there is. */
    int rgb() {
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return (byteOf(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s) << 16)
                | (byteOf(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s) << 8)
                | byteOf(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s);
    }

    /** {@code #rrggbb}. */
    String hex() {
        return String.format(Locale.ROOT, "#%06x", rgb());
    }

    /** The same hue, darker or lighter, and no more colourful than the limit. */
    Colour at(double otherLightness, double mostChroma) {
        double chroma = Math.hypot(a, b);
        double keep = chroma > mostChroma ? mostChroma / chroma : 1;
        return new Colour(otherLightness, a * keep, b * keep);
    }

    /** A share of another colour mixed in: 0 is this one, 1 the other. */
    Colour mix(Colour other, double share) {
        return new Colour(
                lightness + (other.lightness - lightness) * share,
                a + (other.a - a) * share,
                b + (other.b - b) * share);
    }

    /** Contrast by WCAG 2.2, from 1 to 21. */
    double contrast(Colour other) {
        return Contrast.between(rgb(), other.rgb());
    }

    /** Black or white, whichever stands out more. */
    Colour opposite() {
        return luminance() > MIDDLE ? BLACK : WHITE;
    }

    /** This colour, or the nearest to it on the way to another that stands out enough from every ground. */
    Colour towards(Colour end, double contrast, List<Colour> grounds) {
        for (int step = 0; step <= STEPS; step++) {
            Colour nearer = of(mix(end, step / (double) STEPS).rgb());
            if (grounds.stream().allMatch(ground -> nearer.contrast(ground) >= contrast)) {
                return nearer;
            }
        }
        return end;
    }

    /** Relative luminance by WCAG 2.2. */
    double luminance() {
        return Contrast.luminance(rgb());
    }

    private static int byteOf(double linear) {
        double c = linear <= 0.0031308 ? linear * 12.92 : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
        return (int) Math.round(Math.max(0, Math.min(1, c)) * 255);
    }

    private static double cube(double x) {
        return x * x * x;
    }
}
