package org.welcomepacket.pdf;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/** What fields look like as issued (ISO 32000-1, 12.5.5). */
final class Appearances {
    private static final String FORM = "/Type/XObject/Subtype/Form/BBox";

    private final ObjectFile file;
    private final EmbeddedFonts fonts;
    private final Pictures pictures;
    private final int colour;
    private final Map<String, Integer> known = new HashMap<>();

    Appearances(ObjectFile file, EmbeddedFonts fonts, Pictures pictures, int colour) {
        this.file = file;
        this.fonts = fonts;
        this.pictures = pictures;
        this.colour = colour;
    }

    /**
     * The appearance all empty text fields share. With one for each, poppler reuses freed object numbers when it
     * saves; with a real box, PDFBox shows the last entry in every field.
     */
    int empty() {
        return form("[0 0 0 0]", "");
    }

    /** A tick drawn as lines: a font for it would have to be embedded. The box around it is part of the page. */
    int ticked(Area area) {
        StringBuilder tick = new StringBuilder();
        double side = Math.min(area.width(), area.height());
        double left = (area.width() - side) / 2;
        double bottom = (area.height() - side) / 2;
        Syntax.colour(tick, colour).append("RG 1 J 1 j ");
        Syntax.number(tick, side * 0.11).append(" w ");
        point(tick, left + side * 0.24, bottom + side * 0.50).append("m ");
        point(tick, left + side * 0.42, bottom + side * 0.28).append("l ");
        point(tick, left + side * 0.77, bottom + side * 0.74).append("l S");
        return form(bounds(area), tick.toString());
    }

    /** Nothing, for a box that is not ticked. */
    int unticked(Area area) {
        return form(bounds(area), "");
    }

    /** Marks, measured from the area's top left. */
    int drawing(Area area, List<Mark> marks) {
        Canvas canvas = new Canvas(area.height(), fonts, pictures);
        if (!marks.isEmpty()) {
            canvas.begin("/Artifact BMC");
            marks.forEach(canvas::draw);
            canvas.end();
        }
        byte[] content = canvas.content();
        int number = file.reserve();
        file.stream(number, FORM + bounds(area) + "/Resources" + canvas.resources(), content);
        return number;
    }

    private static StringBuilder point(StringBuilder to, double x, double y) {
        Syntax.number(to, x).append(' ');
        return Syntax.number(to, y).append(' ');
    }

    private static String bounds(Area area) {
        return Syntax.box(0, 0, area.width(), area.height());
    }

    private int form(String bounds, String content) {
        return known.computeIfAbsent(bounds + content, key -> {
            int number = file.reserve();
            file.plainStream(number, FORM + bounds + "/Resources<<>>", content.getBytes(US_ASCII));
            return number;
        });
    }
}
