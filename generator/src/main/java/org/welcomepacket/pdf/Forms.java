package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Mark.FieldArea;
import org.welcomepacket.layout.page.Page;

/** The form: fields gathered from the pages by their dotted names (ISO 32000-1, 12.7). */
final class Forms {
    private static final int SIGNATURES_EXIST = 1;
    private static final int APPEND_ONLY = 2;

    private final Map<String, Node> roots = new LinkedHashMap<>();
    private boolean certifiable;

    boolean isEmpty() {
        return roots.isEmpty();
    }

    /** Whether there is a place for the certification. */
    boolean isCertifiable() {
        return certifiable;
    }

    /** Adds a place where a field is seen; fields of one name share their value. */
    void add(COSDictionary annotation, FieldArea mark, Page page) {
        certifiable |= mark.field() instanceof Field.Certification;
        annotation.setItem(COSName.SUBTYPE, COSName.WIDGET);
        annotation.setItem(COSName.RECT, Cos.rectangle(mark.area(), page.height()));
        Map<String, Node> level = roots;
        Node node = null;
        for (String part : mark.field().name().split("\\.", -1)) {
            node = level.computeIfAbsent(part, Node::new);
            level = node.children;
        }
        if (node != null) {
            node.add(mark.field(), new Widget(annotation, mark.area()));
        }
    }

    /**
     * Fills in all fields and returns the form's dictionary.
     *
     * @param fontName what the font of entries is called
     * @param font the font
     * @param certified whether the business's signature is there
     */
    COSDictionary finish(FieldWriter writer, String fontName, COSDictionary font, boolean certified) {
        COSArray fields = Cos.array();
        roots.values().forEach(root -> fields.add(finish(root, null, writer)));
        COSDictionary fonts = Cos.dictionary(Cos.name(fontName), font);
        COSDictionary form = Cos.object();
        form.setItem(COSName.FIELDS, fields);
        form.setItem(COSName.DR, Cos.dictionary(COSName.FONT, fonts));
        form.setItem(COSName.DA, Cos.text("/" + fontName + " 10 Tf 0 g"));
        if (writer.hasSignatures()) {
            form.setInt(COSName.SIG_FLAGS, certified ? SIGNATURES_EXIST | APPEND_ONLY : SIGNATURES_EXIST);
        }
        return form;
    }

    private static COSDictionary finish(Node node, @Nullable COSDictionary parent, FieldWriter writer) {
        Field field = node.field;
        if (field != null && !node.children.isEmpty()) {
            throw new IllegalArgumentException(field.name() + " is a field and a group of fields");
        }
        COSDictionary object = field == null ? Cos.object() : writer.write(field, node.widgets);
        object.setItem(COSName.T, Cos.text(node.name));
        if (parent != null) {
            object.setItem(COSName.PARENT, parent);
        }
        if (field == null) {
            COSArray kids = Cos.array();
            node.children.values().forEach(child -> kids.add(finish(child, object, writer)));
            object.setItem(COSName.KIDS, kids);
        }
        return object;
    }

    /** Where a field is seen. */
    record Widget(COSDictionary annotation, Area area) {}

    private static final class Node {
        final String name;
        final Map<String, Node> children = new LinkedHashMap<>();
        final List<Widget> widgets = new ArrayList<>();

        @Nullable
        Field field;

        Node(String name) {
            this.name = name;
        }

        void add(Field seen, Widget widget) {
            if (field != null && !(field.getClass() == seen.getClass() && seen instanceof Field.TextBox)) {
                throw new IllegalArgumentException("two fields are named " + seen.name());
            }
            field = field == null ? seen : joined(field, seen);
            widgets.add(widget);
        }

        /** What must be filled in somewhere must be filled in, wherever it was seen first. */
        private static Field joined(Field known, Field seen) {
            return known instanceof Field.TextBox box && seen instanceof Field.TextBox other && other.required()
                    ? new Field.TextBox(box.name(), box.label(), box.size(), box.multiline(), true, box.maxLength())
                    : known;
        }
    }
}
