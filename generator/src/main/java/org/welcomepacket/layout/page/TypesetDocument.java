package org.welcomepacket.layout.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.layout.font.Face;

/**
 * A whole document, ready to be written.
 *
 * @param title of the document
 * @param author who issues it
 * @param language BCP 47
 * @param pages in order
 * @param bookmarks the outline
 * @param destinations named places, such as {@code cancellations.late}
 * @param formFace what clients' entries are set in
 * @param colourOfEntries 0xRRGGBB of clients' entries
 */
public record TypesetDocument(
        String title,
        String author,
        String language,
        List<Page> pages,
        List<Bookmark> bookmarks,
        Map<String, Destination> destinations,
        Face formFace,
        int colourOfEntries) {
    /** Copies the collections. */
    public TypesetDocument {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        destinations = Collections.unmodifiableMap(new LinkedHashMap<>(destinations));
    }

    /**
     * An entry of the outline.
     *
     * @param title in words
     * @param destination a name among the destinations
     * @param children entries below
     */
    public record Bookmark(String title, String destination, List<Bookmark> children) {
        /** Copies the list. */
        public Bookmark {
            children = List.copyOf(children);
        }
    }

    /**
     * A named place.
     *
     * @param page index from 0
     * @param x from the left
     * @param y from the top
     */
    public record Destination(int page, double x, double y) {}
}
