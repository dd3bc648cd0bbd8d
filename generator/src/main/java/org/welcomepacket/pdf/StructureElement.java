package org.welcomepacket.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.pdf.StructureTree.Annotation;
import org.welcomepacket.pdf.StructureTree.Content;
import org.welcomepacket.pdf.StructureTree.Element;
import org.welcomepacket.pdf.StructureTree.Kid;

/** Fills in an element's dictionary (ISO 32000-1, table 323) with its attributes (14.8.5). */
final class StructureElement {
    private StructureElement() {}

    static void fill(Element element, String id) {
        Tag.Attributes attributes = element.tag.attributes();
        COSDictionary object = element.object;
        object.setItem(COSName.S, Cos.name(element.tag.role().type()));
        object.setItem(COSName.P, element.parent);
        text(object, COSName.ID, id);
        text(object, COSName.T, attributes.title());
        text(object, COSName.LANG, attributes.language());
        text(object, COSName.ALT, attributes.alternative());
        text(object, COSName.ACTUAL_TEXT, attributes.actualText());
        COSDictionary further = attributes(element);
        if (further.size() > 0) {
            object.setItem(COSName.A, further);
        }
        kids(element);
    }

    private static void kids(Element element) {
        if (element.kids.isEmpty()) {
            return;
        }
        COSDictionary page = firstPage(element);
        if (page != null) {
            element.object.setItem(COSName.PG, page);
        }
        COSArray kids = Cos.array();
        for (Kid kid : element.kids) {
            if (kid instanceof Element child) {
                kids.add(child.object);
            } else if (kid instanceof Content content) {
                kids.add(content.page() == page ? COSInteger.get(content.number()) : content(content));
            } else if (kid instanceof Annotation annotation) {
                kids.add(reference(COSName.OBJR, annotation.page(), COSName.OBJ, annotation.object()));
            }
        }
        element.object.setItem(COSName.K, kids);
    }

    private static COSDictionary content(Content content) {
        return reference(COSName.MCR, content.page(), COSName.MCID, COSInteger.get(content.number()));
    }

    private static COSDictionary reference(COSName type, COSDictionary page, COSName key, COSBase value) {
        COSDictionary reference = Cos.dictionary(COSName.TYPE, type);
        reference.setItem(COSName.PG, page);
        reference.setItem(key, value);
        return reference;
    }

    private static @Nullable COSDictionary firstPage(Element element) {
        for (Kid kid : element.kids) {
            if (kid instanceof Content content) {
                return content.page();
            }
        }
        return null;
    }

    /** The attributes of lists, cells and pictures; empty when there are none. */
    private static COSDictionary attributes(Element element) {
        Tag.Attributes said = element.tag.attributes();
        Role role = element.tag.role();
        COSDictionary attributes = Cos.dictionary();
        if (role == Role.L && !said.listNumbering().isEmpty()) {
            attributes.setName(COSName.O, "List");
            attributes.setName("ListNumbering", said.listNumbering());
        } else if (role == Role.TH || role == Role.TD) {
            cell(attributes, said);
        } else if (role == Role.FIGURE && element.bounds != null) {
            attributes.setName(COSName.O, "Layout");
            attributes.setName("Placement", "Block");
            attributes.setItem(COSName.BBOX, element.bounds);
        }
        return attributes;
    }

    private static void cell(COSDictionary attributes, Tag.Attributes said) {
        if (!said.scope().isEmpty()) {
            attributes.setName("Scope", said.scope());
        }
        if (said.columns() > 1) {
            attributes.setInt("ColSpan", said.columns());
        }
        if (said.rows() > 1) {
            attributes.setInt("RowSpan", said.rows());
        }
        if (attributes.size() > 0) {
            attributes.setName(COSName.O, "Table");
        }
    }

    private static void text(COSDictionary object, COSName key, String value) {
        if (!value.isEmpty()) {
            object.setItem(key, Cos.text(value));
        }
    }
}
