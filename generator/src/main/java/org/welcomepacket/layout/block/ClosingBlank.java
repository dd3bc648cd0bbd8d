package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.line.Item;

/**
 * The blank at the end of a line that has only its caption before it: it reaches to the end of the line, so that the
 * lines of a form end below each other.
 */
final class ClosingBlank {
    private static final double NARROWEST = 90;

    private ClosingBlank() {}

    /**
     * The items, the closing blank as wide as the rest of the line.
     *
     * @param measure the width of the line, in points
     * @return the items as they are when they end otherwise, or too little of the line would be left for the blank
     */
    static List<Item> stretched(List<Item> items, double measure) {
        int last = items.size() - 1;
        if (last < 1 || !(items.get(last) instanceof Item.Blank blank)) {
            return items;
        }
        double room = measure;
        for (Item item : items.subList(0, last)) {
            if (item instanceof Item.Word word) {
                room -= word.style().points(word.shaped().width());
            } else if (item instanceof Item.Space space) {
                room -= space.style().space();
            } else {
                return items;
            }
        }
        if (room < NARROWEST) {
            return items;
        }
        List<Item> stretched = new ArrayList<>(items);
        stretched.set(last, blank.widened(room - 0.1));
        return stretched;
    }
}
