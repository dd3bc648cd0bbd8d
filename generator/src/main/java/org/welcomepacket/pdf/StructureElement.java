package org.welcomepacket.pdf;

import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.pdf.StructureTree.Annotation;
import org.welcomepacket.pdf.StructureTree.Content;
import org.welcomepacket.pdf.StructureTree.Element;
import org.welcomepacket.pdf.StructureTree.Kid;

/** An element's dictionary (ISO 32000-1, table 323) with its attributes (14.8.5). */
final class StructureElement {
    private StructureElement() {}

    static StringBuilder body(Element element, String id) {
        Tag tag = element.tag;
        Tag.Attributes attributes = tag.attributes();
        StringBuilder body = new StringBuilder("<</Type/StructElem/S");
        body.append(Syntax.name(tag.role().type())).append("/P ").append(Syntax.reference(element.parent));
        text(body, "/ID", id);
        text(body, "/T", attributes.title());
        text(body, "/Lang", attributes.language());
        text(body, "/Alt", attributes.alternative());
        text(body, "/ActualText", attributes.actualText());
        attributes(body, element);
        return kids(body, element).append(">>");
    }

    private static StringBuilder kids(StringBuilder body, Element element) {
        if (element.kids.isEmpty()) {
            return body;
        }
        int page = firstPage(element);
        if (page > 0) {
            body.append("/Pg ").append(Syntax.reference(page));
        }
        body.append("/K[");
        for (Kid kid : element.kids) {
            if (kid instanceof Element child) {
                body.append(child.number).append(" 0 R ");
            } else if (kid instanceof Content content) {
                content(body, content, page);
            } else if (kid instanceof Annotation annotation) {
                body.append("<</Type/OBJR/Pg ")
                        .append(annotation.page())
                        .append(" 0 R/Obj ")
                        .append(annotation.object())
                        .append(" 0 R>>");
            }
        }
        return body.append(']');
    }

    private static void content(StringBuilder body, Content content, int page) {
        if (content.page() == page) {
            body.append(content.number()).append(' ');
        } else {
            body.append("<</Type/MCR/Pg ")
                    .append(content.page())
                    .append(" 0 R/MCID ")
                    .append(content.number())
                    .append(">>");
        }
    }

    private static int firstPage(Element element) {
        for (Kid kid : element.kids) {
            if (kid instanceof Content content) {
                return content.page();
            }
        }
        return 0;
    }

    private static void attributes(StringBuilder body, Element element) {
        Tag.Attributes attributes = element.tag.attributes();
        Role role = element.tag.role();
        if (role == Role.L && !attributes.listNumbering().isEmpty()) {
            body.append("/A<</O/List/ListNumbering")
                    .append(Syntax.name(attributes.listNumbering()))
                    .append(">>");
        } else if (role == Role.TH || role == Role.TD) {
            StringBuilder table = new StringBuilder();
            if (!attributes.scope().isEmpty()) {
                table.append("/Scope").append(Syntax.name(attributes.scope()));
            }
            if (attributes.columns() > 1) {
                table.append("/ColSpan ").append(attributes.columns());
            }
            if (attributes.rows() > 1) {
                table.append("/RowSpan ").append(attributes.rows());
            }
            if (table.length() > 0) {
                body.append("/A<</O/Table").append(table).append(">>");
            }
        } else if (role == Role.FIGURE && element.bounds != null) {
            body.append("/A<</O/Layout/Placement/Block/BBox")
                    .append(element.bounds)
                    .append(">>");
        }
    }

    private static void text(StringBuilder body, String key, String value) {
        if (!value.isEmpty()) {
            body.append(key).append(Syntax.text(value));
        }
    }
}
