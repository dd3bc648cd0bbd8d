package org.welcomepacket.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Mark.Glyph;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument.Destination;
import org.welcomepacket.model.Theme.PageFormat;

/**
 * Puts what was set onto the paper. Large print is set on paper that is so much smaller and enlarged here, so that all
 * its measures keep their proportions.
 *
 * @param scale what lengths are multiplied with
 * @param width of what is set
 * @param mirrored whether it is read from right to left, all distances counting from the right edge
 * @param from where on the paper its left edge comes to stand
 */
record OntoPaper(double scale, double width, boolean mirrored, double from) {
    /** A page. */
    Page page(PageFormat set, String label, List<Mark> marks) {
        return new Page(set.width() * scale, set.height() * scale, label, marks(marks));
    }

    /** Marks of a page, or of a drawing on it. */
    List<Mark> marks(List<Mark> marks) {
        return isPlain() ? marks : marks.stream().map(this::mark).toList();
    }

    /** Places. */
    Map<String, Destination> destinations(Map<String, Destination> destinations) {
        if (isPlain()) {
            return destinations;
        }
        Map<String, Destination> moved = new TreeMap<>();
        destinations.forEach((name, place) ->
                moved.put(name, new Destination(place.page(), mirrored ? 0 : place.x() * scale, place.y() * scale)));
        return moved;
    }

    private boolean isPlain() {
        return scale == 1 && !mirrored && from == 0;
    }

    /** The left edge on paper of something that reaches that far from its beginning. */
    private double left(double x, double reach) {
        return from + (mirrored ? width - x - reach : x) * scale;
    }

    private Mark mark(Mark mark) {
        if (mark instanceof Mark.Run run) {
            return run(run);
        } else if (mark instanceof Mark.Fill fill) {
            return new Mark.Fill(fill.tag(), area(fill.area()), fill.colour());
        } else if (mark instanceof Mark.Mosaic code) {
            double side = code.unit()
                    * code.pieces().stream()
                            .mapToDouble(piece -> piece.x() + piece.width())
                            .max()
                            .orElse(0);
            return new Mark.Mosaic(
                    code.tag(),
                    left(code.x(), side),
                    code.y() * scale,
                    code.unit() * scale,
                    code.pieces(),
                    code.colour());
        } else if (mark instanceof Mark.Outline box) {
            return new Mark.Outline(box.tag(), area(box.area()), box.width() * scale, box.colour());
        } else if (mark instanceof Mark.Picture picture) {
            return new Mark.Picture(picture.tag(), area(picture.area()), picture.image());
        } else if (mark instanceof Mark.LinkArea link) {
            return new Mark.LinkArea(
                    link.tag(), area(link.area()), link.destination(), link.isUri(), link.description());
        } else if (mark instanceof Mark.FieldArea field) {
            return new Mark.FieldArea(
                    field.tag(),
                    area(field.area()),
                    field(field.field(), field.area().width()));
        }
        return mark;
    }

    private Mark run(Mark.Run run) {
        List<Glyph> glyphs = run.glyphs().stream()
                .map(glyph -> new Glyph(glyph.id(), glyph.text(), glyph.offset() * scale))
                .toList();
        double size = run.size() * scale;
        return new Mark.Run(
                run.tag(), run.face(), size, run.colour(), left(run.x(), 0), run.baseline() * scale, glyphs);
    }

    private Field field(Field field, double fieldWidth) {
        if (field instanceof Field.TextBox box) {
            return new Field.TextBox(
                    box.name(), box.label(), box.size() * scale, box.multiline(), box.required(), box.maxLength());
        } else if (field instanceof Field.Certification seal) {
            return new Field.Certification(
                    seal.name(), seal.label(), new OntoPaper(scale, fieldWidth, mirrored, 0).marks(seal.appearance()));
        }
        return field;
    }

    private Area area(Area area) {
        return new Area(left(area.x(), area.width()), area.y() * scale, area.width() * scale, area.height() * scale);
    }
}
