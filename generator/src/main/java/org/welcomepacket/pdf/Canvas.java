package org.welcomepacket.pdf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/** Draws marks as the operators of one content stream, and remembers which resources they need. */
final class Canvas {
    private final double height;
    private final EmbeddedFonts fonts;
    private final Pictures pictures;
    private final StringBuilder out = new StringBuilder(1 << 12);
    private final Map<String, Integer> fontResources = new TreeMap<>();
    private final Map<String, Integer> pictureResources = new TreeMap<>();
    private boolean inText;
    private @Nullable EmbeddedFont font;
    private double size;
    private int fill;
    private int stroke;
    private double lineWidth = 1;

    /** An empty canvas of that height. */
    Canvas(double height, EmbeddedFonts fonts, Pictures pictures) {
        this.height = height;
        this.fonts = fonts;
        this.pictures = pictures;
    }

    /** Begins marked content (ISO 32000-1, 14.6); {@code operands} end with BMC or BDC. */
    void begin(String operands) {
        endText();
        out.append(operands).append('\n');
    }

    /** Ends marked content. */
    void end() {
        endText();
        out.append("EMC\n");
    }

    /** Draws a mark; one that shows nothing is passed over. */
    void draw(Mark mark) {
        if (mark instanceof Mark.Run run) {
            run(run);
        } else if (mark instanceof Mark.Fill area) {
            fill(area.colour());
            rectangle(area.area(), 0);
            out.append("f\n");
        } else if (mark instanceof Mark.Outline outline) {
            stroke(outline.colour(), outline.width());
            rectangle(outline.area(), outline.width() / 2);
            out.append("S\n");
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture);
        }
    }

    /** The operators. */
    byte[] content() {
        endText();
        return out.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The resource dictionary they need. */
    String resources() {
        return "<<" + resources("/Font", fontResources) + resources("/XObject", pictureResources) + ">>";
    }

    private static String resources(String kind, Map<String, Integer> objects) {
        if (objects.isEmpty()) {
            return "";
        }
        StringBuilder entries = new StringBuilder(kind).append("<<");
        objects.forEach(
                (name, number) -> entries.append(Syntax.name(name)).append(' ').append(Syntax.reference(number)));
        return entries.append(">>").toString();
    }

    private void run(Mark.Run run) {
        List<Mark.Glyph> glyphs = run.glyphs();
        if (glyphs.isEmpty()) {
            return;
        }
        fill(run.colour());
        EmbeddedFont embedded = fonts.of(run.face());
        beginText();
        if (embedded != font || run.size() != size) {
            font = embedded;
            size = run.size();
            fontResources.put(embedded.resource(), embedded.number());
            out.append('/').append(embedded.resource()).append(' ');
            number(size).append("Tf ");
        }
        out.append("1 0 0 1 ");
        number(run.x() + glyphs.get(0).offset());
        number(height - run.baseline()).append("Tm\n[(");
        glyphs(embedded, glyphs, run.size());
        out.append(")] TJ\n");
    }

    /** Follows the pen as a reader moves it, with its rounded widths, so that no error adds up along the line. */
    private void glyphs(EmbeddedFont embedded, List<Mark.Glyph> glyphs, double emSize) {
        double origin = glyphs.get(0).offset();
        long pen = 0;
        for (Mark.Glyph glyph : glyphs) {
            long target = Math.round((glyph.offset() - origin) * 1000 / emSize);
            if (target != pen) {
                out.append(')').append(pen - target).append('(');
                pen = target;
            }
            int code = embedded.code(glyph.id(), glyph.text());
            octet((char) (code >> 8));
            octet((char) (code & 0xFF));
            pen += embedded.width(glyph.id());
        }
    }

    /** A byte of a literal string (ISO 32000-1, 7.3.4.2). */
    private void octet(char value) {
        switch (value) {
            case '(', ')', '\\' -> out.append('\\').append(value);
            case '\r' -> out.append("\\r");
            default -> out.append(value);
        }
    }

    private void picture(Mark.Picture picture) {
        pictures.of(picture.image()).ifPresent(drawn -> picture(drawn, picture.area()));
    }

    private void picture(Pictures.Drawn drawn, Area area) {
        pictureResources.put(drawn.resource(), drawn.number());
        endText();
        out.append("q ");
        number(area.width()).append("0 0 ");
        number(area.height());
        number(area.x());
        number(height - area.y() - area.height()).append("cm ");
        out.append('/').append(drawn.resource()).append(" Do Q\n");
    }

    private void rectangle(Area area, double inset) {
        endText();
        number(area.x() + inset);
        number(height - area.y() - area.height() + inset);
        number(area.width() - 2 * inset);
        number(area.height() - 2 * inset).append("re ");
    }

    private void fill(int colour) {
        if (colour != fill) {
            fill = colour;
            Syntax.colour(out, colour).append("rg\n");
        }
    }

    private void stroke(int colour, double width) {
        endText();
        if (colour != stroke) {
            stroke = colour;
            Syntax.colour(out, colour).append("RG ");
        }
        if (width != lineWidth) {
            lineWidth = width;
            number(width).append("w ");
        }
    }

    private StringBuilder number(double value) {
        return Syntax.number(out, value).append(' ');
    }

    private void beginText() {
        if (!inText) {
            inText = true;
            out.append("BT\n");
        }
    }

    private void endText() {
        if (inText) {
            inText = false;
            out.append("ET\n");
        }
    }
}
