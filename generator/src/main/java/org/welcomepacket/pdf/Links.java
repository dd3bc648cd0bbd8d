package org.welcomepacket.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.welcomepacket.layout.page.Mark.LinkArea;
import org.welcomepacket.layout.page.Page;

/** Link annotations (ISO 32000-1, 12.5.6.5). */
final class Links {
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Set<String> destinations;

    Links(Set<String> destinations) {
        this.destinations = destinations;
    }

    /** Fills in a link's annotation. */
    void fill(COSDictionary annotation, LinkArea link, Page page) {
        annotation.setItem(COSName.SUBTYPE, COSName.LINK);
        COSArray noBorder = Cos.array(COSInteger.ZERO, COSInteger.ZERO, COSInteger.ZERO);
        annotation.setItem(COSName.BORDER, noBorder);
        annotation.setItem(COSName.RECT, Cos.rectangle(link.area(), page.height()));
        annotation.setItem(COSName.CONTENTS, Cos.text(link.description()));
        if (link.isUri()) {
            COSDictionary action = Cos.dictionary(COSName.S, COSName.URI);
            action.setItem(COSName.URI, Cos.text(escaped(link.destination())));
            annotation.setItem(COSName.A, action);
        } else if (destinations.contains(link.destination())) {
            annotation.setItem(COSName.DEST, Cos.text(link.destination()));
        } else {
            throw new IllegalArgumentException("a link leads to " + link.destination() + ", which is nowhere");
        }
    }

    /** A URI holds ASCII only (ISO 32000-1, 12.6.4.7). */
    private static String escaped(String uri) {
        StringBuilder ascii = new StringBuilder();
        for (byte b : uri.getBytes(StandardCharsets.UTF_8)) {
            if (b > ' ' && b < 127) {
                ascii.append((char) b);
            } else {
                ascii.append('%').append(HEX.toHexDigits(b));
            }
        }
        return ascii.toString();
    }
}
