package org.welcomepacket.layout.page;

import java.util.List;

/**
 * A typeset page.
 *
 * @param width in points
 * @param height in points
 * @param label as a viewer shows it, such as {@code iii} or {@code 4}
 * @param marks in reading order
 */
public record Page(double width, double height, String label, List<Mark> marks) {
    /** Copies the list. */
    public Page {
        marks = List.copyOf(marks);
    }
}
