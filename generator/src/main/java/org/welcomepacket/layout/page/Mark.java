package org.welcomepacket.layout.page;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.model.text.Asset;

/**
 * Something on a page. Marks are drawn in order, and their order is the reading order.
 *
 * <p>A mark with a tag is content of that element; one without is decoration (an artifact, ISO 32000-1, 14.8.2.2).
 */
public sealed interface Mark {
    /** The element it belongs to, or null for decoration. */
    @Nullable
    Tag tag();

    /**
     * A run of glyphs of one face on one baseline, left to right.
     *
     * @param tag the element, or null
     * @param face of all glyphs
     * @param size in points
     * @param colour 0xRRGGBB
     * @param x of the run's origin
     * @param baseline distance from the top of the page
     * @param glyphs in drawing order
     */
    record Run(@Nullable Tag tag, Face face, double size, int colour, double x, double baseline, List<Glyph> glyphs)
            implements Mark {
        /** Copies the list. */
        public Run {
            glyphs = glyphs instanceof WordGlyphs ? glyphs : List.copyOf(glyphs);
        }
    }

    /**
     * A glyph of a run.
     *
     * @param id in the face
     * @param text what it stands for when text is extracted: a ligature has several letters, a soft hyphen at a line's
     *     end is U+00AD
     * @param offset of its origin from the run's, in points
     */
    record Glyph(int id, String text, double offset) {}

    /**
     * A filled rectangle: a rule, a ground, a box.
     *
     * @param tag the element, or null
     * @param area where
     * @param colour 0xRRGGBB
     */
    record Fill(@Nullable Tag tag, Area area, int colour) implements Mark {}

    /**
     * Rectangles filled as one shape, so that no seam shows where two of them meet: a code of squares.
     *
     * @param tag the element, or null
     * @param x of the left edge in points
     * @param y of the upper edge in points
     * @param unit what one step of the pieces measures, in points
     * @param pieces measured in units from the top left
     * @param colour 0xRRGGBB
     */
    record Mosaic(@Nullable Tag tag, double x, double y, double unit, List<Area> pieces, int colour) implements Mark {
        /** Copies the list. */
        public Mosaic {
            pieces = List.copyOf(pieces);
        }
    }

    /**
     * A rectangle drawn with a line inside its edge.
     *
     * @param tag the element, or null
     * @param area where
     * @param width of the line in points
     * @param colour 0xRRGGBB
     */
    record Outline(@Nullable Tag tag, Area area, double width, int colour) implements Mark {}

    /**
     * A picture.
     *
     * @param tag a {@link Tag.Role#FIGURE}, or null
     * @param area where
     * @param image PNG or JPEG
     */
    record Picture(@Nullable Tag tag, Area area, Asset image) implements Mark {}

    /**
     * Where a click follows a link. Several of one tag make one link over several lines.
     *
     * @param tag a {@link Tag.Role#LINK}
     * @param area where
     * @param destination a name among the document's destinations, or a URI
     * @param isUri whether it is a URI
     * @param description what the link is, in words
     */
    record LinkArea(Tag tag, Area area, String destination, boolean isUri, String description) implements Mark {}

    /**
     * A form field.
     *
     * @param tag a {@link Tag.Role#FORM}
     * @param area where
     * @param field what is to be filled in
     */
    record FieldArea(Tag tag, Area area, Field field) implements Mark {}

    /**
     * Gives an element its place when there is nothing to show for it.
     *
     * @param tag the element
     */
    record Nothing(Tag tag) implements Mark {}

    /**
     * A rectangle.
     *
     * @param x of its left edge
     * @param y of its upper edge
     * @param width in points
     * @param height in points
     */
    record Area(double x, double y, double width, double height) {}

    /** What a client fills in. */
    sealed interface Field {
        /** The full name of the field, unique but for repeated fields that share a value; parts separated by dots. */
        String name();

        /** What belongs there, in words, for a screen reader. */
        String label();

        /**
         * A line or several of text.
         *
         * @param name full name
         * @param label what belongs there
         * @param size of the letters in points
         * @param multiline whether it takes several lines
         * @param required whether the agreement is incomplete without it
         * @param maxLength most characters; 0 for any
         */
        record TextBox(String name, String label, double size, boolean multiline, boolean required, int maxLength)
                implements Field {}

        /**
         * A box to tick.
         *
         * @param name full name
         * @param label what is ticked
         * @param required whether the agreement is incomplete without it
         * @param ticked as issued
         */
        record CheckBox(String name, String label, boolean required, boolean ticked) implements Field {}

        /**
         * The place of a client's signature, empty as issued and locking the whole file once signed.
         *
         * @param name full name
         * @param label who signs
         * @param required whether the agreement is incomplete without a digital signature
         */
        record ClientSignature(String name, String label, boolean required) implements Field {}

        /**
         * The business's visible certification signature.
         *
         * @param name full name
         * @param label who certifies
         * @param appearance what it shows, all decoration, measured from the top left of the field
         */
        record Certification(String name, String label, List<Mark> appearance) implements Field {
            /** Copies the list. */
            public Certification {
                appearance = List.copyOf(appearance);
            }
        }
    }

    /** The element, if it is content. */
    default Optional<Tag> element() {
        return Optional.ofNullable(tag());
    }
}
