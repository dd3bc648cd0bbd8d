package org.welcomepacket.layout.flow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.TypesetDocument.Destination;

/** A page while it is being drawn. */
public final class Canvas {
    private final int page;
    private final List<Mark> marks = new ArrayList<>();
    private final Map<String, Destination> destinations = new LinkedHashMap<>();
    private String title;

    /**
     * An empty page.
     *
     * @param page index from 0
     * @param title what the page before was about
     */
    public Canvas(int page, String title) {
        this.page = page;
        this.title = title;
    }

    /** The marks so far; add to it. */
    public List<Mark> marks() {
        return marks;
    }

    /** Names a place on this page. */
    public void name(String destination, double x, double y) {
        destinations.putIfAbsent(destination, new Destination(page, x, Math.max(0, y)));
    }

    /** The named places. */
    public Map<String, Destination> destinations() {
        return destinations;
    }

    /** Says what the text is about from here on, for the running head. */
    public void about(String newTitle) {
        title = newTitle;
    }

    /** What the page is about where it ends. */
    public String title() {
        return title;
    }
}
