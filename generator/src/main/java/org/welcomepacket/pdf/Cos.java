package org.welcomepacket.pdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.source.Bytes;

/**
 * Makes the objects of a file (ISO 32000-1, 7.3), which are PDFBox's.
 *
 * <p>PDFBox writes a dictionary under a number of its own unless it is direct. Here {@link #object} and streams have
 * numbers, since others refer to them; everything else is direct.
 */
final class Cos {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "'D:'yyyyMMddHHmmss'+00''00'''", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Cos() {}

    /** A dictionary with a number of its own. */
    static COSDictionary object() {
        return new COSDictionary();
    }

    /** The same of a type. */
    static COSDictionary object(COSName type) {
        COSDictionary object = object();
        object.setItem(COSName.TYPE, type);
        return object;
    }

    /** A dictionary inside another object. */
    static COSDictionary dictionary() {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setDirect(true);
        return dictionary;
    }

    /** The same with an entry. */
    static COSDictionary dictionary(COSName key, COSBase value) {
        COSDictionary dictionary = dictionary();
        dictionary.setItem(key, value);
        return dictionary;
    }

    /** An array inside another object. */
    static COSArray array(COSBase... items) {
        return array(List.of(items));
    }

    /** An array inside another object. */
    static COSArray array(Collection<? extends COSBase> items) {
        return new COSArray(List.copyOf(items));
    }

    /** A number with at most three decimals, as PDFBox writes it alike on every Java below 16,384. */
    static COSNumber number(double value) {
        long thousandths = Math.round(value * 1000);
        return thousandths % 1000 == 0
                ? COSInteger.get(thousandths / 1000)
                : new COSFloat((float) (thousandths / 1000.0));
    }

    /** A text string. */
    static COSString text(String text) {
        return new COSString(text);
    }

    /** A date, to the second. */
    static COSString date(Instant instant) {
        return new COSString(DATE.format(instant));
    }

    /** A name. */
    static COSName name(String name) {
        return COSName.getPDFName(name);
    }

    /** An area measured from the top of a page of that height, as a rectangle measured from its bottom. */
    static COSArray rectangle(Area area, double height) {
        double bottom = height - area.y() - area.height();
        return box(area.x(), bottom, area.x() + area.width(), bottom + area.height());
    }

    /** A rectangle. */
    static COSArray box(double left, double bottom, double right, double top) {
        return array(number(left), number(bottom), number(right), number(top));
    }

    /** A stream that is written as it is. */
    static COSStream stream(Bytes content) {
        return new FinishedStream(content);
    }

    /** The same of what a filter gave, such as {@link #compress}. */
    static COSStream encoded(Bytes content, COSName filter) {
        COSStream stream = stream(content);
        stream.setItem(COSName.FILTER, filter);
        return stream;
    }

    /** A stream that is compressed. */
    static COSStream deflated(Bytes content) {
        return encoded(compress(content.toArray()), COSName.FLATE_DECODE);
    }

    /** The compressed content, to be shared by documents; COS objects cannot be. */
    static Bytes compress(byte[] content) {
        return Deflated.of(content, content.length);
    }
}
