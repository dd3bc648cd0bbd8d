package org.welcomepacket.pdf;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/** Draws marks as the operators of one content stream, and remembers which resources they need. */
final class Canvas {
    private final double height;
    private final EmbeddedFonts fonts;
    private final Pictures pictures;
    private final Operators out = new Operators();
    private final Map<String, COSBase> fontResources = new TreeMap<>();
    private final Map<String, COSBase> pictureResources = new TreeMap<>();
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

    /** Begins content that belongs to no element (ISO 32000-1, 14.8.2.2). */
    void beginArtifact() {
        endText();
        out.name(COSName.ARTIFACT).add(OperatorName.BEGIN_MARKED_CONTENT);
    }

    /** Begins content of an element of that type, with its number on the page (ISO 32000-1, 14.6). */
    void begin(String type, int number) {
        endText();
        out.name(type).dictionary("MCID", number).add(OperatorName.BEGIN_MARKED_CONTENT_SEQ);
    }

    /** Ends marked content. */
    void end() {
        endText();
        out.add(OperatorName.END_MARKED_CONTENT);
    }

    /** Draws a mark; one that shows nothing is passed over. */
    void draw(Mark mark) {
        if (mark instanceof Mark.Run run) {
            run(run);
        } else if (mark instanceof Mark.Fill area) {
            fill(area.colour());
            rectangle(area.area(), 0);
            out.add(OperatorName.FILL_NON_ZERO);
        } else if (mark instanceof Mark.Mosaic mosaic) {
            mosaic(mosaic);
        } else if (mark instanceof Mark.Outline outline) {
            stroke(outline.colour(), outline.width());
            rectangle(outline.area(), outline.width() / 2);
            out.add(OperatorName.STROKE_PATH);
        } else if (mark instanceof Mark.Picture picture) {
            picture(picture);
        }
    }

    /** Ends the drawing. */
    COSStream finish() {
        endText();
        return out.compressed();
    }

    /** The resource dictionary they need. */
    COSDictionary resources() {
        COSDictionary resources = Cos.dictionary();
        resources(resources, COSName.FONT, fontResources);
        resources(resources, COSName.XOBJECT, pictureResources);
        return resources;
    }

    private static void resources(COSDictionary resources, COSName kind, Map<String, COSBase> objects) {
        if (!objects.isEmpty()) {
            COSDictionary entries = Cos.dictionary();
            objects.forEach((name, object) -> entries.setItem(Cos.name(name), object));
            resources.setItem(kind, entries);
        }
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
            fontResources.put(embedded.resource(), embedded.object());
            out.name(embedded.resource()).number(size).add(OperatorName.SET_FONT_AND_SIZE);
        }
        out.addNumbers(
                OperatorName.SET_MATRIX, 1, 0, 0, 1, run.x() + glyphs.get(0).offset(), height - run.baseline());
        line(embedded, glyphs, run.size());
    }

    /** Follows the pen as a reader moves it, with its rounded widths, so that no error adds up along the line. */
    private void line(EmbeddedFont embedded, List<Mark.Glyph> glyphs, double emSize) {
        out.beginArray().beginString();
        double origin = glyphs.get(0).offset();
        long pen = 0;
        for (Mark.Glyph glyph : glyphs) {
            long target = Math.round((glyph.offset() - origin) * 1000 / emSize);
            if (target != pen) {
                out.endString().element(pen - target).beginString();
                pen = target;
            }
            out.code(embedded.code(glyph.id(), glyph.text()));
            pen += embedded.width(glyph.id());
        }
        out.endString().endArray().add(OperatorName.SHOW_TEXT_ADJUSTED);
    }

    private void mosaic(Mark.Mosaic mosaic) {
        endText();
        fill(mosaic.colour());
        double unit = mosaic.unit();
        out.add(OperatorName.SAVE).addNumbers(OperatorName.CONCAT, unit, 0, 0, -unit, mosaic.x(), height - mosaic.y());
        for (Area piece : mosaic.pieces()) {
            out.addNumbers(OperatorName.APPEND_RECT, piece.x(), piece.y(), piece.width(), piece.height());
        }
        out.add(OperatorName.FILL_NON_ZERO).add(OperatorName.RESTORE);
    }

    private void picture(Mark.Picture picture) {
        pictures.of(picture.image()).ifPresent(drawn -> picture(drawn, picture.area()));
    }

    private void picture(Pictures.Drawn drawn, Area area) {
        pictureResources.put(drawn.resource(), drawn.object());
        endText();
        out.add(OperatorName.SAVE)
                .addNumbers(
                        OperatorName.CONCAT,
                        area.width(),
                        0,
                        0,
                        area.height(),
                        area.x(),
                        height - area.y() - area.height())
                .name(drawn.resource())
                .add(OperatorName.DRAW_OBJECT)
                .add(OperatorName.RESTORE);
    }

    private void rectangle(Area area, double inset) {
        endText();
        double bottom = height - area.y() - area.height();
        out.addNumbers(
                OperatorName.APPEND_RECT,
                area.x() + inset,
                bottom + inset,
                area.width() - 2 * inset,
                area.height() - 2 * inset);
    }

    private void fill(int colour) {
        if (colour != fill) {
            fill = colour;
            out.colour(OperatorName.NON_STROKING_RGB, colour);
        }
    }

    private void stroke(int colour, double width) {
        endText();
        if (colour != stroke) {
            stroke = colour;
            out.colour(OperatorName.STROKING_COLOR_RGB, colour);
        }
        if (width != lineWidth) {
            lineWidth = width;
            out.addNumbers(OperatorName.SET_LINE_WIDTH, width);
        }
    }

    private void beginText() {
        if (!inText) {
            inText = true;
            out.add(OperatorName.BEGIN_TEXT);
        }
    }

    private void endText() {
        if (inText) {
            inText = false;
            out.add(OperatorName.END_TEXT);
        }
    }
}
