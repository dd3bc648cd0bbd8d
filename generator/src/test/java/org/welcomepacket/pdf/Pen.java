package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.font.TrueType;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Glyph;
import org.welcomepacket.layout.page.Tag;

/** Sets marks line by line down a page, without any typesetting: enough to test what becomes of them. */
final class Pen {
    private final List<Mark> marks = new ArrayList<>();
    private double x = 60;
    private double y = 60;

    List<Mark> marks() {
        return List.copyOf(marks);
    }

    Pen add(Mark mark) {
        marks.add(mark);
        return this;
    }

    Pen down(double by) {
        x = 60;
        y += by;
        return this;
    }

    Pen to(double column) {
        x = column;
        return this;
    }

    Area area(double width, double height) {
        return new Area(x, y - height + 3, width, height);
    }

    /** Sets words, spaces between them, a soft hyphen shown as a hyphen. */
    Pen set(@Nullable Tag tag, TrueType face, double size, String text) {
        Mark.Run run = run(tag, face, size, x, y, text);
        marks.add(run);
        x += width(face, size, text);
        return this;
    }

    static Mark.Run run(@Nullable Tag tag, TrueType face, double size, double x, double y, String text) {
        double scale = size / face.unitsPerEm();
        List<Glyph> glyphs = new ArrayList<>();
        int pen = 0;
        for (String part : text.split("(?<= )|(?= )", -1)) {
            Shaped shaped = face.shape(part.replace('\u00AD', '-'));
            int at = 0;
            for (int i = 0; i < shaped.size(); i++) {
                String letters = shaped.letters(i);
                letters = part.substring(at, at + letters.length());
                at += letters.length();
                glyphs.add(new Glyph(shaped.glyph(i), letters, (pen + shaped.position(i)) * scale));
            }
            pen += shaped.width();
        }
        return new Mark.Run(tag, face, size, 0x1D2528, x, y, glyphs);
    }

    static double width(TrueType face, double size, String text) {
        double width = 0;
        for (String part : text.split("(?<= )|(?= )", -1)) {
            width += face.shape(part.replace('\u00AD', '-')).width() * size / face.unitsPerEm();
        }
        return width;
    }
}
