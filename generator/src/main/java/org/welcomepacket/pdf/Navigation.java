package org.welcomepacket.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.layout.page.TypesetDocument.Destination;

/** The ways through a document: named places, the outline, page labels (ISO 32000-1, 12.3 and 12.4.2). */
final class Navigation {
    private final TypesetDocument document;

    Navigation(TypesetDocument document) {
        this.document = document;
    }

    /** The name tree of destinations. */
    COSDictionary destinations(List<COSDictionary> pages) {
        Map<String, COSArray> places = new LinkedHashMap<>();
        document.destinations().forEach((name, place) -> places.put(name, place(place, pages)));
        return NameTree.of(places);
    }

    private COSArray place(Destination place, List<COSDictionary> pages) {
        double top = document.pages().get(place.page()).height() - place.y();
        return Cos.array(
                pages.get(place.page()), Cos.name("XYZ"), Cos.number(place.x()), Cos.number(top), COSNull.NULL);
    }

    /** The outline. */
    COSDictionary outline() {
        COSDictionary root = Cos.object(COSName.OUTLINES);
        entries(document.bookmarks(), root);
        root.setInt(COSName.COUNT, document.bookmarks().size());
        return root;
    }

    /** Puts the entries of one level under their parent. */
    private void entries(List<Bookmark> bookmarks, COSDictionary parent) {
        List<COSDictionary> entries = bookmarks.stream().map(this::entry).toList();
        for (int i = 0; i < entries.size(); i++) {
            COSDictionary entry = entries.get(i);
            entry.setItem(COSName.PARENT, parent);
            if (i > 0) {
                entry.setItem(COSName.PREV, entries.get(i - 1));
            }
            if (i < entries.size() - 1) {
                entry.setItem(COSName.NEXT, entries.get(i + 1));
            }
        }
        parent.setItem(COSName.FIRST, entries.get(0));
        parent.setItem(COSName.LAST, entries.get(entries.size() - 1));
    }

    private COSDictionary entry(Bookmark bookmark) {
        if (!document.destinations().containsKey(bookmark.destination())) {
            throw new IllegalArgumentException("a bookmark leads to " + bookmark.destination() + ", which is nowhere");
        }
        COSDictionary entry = Cos.object();
        entry.setItem(COSName.TITLE, Cos.text(bookmark.title()));
        entry.setItem(COSName.DEST, Cos.text(bookmark.destination()));
        if (!bookmark.children().isEmpty()) {
            // A negative count is an entry that is closed at first.
            entry.setInt(COSName.COUNT, -bookmark.children().size());
            entries(bookmark.children(), entry);
        }
        return entry;
    }

    /** The page labels: pages numbered on as one range, any other label by itself. */
    COSDictionary labels() {
        COSArray ranges = Cos.array();
        int expected = -1;
        List<Page> pages = document.pages();
        for (int i = 0; i < pages.size(); i++) {
            String label = pages.get(i).label();
            int number = label.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(label) : -1;
            if (number < 0 || number != expected) {
                ranges.add(COSInteger.get(i));
                ranges.add(number < 0 ? Cos.dictionary(COSName.P, Cos.text(label)) : numbered(number));
            }
            expected = number < 0 ? -1 : number + 1;
        }
        return Cos.dictionary(COSName.NUMS, ranges);
    }

    private static COSDictionary numbered(int first) {
        COSDictionary range = Cos.dictionary(COSName.S, COSName.D);
        range.setInt(COSName.ST, first);
        return range;
    }
}
