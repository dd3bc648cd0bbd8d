package org.welcomepacket.sign.verify.change;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.xml.sax.SAXException;

/** What the file says of itself: programs write dates and their own name into it, but not another title or author. */
final class MetadataRule {
    private static final String DUBLIN_CORE = "http://purl.org/dc/elements/1.1/";
    private static final Set<String> TOLD = Set.of("title", "creator", "description", "language", "subject", "rights");
    private static final Set<String> IN_INFORMATION = Set.of("Title", "Author", "Subject", "Keywords");
    private static final String DEEPEST = "64";
    private static final int LONGEST = 1 << 20;

    private final Save save;

    MetadataRule(Save save) {
        this.save = save;
    }

    /** Compares the XMP packets (ISO 16684-1), and the document information dictionaries. */
    void check(PdfObject issued, PdfObject now) throws RefusedException {
        PdfObject before = save.issued().view().resolve(issued);
        PdfObject after = save.after().resolve(now);
        if (!before.equals(after)) {
            Optional<Map<String, String>> told = told(before);
            if (told.isEmpty() || !told.equals(told(after))) {
                save.findings().add("the document's description (XMP) was changed");
            }
        }
        information();
    }

    private void information() throws RefusedException {
        Entries issued =
                save.issued().view().entries(save.issued().view().trailer().get("Info"));
        Entries now = save.after().entries(save.after().trailer().get("Info"));
        for (String key : IN_INFORMATION) {
            String before = text(issued, key, true);
            String after = text(now, key, false);
            // A program that writes no such dictionary leaves the one that was there out of sight, and says no other.
            if (!after.isEmpty() && !before.equals(after)) {
                save.findings().add("the document's " + key.toLowerCase(java.util.Locale.ROOT) + " was changed");
            }
        }
    }

    private String text(Entries entries, String key, boolean asIssued) throws RefusedException {
        var view = asIssued ? save.issued().view() : save.after();
        return TextStrings.decode(view.string(entries.get(key)).orElse(""));
    }

    /** What an XMP packet tells a reader; nothing when it is not plain XML. */
    private Optional<Map<String, String>> told(PdfObject metadata) throws RefusedException {
        if (!(metadata instanceof Stream stream)) {
            return Optional.empty();
        }
        byte[] content = save.after().content(stream);
        if (content.length > LONGEST) {
            return Optional.empty();
        }
        try {
            Document document = parser().parse(new ByteArrayInputStream(content));
            Map<String, String> told = new LinkedHashMap<>();
            for (String name : TOLD) {
                NodeList nodes = document.getElementsByTagNameNS(DUBLIN_CORE, name);
                StringBuilder text = new StringBuilder();
                for (int i = 0; i < nodes.getLength(); i++) {
                    text.append(nodes.item(i).getTextContent().strip()).append('\n');
                }
                told.put(name, text.toString());
            }
            return Optional.of(told);
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    /** Without document types, so without entities. */
    private static DocumentBuilder parser() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
            factory.setNamespaceAware(true);
            factory.setXIncludeAware(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java platform reads XML without document types", e);
        }
    }
}
