package org.welcomepacket.pdf;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.welcomepacket.layout.page.Mark.LinkArea;
import org.welcomepacket.layout.page.Page;

/** Link annotations (ISO 32000-1, 12.5.6.5). */
final class Links {
    private final ObjectFile file;
    private final Set<String> destinations;

    Links(ObjectFile file, Set<String> destinations) {
        this.file = file;
        this.destinations = destinations;
    }

    void write(int object, LinkArea link, Page page, int pageNumber, int parentKey) {
        StringBuilder body = new StringBuilder("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect");
        body.append(Syntax.rectangle(link.area(), page.height()));
        body.append("/P ").append(Syntax.reference(pageNumber));
        body.append("/StructParent ").append(parentKey);
        body.append("/Contents").append(Syntax.text(link.description()));
        if (link.isUri()) {
            body.append("/A<</S/URI/URI")
                    .append(Syntax.ascii(escaped(link.destination())))
                    .append(">>");
        } else if (destinations.contains(link.destination())) {
            body.append("/Dest").append(Syntax.text(link.destination()));
        } else {
            throw new IllegalArgumentException("a link leads to " + link.destination() + ", which is nowhere");
        }
        file.packed(object, body.append(">>"));
    }

    /** A URI holds ASCII only (ISO 32000-1, 12.6.4.7). */
    private static String escaped(String uri) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127) {
                ascii.append((char) b);
            } else {
                Syntax.hex(ascii.append('%'), b & 0xFF, 2);
            }
        }
        return ascii.toString();
    }
}
