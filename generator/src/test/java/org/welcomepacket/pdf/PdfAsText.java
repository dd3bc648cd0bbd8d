package org.welcomepacket.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** What a file says, as text to be compared: reading order, tag tree, fields, signature, outline. */
public final class PdfAsText {
    private final StringBuilder out = new StringBuilder();
    private final PDDocument document;
    private final Map<COSDictionary, Map<Integer, String>> marked = new HashMap<>();

    private PdfAsText(PDDocument document) {
        this.document = document;
    }

    /** Everything but what changes from key to key. */
    public static String of(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PdfAsText(document).describe();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words in reading order, as a program extracts them. */
    public static String words(byte[] file) {
        try (PDDocument document = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(document).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String describe() throws IOException {
        out.append("# Words\n").append(new PDFTextStripper().getText(document));
        out.append("\n# Tags\n");
        for (PDPage page : document.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> texts = marked.computeIfAbsent(page.getCOSObject(), key -> new HashMap<>());
            extractor.getMarkedContents().forEach(content -> texts.put(content.getMCID(), text(content)));
        }
        tags(document.getDocumentCatalog().getStructureTreeRoot(), 0);
        out.append("\n# Outline\n");
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            outline(outline, 0);
        }
        out.append("\n# Fields\n");
        PDAcroForm form = document.getDocumentCatalog().getAcroForm(null);
        if (form != null) {
            form.getFieldTree().forEach(this::field);
            out.append("SigFlags ")
                    .append(form.getCOSObject().getInt("SigFlags"))
                    .append('\n');
        }
        COSDictionary perms = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.PERMS);
        if (perms != null) {
            out.append("\n# Certification\n");
            dictionary(perms.getCOSDictionary(COSName.DOCMDP), 0);
        }
        return out.toString();
    }

    private void tags(PDStructureNode node, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                indent(depth).append(element.getStructureType());
                said(element.getCOSObject());
                out.append('\n');
                tags(element, depth + 1);
            } else if (kid instanceof PDObjectReference reference) {
                indent(depth)
                        .append("-> ")
                        .append(annotation(reference.getCOSObject()))
                        .append('\n');
            } else if (kid instanceof PDMarkedContentReference reference) {
                text(reference.getCOSObject().getCOSDictionary(COSName.PG), reference.getMCID(), depth);
            } else if (kid instanceof Integer id && node instanceof PDStructureElement element) {
                text(element.getCOSObject().getCOSDictionary(COSName.PG), id, depth);
            }
        }
    }

    private void said(COSDictionary element) {
        for (String key : List.of("T", "Lang", "Alt", "ActualText", "ID")) {
            if (element.containsKey(key)) {
                out.append(' ').append(key).append('=').append(element.getString(key));
            }
        }
        COSDictionary attributes = element.getCOSDictionary(COSName.A);
        if (attributes != null) {
            attributes.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals(COSName.O))
                    .forEach(entry -> out.append(' ')
                            .append(entry.getKey().getName())
                            .append('=')
                            .append(value(entry.getValue())));
        }
    }

    private void text(COSDictionary page, int id, int depth) {
        indent(depth)
                .append('"')
                .append(marked.getOrDefault(page, Map.of()).get(id))
                .append("\"\n");
    }

    private static String text(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                text.append(text(inner));
            } else {
                text.append("[picture]");
            }
        }
        return text.toString();
    }

    private static String annotation(COSDictionary reference) {
        COSDictionary object = reference.getCOSDictionary(COSName.OBJ);
        String contents = object.getString(COSName.CONTENTS, object.getString(COSName.TU, ""));
        return object.getNameAsString(COSName.SUBTYPE) + " " + contents;
    }

    private void outline(PDOutlineNode node, int depth) {
        for (PDOutlineItem item : node.children()) {
            indent(depth).append(item.getTitle()).append('\n');
            outline(item, depth + 1);
        }
    }

    private void field(PDField field) {
        if (field instanceof PDTerminalField terminal) {
            out.append(field.getFullyQualifiedName()).append(' ').append(field.getFieldType());
            out.append(" \"").append(field.getAlternateFieldName()).append('"');
            List<String> keys = new ArrayList<>();
            for (String key : List.of("Ff", "MaxLen", "V", "DA", "AS", "Lock")) {
                COSBase value = field.getCOSObject().getDictionaryObject(key);
                if (value != null && !(key.equals("V") && value instanceof COSDictionary)) {
                    keys.add(key + "=" + value(value));
                }
            }
            out.append(' ').append(String.join(" ", keys));
            terminal.getWidgets()
                    .forEach(widget ->
                            out.append(' ').append(value(widget.getRectangle().getCOSArray())));
            out.append('\n');
        }
    }

    private void dictionary(COSDictionary dictionary, int depth) {
        for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
            COSBase value = dictionary.getDictionaryObject(entry.getKey());
            indent(depth).append(entry.getKey().getName()).append(' ');
            boolean filled =
                    entry.getKey().equals(COSName.BYTERANGE) || entry.getKey().equals(COSName.CONTENTS);
            out.append(filled ? "..." : value(value)).append('\n');
        }
    }

    private static String value(COSBase value) {
        if (value instanceof COSArray array) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < array.size(); i++) {
                parts.add(value(array.getObject(i)));
            }
            return "[" + String.join(" ", parts) + "]";
        }
        if (value instanceof COSDictionary dictionary) {
            List<String> parts = new ArrayList<>();
            dictionary
                    .keySet()
                    .forEach(key -> parts.add(key.getName() + " " + value(dictionary.getDictionaryObject(key))));
            return "<<" + String.join(" ", parts) + ">>";
        }
        if (value instanceof COSString string) {
            return "(" + string.getString() + ")";
        }
        return value instanceof COSName name ? "/" + name.getName() : number(value);
    }

    private static String number(COSBase value) {
        return value instanceof COSInteger integer
                ? Long.toString(integer.longValue())
                : value instanceof COSFloat real ? Float.toString(real.floatValue()) : "" + value;
    }

    private StringBuilder indent(int depth) {
        return out.append("  ".repeat(depth));
    }
}
