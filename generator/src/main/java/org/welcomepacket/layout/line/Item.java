package org.welcomepacket.layout.line;

import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Tag;

/** What a paragraph is made of, in reading order. */
public sealed interface Item {
    /**
     * Letters without a space, of one style. Words that follow each other without a space make one word.
     *
     * @param text the letters
     * @param style how they look
     * @param shaped their glyphs
     */
    record Word(String text, Style style, Shaped shaped) implements Item {
        /** Letters, shaped with the style's face. */
        public Word(String text, Style style) {
            this(text, style, style.shape(text));
        }

        /** The width in points of its widest part when it is divided wherever it may be; a narrower line tears it. */
        public double narrowest(Hyphenation hyphenation) {
            double widest = 0;
            int from = 0;
            for (WordBreaks.Point point : hyphenation.breaks(text).points(Dividing.WILLING, false)) {
                String part = text.substring(from, point.offset());
                widest = Math.max(widest, style.width(point.hyphen() ? part + "\u00AD" : part));
                from = point.offset();
            }
            return Math.max(widest, from == 0 ? width() : style.width(text.substring(from)));
        }

        /** Its width in points, undivided. */
        public double width() {
            return style.points(shaped.width());
        }
    }

    /**
     * A space between words.
     *
     * @param style of the space
     * @param breaks whether a line may end here
     */
    record Space(Style style, boolean breaks) implements Item {}

    /**
     * Where two letters of a script without spaces meet: there they may be moved apart a little.
     *
     * @param style of the letters
     * @param breaks whether a line may end here
     */
    record Joint(Style style, boolean breaks) implements Item {
        /** How far they may be moved apart and together is reckoned as if it were that part of a space of an em. */
        private static final double GIVE = 0.12;

        /** As much as a space of that width would give. */
        double give() {
            return GIVE * style.size();
        }
    }

    /**
     * A place to fill in, standing on the baseline.
     *
     * @param field what is to be filled in
     * @param tag its element
     * @param width in points; cut to the measure, and more or less in a justified line
     * @param height above the baseline
     * @param depth below the baseline
     * @param colour of the line under it
     */
    record Blank(Field field, Tag tag, double width, double height, double depth, int colour) implements Item {
        /** That part of it gives as space does, rather than the spaces beside it alone. */
        private static final double GIVE = 0.4;

        /** As much as a space of that width would give. */
        double give() {
            return GIVE * width;
        }

        /** The same with another width. */
        public Blank widened(double other) {
            return new Blank(field, tag, other, height, depth, colour);
        }
    }

    /** A line end the author asked for. */
    record NewLine() implements Item {}
}
