package org.welcomepacket.sign.verify.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.welcomepacket.code.CodeReader;
import org.welcomepacket.code.Greys;
import org.welcomepacket.code.PageCode;
import org.welcomepacket.sign.verify.form.FormReader;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** The agreements whose pages are seen in pictures, by the codes at their feet. */
public final class ScannedPages {
    /** How many pixels are looked at in one file: two dozen feet of pages at 300 dots to the inch. */
    private static final long MOST_PIXELS = 60_000_000;
    /** The share of a page's height in which its foot lies. */
    private static final double FOOT = 0.22;

    /** How many pages of a stranger's file are looked at before it is taken for something else. */
    private static final int TRIED = 3;

    private final Map<String, PageCode> codes = new TreeMap<>();
    private long left = MOST_PIXELS;
    private int pictures;

    private ScannedPages() {}

    /** Looks at the pictures of a file: one itself, or a PDF with pictures on its pages. */
    public static ScannedPages in(byte[] file) {
        ScannedPages pages = new ScannedPages();
        Pictures.of(file, pages::look);
        return pages;
    }

    /** Looks at the feet of the pages of a PDF that draws them, as a program does that prints into a file. */
    public static ScannedPages printedIn(byte[] file) {
        ScannedPages pages = new ScannedPages();
        try {
            View view = PdfFile.read(file).last();
            for (Reference page : FormReader.read(view).pages()) {
                Optional<Greys> foot = DrawnFoot.of(view, page);
                foot.ifPresent(pages::read);
                pages.pictures++;
                if (pages.left <= 0 || (pages.codes.isEmpty() && pages.pictures == TRIED)) {
                    break;
                }
            }
        } catch (RefusedException e) {
            // What cannot be read strictly is left to others; the codes seen so far are seen.
            return pages;
        }
        return pages;
    }

    /**
     * One agreement, as far as it was seen.
     *
     * @param code of one of its pages
     * @param seen numbers of the pages seen
     */
    public record Seen(PageCode code, Collection<Integer> seen) {
        /** Numbers of the pages not seen. */
        public List<Integer> missing() {
            List<Integer> missing = new ArrayList<>();
            for (int page = 1; page <= code.pages() && missing.size() < seen.size() + 1000; page++) {
                if (!seen.contains(page)) {
                    missing.add(page);
                }
            }
            return missing;
        }
    }

    /** The agreements seen, mostly one. */
    public List<Seen> agreements() {
        Map<String, Seen> agreements = new TreeMap<>();
        codes.values()
                .forEach(code -> agreements
                        .computeIfAbsent(
                                code.packetId() + " " + code.edition() + " " + code.language() + " " + code.pages(),
                                key -> new Seen(code, new TreeSet<>()))
                        .seen()
                        .add(code.page()));
        return List.copyOf(agreements.values());
    }

    /** How many pictures were looked at. */
    public int pictures() {
        return pictures;
    }

    /** Whether there were more pictures than are looked at. */
    public boolean isCutShort() {
        return left <= 0;
    }

    /** Looks at the foot of a page, then at the whole; returns whether to go on. */
    private boolean look(Greys picture) {
        if (left <= 0) {
            return false;
        }
        pictures++;
        Greys foot = foot(picture);
        if (!read(foot) && foot.height() < picture.height()) {
            read(picture);
        }
        return true;
    }

    private boolean read(Greys picture) {
        left -= picture.shades().length;
        boolean found = false;
        for (CodeReader.Sighting sighting : CodeReader.read(picture)) {
            Optional<PageCode> code = PageCode.parse(sighting.text());
            code.ifPresent(page -> codes.put(page.text(), page));
            found |= code.isPresent();
        }
        return found;
    }

    private static Greys foot(Greys picture) {
        int rows = Math.max(1, (int) (picture.height() * FOOT));
        byte[] shades = new byte[rows * picture.width()];
        System.arraycopy(picture.shades(), (picture.height() - rows) * picture.width(), shades, 0, shades.length);
        return new Greys(picture.width(), rows, shades);
    }
}
