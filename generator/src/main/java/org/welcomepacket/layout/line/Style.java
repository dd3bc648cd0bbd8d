package org.welcomepacket.layout.line;

import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.font.TrueType;
import org.welcomepacket.layout.page.Tag;

/**
 * How words look and what they mean.
 *
 * @param face they are set in
 * @param size in points
 * @param colour 0xRRGGBB
 * @param rise how far above the baseline, in points
 * @param struck whether a line goes through them
 * @param tag the element they belong to, or null for decoration
 * @param link where they lead, or null
 * @param level how deep their direction is nested (Unicode Standard Annex 9): odd from right to left
 * @param small whether acronyms are set in small capitals
 */
public record Style(
        TrueType face,
        double size,
        int colour,
        double rise,
        boolean struck,
        @Nullable Tag tag,
        @Nullable Link link,
        int level,
        boolean small) {

    /**
     * Where words lead.
     *
     * @param tag the link's element
     * @param destination a named place of the document, or a URI
     * @param isUri whether it is a URI
     * @param description in words
     */
    public record Link(Tag tag, String destination, boolean isUri, String description) {}

    /** A plain style. */
    public static Style of(TrueType face, double size, int colour, @Nullable Tag tag) {
        return new Style(face, size, colour, 0, false, tag, null, 0, false);
    }

    /** The same in another face. */
    public Style in(TrueType other) {
        return new Style(other, size, colour, rise, struck, tag, link, level, small);
    }

    /** The same in another colour. */
    public Style coloured(int other) {
        return new Style(face, size, other, rise, struck, tag, link, level, small);
    }

    /** The same at another size, raised. */
    public Style sized(double otherSize, double otherRise) {
        return new Style(face, otherSize, colour, otherRise, struck, tag, link, level, small);
    }

    /** The same with a line through it. */
    public Style strike() {
        return new Style(face, size, colour, rise, true, tag, link, level, small);
    }

    /** The same belonging to another element. */
    public Style tagged(@Nullable Tag other) {
        return new Style(face, size, colour, rise, struck, other, link, level, small);
    }

    /** The same leading somewhere. */
    public Style linked(Link other) {
        return new Style(face, size, colour, rise, struck, tag, other, level, small);
    }

    /** The same at another level of directions. */
    public Style levelled(int other) {
        return other == level ? this : new Style(face, size, colour, rise, struck, tag, link, other, small);
    }

    /** The same with acronyms in small capitals. */
    public Style withSmallCapitals() {
        return new Style(face, size, colour, rise, struck, tag, link, level, true);
    }

    /** Letters as glyphs. */
    public Shaped shape(String letters) {
        return small ? face.shapeSmall(letters) : face.shape(letters, level % 2 == 1);
    }

    /** Design units to points. */
    public double points(int designUnits) {
        return designUnits * size / face.unitsPerEm();
    }

    /** The width of a space in points. */
    public double space() {
        return points(face.space().width());
    }

    /** The width of a word in points. */
    public double width(String word) {
        return points(shape(word).width());
    }
}
