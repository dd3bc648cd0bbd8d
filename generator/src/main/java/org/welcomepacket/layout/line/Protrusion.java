package org.welcomepacket.layout.line;

/**
 * How far light letters hang out of justified text so that its edges look straight (Hàn Thế Thành, Micro-typographic
 * Extensions to the TeX Typesetting System, 2000).
 */
final class Protrusion {
    private Protrusion() {}

    /** How far the last letter of a line may reach beyond its end, in points. */
    static double end(Style style, int letter) {
        double share = share(letter);
        return share == 0 ? 0 : share * style.width(Character.toString(letter));
    }

    /** How far the first letter of a line may reach before its beginning, in points. */
    static double start(Style style, int letter) {
        return switch (letter) {
            case '\u201C', '\u2018', '\u201E', '\u201A', '"', '\'' -> 0.5 * style.width(Character.toString(letter));
            case '\u00AB', '\u2039' -> 0.3 * style.width(Character.toString(letter));
            default -> 0;
        };
    }

    private static double share(int letter) {
        return switch (letter) {
            case '\u00AD', '-', '\u2010', '\u2011', '.', ',' -> 0.6;
            case '\u201D', '\u2019', '\u201C', '\u2018', '"', '\'' -> 0.5;
            case ':', ';', '\u00BB', '\u203A', '\u2013' -> 0.3;
            case '\u2014' -> 0.15;
            default -> 0;
        };
    }
}
