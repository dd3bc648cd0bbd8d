package org.welcomepacket.pdf;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.HeaderTable;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What a font's descriptor says of the whole face (ISO 32000-1, table 122), in thousandths of its size.
 *
 * @param flags of table 123
 * @param box left, bottom, right and top of all glyphs laid over each other
 * @param italicAngle in degrees counter-clockwise
 * @param ascent above the baseline
 * @param descent below it, negative
 * @param capHeight of capitals
 * @param stem width of vertical stems
 */
record FontMeasures(
        int flags, List<Integer> box, double italicAngle, int ascent, int descent, int capHeight, int stem) {
    private static final int SERIF = 1 << 1;
    private static final int SYMBOLIC = 1 << 2;
    private static final int ITALIC = 1 << 6;
    private static final int REGULAR = 400;

    static FontMeasures of(TrueTypeFont font) throws IOException {
        HeaderTable head = font.getHeader();
        OS2WindowsMetricsTable os2 = font.getOS2Windows();
        PostScriptTable post = font.getPostScript();
        int em = head.getUnitsPerEm();
        double slant = post == null ? 0 : post.getItalicAngle();
        int family = os2 == null ? 0 : os2.getFamilyClass() >> 8;
        int ascent = font.getHorizontalHeader().getAscender();
        int capitals = os2 == null || os2.getCapHeight() == 0 ? ascent : os2.getCapHeight();
        int weight = os2 == null ? REGULAR : os2.getWeightClass();
        return new FontMeasures(
                SYMBOLIC | (family > 0 && family < 8 ? SERIF : 0) | (slant == 0 ? 0 : ITALIC),
                Stream.of(head.getXMin(), head.getYMin(), head.getXMax(), head.getYMax())
                        .map(side -> thousandths(side, em))
                        .toList(),
                slant,
                thousandths(ascent, em),
                thousandths(font.getHorizontalHeader().getDescender(), em),
                thousandths(capitals, em),
                // Nothing in the file says it; it grows with the weight.
                (int) Math.round(10 + 220 * (weight - 50) / 900.0));
    }

    private static int thousandths(int units, int em) {
        return (int) Math.round(units * 1000.0 / em);
    }

    void fill(COSDictionary descriptor) {
        descriptor.setInt(COSName.FLAGS, flags);
        descriptor.setItem(
                COSName.FONT_BBOX,
                Cos.array(box.stream().map(side -> COSInteger.get(side)).toList()));
        descriptor.setItem(COSName.ITALIC_ANGLE, Cos.number(italicAngle));
        descriptor.setInt(COSName.ASCENT, ascent);
        descriptor.setInt(COSName.DESCENT, descent);
        descriptor.setInt(COSName.CAP_HEIGHT, capHeight);
        descriptor.setInt(COSName.STEM_V, stem);
    }
}
