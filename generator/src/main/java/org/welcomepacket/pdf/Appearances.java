package org.welcomepacket.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;

/** What fields look like as issued (ISO 32000-1, 12.5.5). */
final class Appearances {
    private static final int ROUND = 1;
    private static final Area NOTHING = new Area(0, 0, 0, 0);

    private final EmbeddedFonts fonts;
    private final Pictures pictures;
    private final int colour;
    private final Map<Area, COSStream> empty = new HashMap<>();
    private final Map<Area, COSStream> ticked = new HashMap<>();

    Appearances(EmbeddedFonts fonts, Pictures pictures, int colour) {
        this.fonts = fonts;
        this.pictures = pictures;
        this.colour = colour;
    }

    /**
     * The appearance all empty text fields share. With one for each, poppler reuses freed object numbers when it
     * saves; with a real box, PDFBox shows the last entry in every field.
     */
    COSStream empty() {
        return unticked(NOTHING);
    }

    /** A tick drawn as lines: a font for it would have to be embedded. The box around it is part of the page. */
    COSStream ticked(Area area) {
        return ticked.computeIfAbsent(sizeOf(area), this::tick);
    }

    /** Nothing, for a box that is not ticked. */
    COSStream unticked(Area area) {
        return empty.computeIfAbsent(sizeOf(area), box -> form(box, new Operators().plain(), Cos.dictionary()));
    }

    /** Marks, measured from the area's top left. */
    COSStream drawing(Area area, List<Mark> marks) {
        Canvas canvas = new Canvas(area.height(), fonts, pictures);
        if (!marks.isEmpty()) {
            canvas.beginArtifact();
            marks.forEach(canvas::draw);
            canvas.end();
        }
        return form(area, canvas.finish(), canvas.resources());
    }

    private COSStream tick(Area area) {
        double side = Math.min(area.width(), area.height());
        double left = (area.width() - side) / 2;
        double bottom = (area.height() - side) / 2;
        Operators tick = new Operators()
                .colour(OperatorName.STROKING_COLOR_RGB, colour)
                .addNumbers(OperatorName.SET_LINE_CAPSTYLE, ROUND)
                .addNumbers(OperatorName.SET_LINE_JOINSTYLE, ROUND)
                .addNumbers(OperatorName.SET_LINE_WIDTH, side * 0.11)
                .addNumbers(OperatorName.MOVE_TO, left + side * 0.24, bottom + side * 0.50)
                .addNumbers(OperatorName.LINE_TO, left + side * 0.42, bottom + side * 0.28)
                .addNumbers(OperatorName.LINE_TO, left + side * 0.77, bottom + side * 0.74)
                .add(OperatorName.STROKE_PATH);
        return form(area, tick.plain(), Cos.dictionary());
    }

    private static Area sizeOf(Area area) {
        return new Area(0, 0, area.width(), area.height());
    }

    private static COSStream form(Area area, COSStream form, COSDictionary resources) {
        COSArray box = Cos.box(0, 0, area.width(), area.height());
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, box);
        form.setItem(COSName.RESOURCES, resources);
        return form;
    }
}
