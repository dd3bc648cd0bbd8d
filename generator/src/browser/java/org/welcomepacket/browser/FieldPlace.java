package org.welcomepacket.browser;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.jspecify.annotations.NullUnmarked;

/**
 * Where a field stands.
 *
 * @param name the field's
 * @param page from 1
 * @param left edge, in points from the left edge of the page
 * @param top edge, in points from the top of the page
 * @param width in points
 * @param height in points
 * @param paper the page's size
 */
@NullUnmarked
record FieldPlace(String name, int page, double left, double top, double width, double height, PDRectangle paper) {

    /** The largest place of a field in a file: the one beside the signature. */
    static FieldPlace largest(byte[] file, String name) {
        return first(file, name, Comparator.reverseOrder());
    }

    /** The smallest: one within a line of text, where marks above capitals have the least room. */
    static FieldPlace smallest(byte[] file, String name) {
        return first(file, name, Comparator.naturalOrder());
    }

    private static FieldPlace first(byte[] file, String name, Comparator<Float> heights) {
        try (PDDocument document = Loader.loadPDF(file)) {
            PDAnnotationWidget widget =
                    document.getDocumentCatalog().getAcroForm(null).getField(name).getWidgets().stream()
                            .min(Comparator.comparing(place -> place.getRectangle().getHeight(), heights))
                            .orElseThrow();
            PDRectangle area = widget.getRectangle();
            PDRectangle paper = widget.getPage().getMediaBox();
            return new FieldPlace(
                    name,
                    document.getPages().indexOf(widget.getPage()) + 1,
                    area.getLowerLeftX(),
                    paper.getHeight() - area.getUpperRightY(),
                    area.getWidth(),
                    area.getHeight(),
                    paper);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The left edge as a part of the page's width. */
    double fromLeft() {
        return left / paper.getWidth();
    }

    /** The top as a part of the page's height. */
    double fromTop() {
        return top / paper.getHeight();
    }

    /** The field without the line below it, out of a picture in which its page stands there, as far as it is in there. */
    BufferedImage cutOut(BufferedImage picture, double pageLeft, double pageTop, double pageWidth, double pageHeight) {
        double scale = pageWidth / paper.getWidth();
        Rectangle whole = new Rectangle(picture.getWidth(), picture.getHeight());
        Rectangle part = whole.intersection(new Rectangle(
                (int) Math.round(pageLeft + left * scale),
                (int) Math.round(pageTop + fromTop() * pageHeight + scale),
                (int) Math.round(width * scale),
                (int) Math.round((height - 2.5) * scale)));
        return picture.getSubimage(part.x, part.y, part.width, part.height);
    }
}
