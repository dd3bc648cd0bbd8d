package org.welcomepacket.layout.block;

import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.font.TrueType;
import org.welcomepacket.model.Contrast;
import org.welcomepacket.model.Theme;

/**
 * The design of the agreement: sizes in points, colours, and where things stand on the page. A wide margin at the left
 * of the text holds the numbers of policies and clauses.
 *
 * @param fonts the faces
 * @param colours of the theme
 * @param page paper and margins
 * @param density how much white there is between lines
 * @param scale what everything is to be enlarged by when it is put on paper; paper and margins here are that much smaller
 */
public record Look(Fonts fonts, Theme.Colours colours, Theme.PageFormat page, Theme.Density density, double scale) {
    /** Makes the 10.5 points of text sixteen. */
    private static final double LARGE_PRINT = 16 / 10.5;

    /** About 66 letters of text. */
    private static final double MEASURE = 344;

    private static final double NARROWEST_GUTTER = 40;
    /** What a code keeps clear on each side, as a part of its side. */
    private static final double QUIET = 0.16;

    /** The design of a theme. */
    public static Look of(Fonts fonts, Theme theme) {
        double scale = theme.letters() == Theme.Letters.LARGE ? LARGE_PRINT : 1;
        Theme.PageFormat paper = theme.page();
        Theme.PageFormat page =
                new Theme.PageFormat(paper.width() / scale, paper.height() / scale, paper.margin() / scale);
        return new Look(fonts, theme.colours(), page, theme.density(), scale);
    }

    /** Size and leading of one kind of text. */
    public record Type(TrueType face, TrueType italic, TrueType bold, double size, double leading, int colour) {
        /** The same in another colour. */
        public Type coloured(int other) {
            return new Type(face, italic, bold, size, leading, other);
        }

        /** The same in italics, stress upright. */
        @SuppressWarnings("ArgumentSelectionDefectChecker") // upright and italic change places on purpose
        public Type slanted() {
            return new Type(italic, face, bold, size, leading, colour);
        }

        /** Where the baseline stands in a line, so that capitals stand in its middle. */
        public double baseline() {
            double cap = face.metrics().capHeight() * size / face.unitsPerEm();
            return (leading + cap) / 2;
        }
    }

    /** Text of policies and letter. */
    public Type text() {
        return serif(10.5, 15, colours.ink());
    }

    /** Notes. */
    public Type note() {
        return serif(8.5, 11.5, colours.ink());
    }

    /** Cells of tables. */
    public Type cell() {
        return sans(9.25, 12.5, colours.ink());
    }

    /** Heads of tables and captions of fields. */
    public Type caption() {
        return bold(8.25, 11, muted());
    }

    /** The cell that heads one or more rows of a table. */
    public Type rowHead() {
        return bold(9.25, 12.5, colours.ink());
    }

    /** Small print: running head, foot, field captions. */
    public Type small() {
        return sans(8, 11, muted());
    }

    /** The number and title of a policy. */
    public Type title() {
        return bold(21, 25, colours.accent());
    }

    /** A heading below a policy's title: level 2 is a clause's. */
    public Type heading(int level) {
        return switch (level) {
            case 1 -> title();
            case 2 -> bold(11.5, 15, colours.ink());
            case 3 -> bold(10, 15, colours.accent());
            default -> bold(9.5, 15, muted());
        };
    }

    /** Any text in the sans face. */
    public Type sans(double size, double leading, int colour) {
        return new Type(fonts.sans(), fonts.italic(), fonts.sansBold(), size, led(leading), colour);
    }

    /** Any text in the heavy sans face. */
    public Type bold(double size, double leading, int colour) {
        return new Type(fonts.sansBold(), fonts.sansBold(), fonts.sansBold(), size, led(leading), colour);
    }

    /** Any text in the serif face. */
    public Type serif(double size, double leading, int colour) {
        return new Type(fonts.text(), fonts.italic(), fonts.bold(), size, led(leading), colour);
    }

    private double led(double leading) {
        return switch (density) {
            case COMPACT -> leading * 0.92;
            case NORMAL -> leading;
            case AIRY -> leading * 1.12;
        };
    }

    /** What the space between paragraphs is multiplied with. */
    public double air() {
        return switch (density) {
            case COMPACT -> 0.75;
            case NORMAL -> 1;
            case AIRY -> 1.35;
        };
    }

    /** Whether it is larger than usual, for those who read it more easily so. */
    public boolean isLargePrint() {
        return scale > 1;
    }

    /** Ink thinned with paper, but not so that it could not be read any more. */
    public int muted() {
        int thinned = Contrast.mixed(colours.ink(), colours.paper(), 0.32);
        return Contrast.readable(thinned, colours.ink(), colours.paper());
    }

    /** The colour of thin lines. */
    public int line() {
        return Contrast.mixed(colours.accent(), colours.paper(), 0.55);
    }

    /** The colour of faint lines and grounds. */
    public int faint() {
        return Contrast.mixed(colours.accent(), colours.paper(), 0.82);
    }

    /** The ground of a panel. */
    public int tint() {
        return Contrast.mixed(colours.accent(), colours.paper(), 0.93);
    }

    /** The margin on every side, within reason. */
    public double margin() {
        return Math.max(28, Math.min(page.margin(), Math.min(page.width(), page.height()) / 4));
    }

    /** The left edge of everything. */
    public double left() {
        return margin();
    }

    /** The width of everything. */
    public double fullWidth() {
        return page.width() - 2 * margin();
    }

    /** The width left of the text. */
    public double gutter() {
        return Math.max(NARROWEST_GUTTER, fullWidth() - MEASURE);
    }

    /** The left edge of text. */
    public double textLeft() {
        return left() + gutter();
    }

    /** The measure of text. */
    public double textWidth() {
        return fullWidth() - gutter();
    }

    /** The upper edge of the area for text. */
    public double top() {
        return margin() + 8;
    }

    /** The height of the area for text, which leaves room for the code at the foot. */
    public double height() {
        double aboveCode = foot() - codeSide() * (1 + QUIET);
        return Math.min(page.height() - margin() - 4, aboveCode) - top();
    }

    /** The baseline of the page number, on which the code stands too. */
    public double foot() {
        return page.height() - Math.max(14, margin() * 0.5);
    }

    /** The side of the code at the foot of a page: its squares are half a millimetre, three dots of a scan of 150 dpi. */
    public double codeSide() {
        return 35 / scale;
    }
}
