package org.welcomepacket.layout.flow;

import java.util.List;

/**
 * Something that stands in a flow and can be divided between its parts: a paragraph between its lines, a table between
 * its rows.
 */
public interface Piece {
    /** How many parts, at least one. */
    int parts();

    /** How tall a part is, in points. */
    double height(int part);

    /** How unwelcome a page end before a part is; not asked for the first. */
    double breakBefore(int part);

    /** What is drawn again above a part that begins a page, such as a table's head: its height. */
    default double repeated(int part) {
        return 0;
    }

    /** The names of the notes a part refers to. */
    default List<String> references(int part) {
        return List.of();
    }

    /**
     * Draws parts on a page.
     *
     * @param from first part
     * @param to end, not included
     * @param y of the upper edge; what is repeated begins there
     * @param canvas the page
     */
    void draw(int from, int to, double y, Canvas canvas);
}
