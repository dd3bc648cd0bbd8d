package org.welcomepacket.model;

import java.util.Optional;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.LocalText;

/**
 * How site and agreement look.
 *
 * @param colours the few colours everything is drawn in
 * @param textFonts the author's own faces for text, if any
 * @param headingFonts the author's own faces for headings, tables and fields, if any
 * @param logo the practice's mark
 * @param page paper of the agreement
 * @param density how much white there is between the lines of the agreement
 * @param letters how large the letters of the agreement are
 */
public record Theme(
        Colours colours,
        Optional<FontFiles> textFonts,
        Optional<FontFiles> headingFonts,
        Optional<Logo> logo,
        PageFormat page,
        Density density,
        Letters letters) {

    /** The same with another mark. */
    public Theme with(Logo other) {
        return new Theme(colours, textFonts, headingFonts, Optional.of(other), page, density, letters);
    }

    /** How much white there is between lines and between paragraphs. */
    public enum Density {
        /** Fewer pages. */
        COMPACT,
        /** As books are set. */
        NORMAL,
        /** More room for the eye. */
        AIRY
    }

    /** How large letters are. */
    public enum Letters {
        /** As in books. */
        NORMAL,
        /** Large print: text of sixteen points. */
        LARGE
    }

    /**
     * Colours as 0xRRGGBB.
     *
     * @param accent headings, rules, links and buttons
     * @param ink text
     * @param paper ground
     */
    public record Colours(int accent, int ink, int paper) {}

    /**
     * Faces of one family; one that is absent falls back to the regular one.
     *
     * @param regular upright
     * @param italic slanted
     * @param bold heavy
     */
    public record FontFiles(Asset regular, Optional<Asset> italic, Optional<Asset> bold) {}

    /**
     * The practice's mark.
     *
     * @param image PNG or JPEG
     * @param alternative what it shows, in words
     */
    public record Logo(Asset image, LocalText alternative) {}

    /**
     * Paper.
     *
     * @param width in points of 1/72 inch
     * @param height in points
     * @param margin on each side, in points
     */
    public record PageFormat(double width, double height, double margin) {}
}
