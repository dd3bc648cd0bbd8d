package org.welcomepacket.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Shaped;

/** Puts the words of one line in their places, spaces stretched or shrunk to the measure. */
final class LineSetter {
    /** A line looser than this is set with normal spaces and a ragged end instead. */
    private static final double LOOSEST = 5;
    /** The same for the first of two lines, whose end catches the eye less than holes in it do. */
    private static final double LOOSEST_OF_TWO = 2.6;

    private final List<Line.Part> parts = new ArrayList<>();
    private final double measure;
    private final boolean rightToLeft;
    private final boolean protrudes;
    private final double give;
    private double width;
    private double spaces;

    private LineSetter(Measure measure) {
        this.measure = measure.width();
        this.rightToLeft = measure.rightToLeft();
        this.protrudes = measure.justified();
        this.give = measure.give();
    }

    /**
     * Sets a line.
     *
     * @param ofTwo whether it is one of two lines only
     */
    static Line set(List<Item> items, Breakpoint start, Breakpoint end, Measure measure, boolean ofTwo) {
        LineSetter setter = new LineSetter(measure);
        for (int i = start.item(); i < items.size() && i <= end.item(); i++) {
            int from = i == start.item() ? start.offset() : 0;
            boolean divided = i == end.item();
            if (divided && end.offset() == 0) {
                break;
            }
            setter.add(items.get(i), from, divided ? end.offset() : -1, end.hyphen());
        }
        if (end.forced()) {
            setter.closeWords();
        }
        return setter.finish(measure.justified() && !end.forced(), ofTwo ? LOOSEST_OF_TWO : LOOSEST);
    }

    /** Ends a last line with a space as well: whoever is read the words alone hears no line end. */
    private void closeWords() {
        if (!parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof Line.Part.Text text
                && !isSpace(text)
                && text.style().face().has(' ')) {
            add(new Item.Space(text.style(), false), 0, -1, false);
        }
    }

    private void add(Item item, int from, int to, boolean hyphen) {
        if (item instanceof Item.Word word) {
            addText(word.style(), from == 0 && to < 0 ? word.shaped() : part(word, from, to, hyphen));
        } else if (item instanceof Item.Space space) {
            double before = width;
            addText(space.style(), space.style().face().space());
            spaces += width - before;
        } else if (item instanceof Item.Joint joint) {
            parts.add(new Line.Part.Gap(width, 0, joint));
            spaces += joint.give();
        } else if (item instanceof Item.Blank blank) {
            double blankWidth = Math.min(blank.width(), measure);
            parts.add(new Line.Part.Blank(width, blankWidth, blank));
            width += blankWidth;
            spaces += blank.give();
        }
    }

    private static Shaped part(Item.Word word, int from, int to, boolean hyphen) {
        String text = word.text().substring(from, to < 0 ? word.text().length() : to);
        return word.style().shape(to >= 0 && hyphen ? text + "\u00AD" : text);
    }

    private void addText(Style style, Shaped shaped) {
        double textWidth = style.points(shaped.width());
        parts.add(new Line.Part.Text(width, textWidth, style, shaped, 0));
        width += textWidth;
    }

    private Line finish(boolean justify, double loosest) {
        double trailing = trailingSpace();
        double before = hangingStart();
        double hanging = hangingEnd();
        boolean full = justify || width - trailing - before > measure - hanging;
        double after = full ? hanging : 0;
        double visible = width - trailing - before - after;
        double slack = measure - visible;
        double between = spaces - trailing - trailingGive();
        double byLetters = byLetters(slack, between, visible);
        boolean reachable = slack < 0 || slack - byLetters <= between * LineBreaker.STRETCH * loosest;
        if ((!full && slack >= 0) || !reachable || between <= 0) {
            return new Line(Direction.placed(moved(1, 0, before), rightToLeft), visible, rightToLeft);
        }
        double factor = Math.max(1 + (slack - byLetters) / between, 1 - LineBreaker.SHRINK * 1.2);
        double apart = byLetters == 0 ? 0 : byLetters / (letters() - 1);
        List<Line.Part> stretched = moved(factor, apart, before);
        return new Line(Direction.placed(stretched, rightToLeft), end(stretched) - after, rightToLeft);
    }

    /** What the letters of a line take on of what is missing or too much: the same part of what they can as the spaces. */
    private double byLetters(double slack, double between, double visible) {
        double most = give * visible;
        double spaces = between * (slack < 0 ? LineBreaker.SHRINK : LineBreaker.STRETCH);
        return give == 0 ? 0 : Math.max(-most, Math.min(most, slack * most / (most + spaces)));
    }

    private Line.@Nullable Part lastLetters() {
        for (int i = parts.size() - 1; i >= 0; i--) {
            if (parts.get(i) instanceof Line.Part.Text && !isSpace(parts.get(i))) {
                return parts.get(i);
            }
        }
        return null;
    }

    private int letters() {
        int letters = 0;
        for (Line.Part part : parts) {
            letters += part instanceof Line.Part.Text text && !isSpace(part)
                    ? text.shaped().size()
                    : 0;
        }
        return Math.max(2, letters);
    }

    private double hangingStart() {
        return protrudes
                        && !parts.isEmpty()
                        && parts.get(0) instanceof Line.Part.Text text
                        && !text.shaped().text().isEmpty()
                ? Protrusion.start(text.style(), text.shaped().text().codePointAt(0))
                : 0;
    }

    private double hangingEnd() {
        int last = parts.size() - 1;
        while (last >= 0 && isSpace(parts.get(last))) {
            last--;
        }
        if (!protrudes || last < 0 || !(parts.get(last) instanceof Line.Part.Text text)) {
            return 0;
        }
        String letters = text.shaped().text();
        return letters.isEmpty() ? 0 : Protrusion.end(text.style(), letters.codePointBefore(letters.length()));
    }

    private double trailingGive() {
        return !parts.isEmpty() && parts.get(parts.size() - 1) instanceof Line.Part.Gap gap
                ? gap.item().give()
                : 0;
    }

    private double trailingSpace() {
        return !parts.isEmpty() && isSpace(parts.get(parts.size() - 1))
                ? parts.get(parts.size() - 1).width()
                : 0;
    }

    /** The parts with wider or narrower spaces and letters that far apart, beginning that far before the line. */
    private List<Line.Part> moved(double factor, double apart, double before) {
        if (factor == 1 && apart == 0 && before == 0) {
            return parts;
        }
        List<Line.Part> moved = new ArrayList<>(parts.size());
        double x = -before;
        Line.Part last = lastLetters();
        for (Line.Part part : parts) {
            double partWidth = isSpace(part) ? part.width() * factor : part.width();
            if (part instanceof Line.Part.Gap gap) {
                partWidth = gap.item().give() * (factor - 1);
            } else if (part instanceof Line.Part.Blank blank) {
                partWidth += blank.item().give() * (factor - 1);
            }
            if (part instanceof Line.Part.Text text && !isSpace(part)) {
                // nothing follows the last letter of the line
                partWidth += apart * (text.shaped().size() - (part == last ? 1 : 0));
                moved.add(new Line.Part.Text(x, partWidth, text.style(), text.shaped(), apart));
            } else {
                moved.add(at(part, x, partWidth));
            }
            x += partWidth;
        }
        return moved;
    }

    /** How far what is to be seen reaches. */
    private static double end(List<Line.Part> parts) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            Line.Part part = parts.get(i);
            if (!isSpace(part) && !(part instanceof Line.Part.Gap)) {
                return part.x() + part.width();
            }
        }
        return 0;
    }

    /** The same part in another place. */
    static Line.Part at(Line.Part part, double x, double width) {
        if (part instanceof Line.Part.Gap gap) {
            return new Line.Part.Gap(x, width, gap.item());
        }
        if (part instanceof Line.Part.Text text) {
            return new Line.Part.Text(x, width, text.style(), text.shaped(), text.apart());
        }
        return new Line.Part.Blank(x, width, ((Line.Part.Blank) part).item());
    }

    static boolean isSpace(Line.Part part) {
        return part instanceof Line.Part.Text text
                && text.shaped() == text.style().face().space();
    }
}
