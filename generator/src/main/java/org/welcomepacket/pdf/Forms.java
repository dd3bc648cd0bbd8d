package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Mark.Field;
import org.welcomepacket.layout.page.Mark.FieldArea;
import org.welcomepacket.layout.page.Page;

/** The form: fields gathered from the pages by their dotted names (ISO 32000-1, 12.7). */
final class Forms {
    private final ObjectFile file;
    private final Map<String, Node> roots = new LinkedHashMap<>();
    private boolean certifiable;

    Forms(ObjectFile file) {
        this.file = file;
    }

    boolean isEmpty() {
        return roots.isEmpty();
    }

    /** Whether there is a place for the certification. */
    boolean isCertifiable() {
        return certifiable;
    }

    /** Adds a place where a field is seen; fields of one name share their value. */
    void add(int object, FieldArea mark, Page page, int pageNumber, int parentKey) {
        certifiable |= mark.field() instanceof Field.Certification;
        Map<String, Node> level = roots;
        Node node = null;
        for (String part : mark.field().name().split("\\.", -1)) {
            node = level.computeIfAbsent(part, Node::new);
            level = node.children;
        }
        if (node != null) {
            node.add(mark.field(), new Widget(object, mark.area(), page.height(), pageNumber, parentKey));
        }
    }

    /**
     * Writes all fields and returns the form's dictionary.
     *
     * @param fontName what the font of entries is called
     * @param font its object
     * @param certified whether the business's signature is there
     */
    int write(FieldWriter writer, String fontName, int font, boolean certified) {
        List<Integer> fields = new ArrayList<>();
        roots.values().forEach(root -> fields.add(write(root, 0, writer)));
        StringBuilder body = new StringBuilder("<</Fields[");
        fields.forEach(field -> body.append(Syntax.reference(field)).append(' '));
        body.append("]/DR<</Font<</").append(fontName).append(' ').append(Syntax.reference(font));
        body.append(">>>>/DA(/").append(fontName).append(" 10 Tf 0 g)");
        if (writer.hasSignatures()) {
            body.append("/SigFlags ").append(certified ? 3 : 1);
        }
        int number = file.reserve();
        file.open(number, body.append(">>"));
        return number;
    }

    private int write(Node node, int parent, FieldWriter writer) {
        Field field = node.field;
        if (field != null && !node.children.isEmpty()) {
            throw new IllegalArgumentException(field.name() + " is a field and a group of fields");
        }
        String head = "/T" + Syntax.text(node.name) + (parent == 0 ? "" : "/Parent " + Syntax.reference(parent));
        if (field != null) {
            return writer.write(field, head, node.widgets);
        }
        int number = file.reserve();
        StringBuilder body = new StringBuilder("<<").append(head).append("/Kids[");
        node.children
                .values()
                .forEach(child -> body.append(Syntax.reference(write(child, number, writer)))
                        .append(' '));
        file.open(number, body.append("]>>"));
        return number;
    }

    /** Where a field is seen. */
    record Widget(int object, Area area, double pageHeight, int page, int parentKey) {}

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
            if (field == null) {
                field = seen;
            }
            widgets.add(widget);
        }
    }
}
