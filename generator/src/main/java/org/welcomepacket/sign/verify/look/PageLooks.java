package org.welcomepacket.sign.verify.look;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Compares the looks of a returned file with those of the file as issued, page by page. */
public final class PageLooks {
    /** Enough to see a word that was changed. */
    private static final float DOTS_PER_INCH = 48;

    private static final int MOST_PAGES = 80;
    /** In points: a page of twice the largest paper an office prints on. */
    private static final float LARGEST = 2400;

    private final TreeSet<Integer> differing = new TreeSet<>();
    private final Deadline deadline;
    private int pages;
    private int compared;
    private boolean complete = true;

    private PageLooks(Deadline deadline) {
        this.deadline = deadline;
    }

    /**
     * Draws and compares.
     *
     * @param issued the file as issued
     * @param returned the file that came back
     * @param masks where nothing is compared
     * @param deadline until when; what is not drawn by then is not compared
     */
    public static PageLooks compare(byte[] issued, byte[] returned, Masks masks, Deadline deadline) {
        PageLooks looks = new PageLooks(deadline);
        try (PDDocument before = Loader.loadPDF(issued);
                PDDocument after = Loader.loadPDF(returned)) {
            looks.compare(before, after, masks);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // What the library cannot draw, or not in time, was not compared; it answers damage with almost any
            // exception.
            looks.complete = false;
        }
        return looks;
    }

    private void compare(PDDocument before, PDDocument after, Masks masks) throws IOException {
        pages = pages(before);
        if (pages(after) != pages) {
            differing.add(Math.min(pages, pages(after)) + 1);
            return;
        }
        complete = pages <= MOST_PAGES;
        PDFRenderer one = new TimedRenderer(before, deadline);
        PDFRenderer other = new TimedRenderer(after, deadline);
        for (int i = 0; i < Math.min(pages, MOST_PAGES); i++) {
            int page = i;
            PDRectangle was = before.getPage(i).getCropBox();
            PDRectangle is = after.getPage(i).getCropBox();
            if (!Arrays.equals(corners(was), corners(is))) {
                differing.add(i + 1);
            } else if (was.getWidth() > LARGEST || was.getHeight() > LARGEST) {
                complete = false;
            } else {
                one.setAnnotationsFilter(annotation -> isOutside(annotation, page, masks));
                other.setAnnotationsFilter(annotation -> isOutside(annotation, page, masks));
                if (!Arrays.equals(shades(one, i), shades(other, i))) {
                    differing.add(i + 1);
                }
                compared++;
            }
        }
    }

    /** How many there are, whatever the file says of their number. */
    private static int pages(PDDocument document) {
        int pages = 0;
        for (PDPage page : document.getPages()) {
            pages += page == null ? 0 : 1;
        }
        return pages;
    }

    private static float[] corners(PDRectangle box) {
        return new float[] {box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY()};
    }

    /** What a client put into a field is neither drawn nor compared; what lies elsewhere is. */
    private static boolean isOutside(PDAnnotation annotation, int page, Masks masks) {
        PDRectangle box = annotation.getRectangle();
        return box == null
                || !masks.hold(
                        page, box.getLowerLeftX(), box.getLowerLeftY(), box.getUpperRightX(), box.getUpperRightY());
    }

    private static byte[] shades(PDFRenderer renderer, int page) throws IOException {
        BufferedImage image = renderer.renderImageWithDPI(page, DOTS_PER_INCH, ImageType.GRAY);
        return ((DataBufferByte) image.getRaster().getDataBuffer()).getData();
    }

    /** Numbers of the pages that look otherwise, from 1. */
    public List<Integer> differing() {
        return List.copyOf(differing);
    }

    /** How many pages were compared. */
    public int compared() {
        return compared;
    }

    /** How many there are, of those that could be told. */
    public int pages() {
        return pages;
    }

    /** Whether all of them were. */
    public boolean isComplete() {
        return complete;
    }
}
