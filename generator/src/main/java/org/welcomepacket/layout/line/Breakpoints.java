package org.welcomepacket.layout.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.welcomepacket.layout.font.Shaped;

/** Collects the places where the lines of a paragraph may end. */
final class Breakpoints {
    private static final int EMERGENCY = 100_000_000;
    /** Parts of longer words are measured on the whole, so that time stays linear. */
    private static final int SHAPED_IN_PARTS = 40;

    /** Units of so many letters, stops included, are not divided: what is gained is small. */
    private static final int SHORT_UNIT = 9;

    private final List<Item> items;
    private final Hyphenation hyphenation;
    private final double measure;
    private final boolean protrudes;
    private final Dividing dividing;
    private final List<Breakpoint> found = new ArrayList<>();
    private double position;
    private double spaces;

    private Breakpoints(List<Item> items, Hyphenation hyphenation, Measure measure, Dividing dividing) {
        this.items = items;
        this.hyphenation = hyphenation;
        this.measure = measure.width();
        this.protrudes = measure.justified();
        this.dividing = dividing;
    }

    /** All places, the last of them the end. */
    static List<Breakpoint> of(List<Item> items, Hyphenation hyphenation, Measure measure, Dividing dividing) {
        Breakpoints breakpoints = new Breakpoints(items, hyphenation, measure, dividing);
        for (int i = 0; i < items.size(); i++) {
            breakpoints.add(i, items.get(i));
        }
        breakpoints.force(items.size() - 1, items.size());
        return breakpoints.found;
    }

    private void add(int index, Item item) {
        if (item instanceof Item.Word word) {
            betweenItems(index);
            addWord(index, word);
        } else if (item instanceof Item.Space space) {
            addSpace(index, space);
        } else if (item instanceof Item.Joint joint) {
            addJoint(index, joint);
        } else if (item instanceof Item.Blank blank) {
            betweenItems(index);
            position += Math.min(blank.width(), measure);
            spaces += blank.give();
        } else {
            force(index - 1, index + 1);
        }
    }

    private void addSpace(int index, Item.Space space) {
        double width = space.style().space();
        boolean breaks = space.breaks() || dividing.anything();
        if (breaks && index + 1 < items.size()) {
            int penalty = space.breaks() ? 0 : EMERGENCY;
            double end = position - hangingEnd(index - 1);
            double start = position + width + hangingStart(index + 1);
            found.add(new Breakpoint(index + 1, 0, false, false, penalty, end, spaces, start, spaces + width));
        }
        position += width;
        spaces += width;
    }

    /** How far the last letter of an item hangs out of a line that ends with it. */
    private double hangingEnd(int index) {
        return protrudes && index >= 0 && items.get(index) instanceof Item.Word word
                ? Protrusion.end(
                        word.style(), word.text().codePointBefore(word.text().length()))
                : 0;
    }

    /** How far the first letter of an item hangs out of a line that begins with it. */
    private double hangingStart(int index) {
        return protrudes && items.get(index) instanceof Item.Word word
                ? Protrusion.start(word.style(), word.text().codePointAt(0))
                : 0;
    }

    private void addJoint(int index, Item.Joint joint) {
        boolean breaks = joint.breaks() || dividing.anything();
        if (breaks) {
            int penalty = joint.breaks() ? 0 : EMERGENCY;
            found.add(new Breakpoint(
                    index + 1, 0, false, false, penalty, position, spaces, position, spaces + joint.give()));
        }
        spaces += joint.give();
    }

    private void addWord(int index, Item.Word word) {
        Style style = word.style();
        Shaped whole = word.shaped();
        double width = style.points(whole.width());
        int before = found.size();
        boolean tooWide = dividing.anything() && width > measure * 0.95;
        Dividing own = isCounted(index) ? dividing.notThisWord() : dividing;
        for (WordBreaks.Point point : hyphenation.breaks(word.text()).points(own, tooWide)) {
            double hanging = protrudes && point.hyphen() ? Protrusion.end(style, 0x00AD) : 0;
            add(index, point, reach(word, whole, point) - hanging, width - rest(word, whole, point));
        }
        if (tooWide) {
            anywhere(index, style, whole);
            found.subList(before, found.size()).sort(Comparator.comparingInt(Breakpoint::offset));
        }
        position += width;
    }

    /** Whether it is a short word that a number is bound to, such as {@code 24 hours}. */
    private boolean isCounted(int index) {
        return items.get(index) instanceof Item.Word word
                && word.text().length() <= SHORT_UNIT
                && index > 1
                && items.get(index - 1) instanceof Item.Space space
                && !space.breaks()
                && items.get(index - 2) instanceof Item.Word number
                && Character.isDigit(number.text().charAt(0));
    }

    /** How far the part of a word before a division reaches, hyphen included. */
    private static double reach(Item.Word word, Shaped whole, WordBreaks.Point point) {
        Style style = word.style();
        String hyphen = point.hyphen() ? "\u00AD" : "";
        if (word.text().length() > SHAPED_IN_PARTS) {
            return style.points(position(whole, point.offset())) + style.width(hyphen);
        }
        return style.width(word.text().substring(0, point.offset()) + hyphen);
    }

    /** The width of the part after a division. */
    private static double rest(Item.Word word, Shaped whole, WordBreaks.Point point) {
        Style style = word.style();
        if (word.text().length() > SHAPED_IN_PARTS) {
            return style.points(whole.width() - position(whole, point.offset()));
        }
        return style.width(word.text().substring(point.offset()));
    }

    /** Between any two glyphs, so that a word longer than a line is divided somewhere rather than cut off. */
    private void anywhere(int index, Style style, Shaped whole) {
        int offset = 0;
        for (int glyph = 1; glyph < whole.size(); glyph++) {
            offset += whole.letters(glyph - 1).length();
            double at = style.points(whole.position(glyph));
            add(index, new WordBreaks.Point(offset, false, EMERGENCY), at, at);
        }
    }

    private void betweenItems(int index) {
        if (!dividing.anything() || index == 0) {
            return;
        }
        Item before = items.get(index - 1);
        if (before instanceof Item.Word || before instanceof Item.Blank) {
            found.add(new Breakpoint(index, 0, false, false, 2 * EMERGENCY, position, spaces, position, spaces));
        }
    }

    private void add(int index, WordBreaks.Point point, double reach, double start) {
        found.add(new Breakpoint(
                index,
                point.offset(),
                point.hyphen(),
                false,
                point.penalty(),
                position + reach,
                spaces,
                position + start,
                spaces));
    }

    private void force(int lastItem, int nextItem) {
        double end = position - hangingEnd(lastItem);
        found.add(new Breakpoint(nextItem, 0, false, true, 0, end, spaces, position, spaces));
    }

    private static int position(Shaped whole, int offset) {
        int glyph = whole.glyphAt(offset);
        return whole.position(Math.max(0, glyph));
    }
}
