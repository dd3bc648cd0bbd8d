package org.welcomepacket.layout.line;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Glyph;

/**
 * A line with every word in its place.
 *
 * @param parts in reading order
 * @param width of what is to be seen, in points
 */
public record Line(List<Part> parts, double width) {
    /** Copies the list. */
    public Line {
        parts = List.copyOf(parts);
    }

    /** Something on a line. */
    sealed interface Part {
        double x();

        double width();

        /** A word, a piece of one, or a space. */
        record Text(double x, double width, Style style, Shaped shaped) implements Part {}

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

    /**
     * Draws the line.
     *
     * @param x of its left edge
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
        List<Glyph> glyphs = new ArrayList<>();
        double origin = parts.get(from).x();
        double end = origin;
        int at = from;
        while (at < parts.size()
                && parts.get(at) instanceof Part.Text text
                && text.style().equals(style)) {
            for (int i = 0; i < text.shaped().size(); i++) {
                double offset = text.x() - origin + style.points(text.shaped().position(i));
                glyphs.add(new Glyph(text.shaped().glyph(i), text.shaped().letters(i), offset));
            }
            end = text.x() + text.width();
            at++;
        }
        double base = baseline - style.rise();
        marks.add(new Mark.Run(style.tag(), style.face(), style.size(), style.colour(), x + origin, base, glyphs));
        decorate(style, new Area(x + origin, base - style.size(), Math.min(end, width) - origin, style.size()), marks);
        return at;
    }

    private @Nullable Style styleOf(int part) {
        return parts.get(part) instanceof Part.Text text ? text.style() : null;
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
