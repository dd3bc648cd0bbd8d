package org.welcomepacket.layout.block;

import org.welcomepacket.layout.page.Tag;

/**
 * Where blocks stand and what they belong to.
 *
 * @param tag the element they belong to
 * @param x their left edge
 * @param width their measure
 * @param type how their text looks
 * @param level how deep in lists, from 0
 * @param notes what the destinations of their notes begin with
 */
public record Place(Tag tag, double x, double width, Look.Type type, int level, String notes) {
    /** The narrowest measure indenting leaves. */
    private static final double NARROWEST = 110;

    /** Further in, in another element. */
    Place indented(Tag inner, double indent) {
        double step = width - indent < NARROWEST ? 0 : indent;
        return new Place(inner, x + step, width - step, type, level + 1, notes);
    }

    /** The same in another element. */
    public Place in(Tag inner) {
        return new Place(inner, x, width, type, level, notes);
    }

    /** The same with another look. */
    public Place typed(Look.Type other) {
        return new Place(tag, x, width, other, level, notes);
    }

    /** The same with other notes. */
    public Place noted(String other) {
        return new Place(tag, x, width, type, level, other);
    }
}
