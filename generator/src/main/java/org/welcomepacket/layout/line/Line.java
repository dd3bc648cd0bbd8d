package org.welcomepacket.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Glyph;
import org.welcomepacket.layout.page.WordGlyphs;
import org.welcomepacket.layout.page.WordGlyphs.Word;

/**
 * A line with every word in its place.
 *
 * @param parts in reading order
 * @param width of what is to be seen, in points
 * @param rightToLeft whether distances count from its right end
 */
public record Line(List<Part> parts, double width, boolean rightToLeft) {
    /** Copies the list. */
    public Line {
        parts = List.copyOf(parts);
    }

    /** Something on a line. */
    sealed interface Part {
        double x();

        double width();

        /**
         * A word, a piece of one, or a space.
         *
         * @param apart how much farther its letters stand from each other than the face has it, in points
         */
        record Text(double x, double width, Style style, Shaped shaped, double apart) implements Part {}

        /** Where two letters are moved apart. */
        record Gap(double x, double width, Item.Joint item) implements Part {}

        /** A place to fill in. */
        record Blank(double x, double width, Item.Blank item) implements Part {}
    }

    /** The places of the document its links lead to. */
    public List<String> references() {
        List<String> names = new ArrayList<>();
        for (Part part : parts) {
            Style.Link link = part instanceof Part.Text text ? text.style().link() : null;
            if (link != null && !link.isUri()) {
                names.add(link.destination());
            }
        }
        return names;
    }

    /** Whether it ends with the beginning of a divided word. */
    public boolean endsDivided() {
        return !parts.isEmpty()
                && parts.get(parts.size() - 1) instanceof Part.Text text
                && text.shaped().text().endsWith("\u00AD");
    }

    /** Its first word again and again at equal distances, as one run of glyphs: dots that lead the eye. */
    public Line repeated(int times, double distance) {
        List<Part> words = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            if (parts.get(0) instanceof Part.Text word) {
                words.add(new Part.Text(i * distance, distance, word.style(), word.shaped(), 0));
            }
        }
        return new Line(words, times * distance, rightToLeft);
    }

    /**
     * Draws the line.
     *
     * @param x of the edge where reading begins
     * @param baseline from the top of the page
     * @param marks where to add the marks
     */
    public void draw(double x, double baseline, List<Mark> marks) {
        int from = 0;
        while (from < parts.size()) {
            if (parts.get(from) instanceof Part.Blank blank) {
                draw(blank, x, baseline, marks);
                from++;
            } else {
                from = drawRun(from, x, baseline, marks);
            }
        }
    }

    private int drawRun(int from, double x, double baseline, List<Mark> marks) {
        Style style = styleOf(from);
        if (style == null) {
            return from + 1;
        }
        double origin = parts.get(from).x();
        double end = origin;
        int to = from;
        while (to < parts.size() && continues(parts.get(to), style, end)) {
            end = parts.get(to).x() + parts.get(to).width();
            to++;
        }
        List<Word> words = new ArrayList<>(to - from);
        for (Part part : parts.subList(from, to)) {
            if (part instanceof Part.Text text && text.shaped().size() > 0) {
                // from right to left the run hangs from its right end, where its distances count from
                double left = rightToLeft ? origin - text.x() - text.width() : text.x() - origin;
                words.add(new Word(text.shaped(), left, text.apart()));
            }
        }
        double base = baseline - style.rise();
        new Pen(style, x + origin, base, marks).draw(words);
        decorate(style, new Area(x + origin, base - style.size(), Math.min(end, width) - origin, style.size()), marks);
        return to;
    }

    /** Whether a part belongs to the run of those before it, and stands at its end. */
    private static boolean continues(Part part, Style style, double end) {
        boolean same = part instanceof Part.Text text
                ? text.style().equals(style)
                : part instanceof Part.Gap gap && gap.item().style().equals(style);
        return same && Math.abs(part.x() - end) < 1e-6;
    }

    /** Collects glyphs of one height into runs. */
    private static final class Pen {
        private final Style style;
        private final double x;
        private final double baseline;
        private final List<Mark> marks;
        private List<Glyph> glyphs = new ArrayList<>();
        private int rise;

        Pen(Style style, double x, double baseline, List<Mark> marks) {
            this.style = style;
            this.x = x;
            this.baseline = baseline;
            this.marks = marks;
        }

        void draw(List<Word> words) {
            if (!words.isEmpty() && areLevel(words)) {
                add(new WordGlyphs(words, style.size(), style.face().unitsPerEm()));
            } else {
                words.forEach(word -> draw(word.shaped(), word.left(), word.apart()));
                finish();
            }
        }

        private static boolean areLevel(List<Word> words) {
            for (Word word : words) {
                if (!word.shaped().isLevel()) {
                    return false;
                }
            }
            return true;
        }

        private void draw(Shaped shaped, double left, double apart) {
            for (int i = 0; i < shaped.size(); i++) {
                if (shaped.rise(i) != rise) {
                    finish();
                    rise = shaped.rise(i);
                }
                double offset = left + style.points(shaped.offset(i)) + i * apart;
                glyphs.add(new Glyph(shaped.glyph(i), shaped.letters(i), offset));
            }
        }

        private void finish() {
            if (!glyphs.isEmpty()) {
                add(glyphs);
                glyphs = new ArrayList<>();
            }
        }

        private void add(List<Glyph> run) {
            double base = baseline - style.points(rise);
            marks.add(new Mark.Run(style.tag(), style.face(), style.size(), style.colour(), x, base, run));
        }
    }

    private @Nullable Style styleOf(int part) {
        Part first = parts.get(part);
        return first instanceof Part.Text text
                ? text.style()
                : first instanceof Part.Gap gap ? gap.item().style() : null;
    }

    private static void decorate(Style style, Area box, List<Mark> marks) {
        if (box.width() <= 0) {
            return;
        }
        double base = box.y() + box.height();
        if (style.struck()) {
            double middle = base - style.points(style.face().metrics().xHeight()) / 2;
            marks.add(new Mark.Fill(null, new Area(box.x(), middle, box.width(), 0.6), style.colour()));
        }
        Style.Link link = style.link();
        if (link != null) {
            Area area = new Area(box.x(), base - style.size() * 0.85, box.width(), style.size() * 1.1);
            marks.add(new Mark.LinkArea(link.tag(), area, link.destination(), link.isUri(), link.description()));
        }
    }

    private static void draw(Part.Blank part, double x, double baseline, List<Mark> marks) {
        Item.Blank blank = part.item();
        double height = blank.height() + blank.depth();
        Area area = new Area(x + part.x(), baseline - blank.height(), part.width(), height);
        if (blank.field() instanceof Mark.Field.TextBox) {
            marks.add(new Mark.Fill(
                    null, new Area(area.x(), baseline + blank.depth() - 0.5, area.width(), 0.5), blank.colour()));
        }
        marks.add(new Mark.FieldArea(blank.tag(), area, blank.field()));
    }
}
