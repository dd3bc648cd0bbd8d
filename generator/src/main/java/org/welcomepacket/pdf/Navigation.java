package org.welcomepacket.pdf;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.layout.page.TypesetDocument.Destination;

/** The ways through a document: named places, the outline, page labels (ISO 32000-1, 12.3 and 12.4.2). */
final class Navigation {
    private final ObjectFile file;
    private final TypesetDocument document;

    Navigation(ObjectFile file, TypesetDocument document) {
        this.file = file;
        this.document = document;
    }

    /** Writes the name tree of destinations. */
    int destinations(int[] pageNumbers) {
        Map<String, String> places = new LinkedHashMap<>();
        document.destinations().forEach((name, place) -> places.put(name, place(place, pageNumbers)));
        return NameTree.write(file, places);
    }

    private String place(Destination place, int[] pageNumbers) {
        double top = document.pages().get(place.page()).height() - place.y();
        return "[" + Syntax.reference(pageNumbers[place.page()]) + "/XYZ " + Syntax.number(place.x()) + " "
                + Syntax.number(top) + " null]";
    }

    /** Writes the outline. */
    int outline() {
        int root = file.reserve();
        List<Bookmark> top = document.bookmarks();
        String ends = entries(top, root);
        file.packed(root, "<</Type/Outlines/Count " + top.size() + ends + ">>");
        return root;
    }

    /** Writes the entries of one level and returns the links of their parent to them. */
    private String entries(List<Bookmark> bookmarks, int parent) {
        int[] numbers = bookmarks.stream().mapToInt(bookmark -> file.reserve()).toArray();
        for (int i = 0; i < numbers.length; i++) {
            Bookmark bookmark = bookmarks.get(i);
            if (!document.destinations().containsKey(bookmark.destination())) {
                throw new IllegalArgumentException(
                        "a bookmark leads to " + bookmark.destination() + ", which is nowhere");
            }
            StringBuilder body = new StringBuilder("<</Title").append(Syntax.text(bookmark.title()));
            body.append("/Parent ").append(Syntax.reference(parent));
            body.append(i == 0 ? "" : "/Prev " + Syntax.reference(numbers[i - 1]));
            body.append(i == numbers.length - 1 ? "" : "/Next " + Syntax.reference(numbers[i + 1]));
            body.append("/Dest").append(Syntax.text(bookmark.destination()));
            if (!bookmark.children().isEmpty()) {
                // A negative count is an entry that is closed at first.
                body.append("/Count -").append(bookmark.children().size());
                body.append(entries(bookmark.children(), numbers[i]));
            }
            file.packed(numbers[i], body.append(">>"));
        }
        return "/First " + Syntax.reference(numbers[0]) + "/Last " + Syntax.reference(numbers[numbers.length - 1]);
    }

    /** The page labels: pages numbered on as one range, any other label by itself. */
    String labels() {
        StringBuilder ranges = new StringBuilder("<</Nums[");
        int expected = -1;
        List<Page> pages = document.pages();
        for (int i = 0; i < pages.size(); i++) {
            String label = pages.get(i).label();
            int number = label.matches("[1-9][0-9]{0,8}") ? Integer.parseInt(label) : -1;
            if (number < 0) {
                ranges.append(i).append("<</P").append(Syntax.text(label)).append(">>");
            } else if (number != expected) {
                ranges.append(i).append("<</S/D/St ").append(number).append(">>");
            }
            expected = number < 0 ? -1 : number + 1;
        }
        return ranges.append("]>>").toString();
    }
}
