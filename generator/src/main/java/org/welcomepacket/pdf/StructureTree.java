package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Role;

/**
 * The elements of a document and what they hold, in the order it first appears (ISO 32000-1, 14.7).
 *
 * <p>Content reports itself as it is drawn; an element takes its place among its parent's kids when the first of its
 * content, or of its own kids' content, is reported.
 */
final class StructureTree {
    private final ObjectFile file;
    private final int root;
    private final IdentityHashMap<Tag, Element> elements = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();
    private final List<Element> top = new ArrayList<>();
    /** For each key of the parent tree: the element of an annotation, or those of a page's marked content. */
    private final List<List<Element>> parents = new ArrayList<>();

    private final List<Boolean> pages = new ArrayList<>();

    StructureTree(ObjectFile file) {
        this.file = file;
        this.root = file.reserve();
    }

    int root() {
        return root;
    }

    /** A key of the parent tree for a page's marked content. */
    int page() {
        parents.add(new ArrayList<>());
        pages.add(true);
        return parents.size() - 1;
    }

    /** Gives an element its place; does nothing when it has one. */
    void place(Tag tag) {
        element(tag);
    }

    /** Says where a picture's element is seen. */
    void bounds(Tag tag, Area area, double pageHeight) {
        Element element = element(tag);
        if (element.bounds == null) {
            element.bounds = Syntax.rectangle(area, pageHeight);
        }
    }

    /** Reports marked content of an element and returns its number on the page. */
    int content(Tag tag, int pageKey, int pageObject) {
        Element element = element(tag);
        List<Element> contents = parents.get(pageKey);
        element.kids.add(new Content(pageObject, contents.size()));
        contents.add(element);
        return contents.size() - 1;
    }

    /** Reports an annotation of an element and returns its key of the parent tree. */
    int annotation(Tag tag, int pageObject, int annotation) {
        Element element = element(tag);
        element.kids.add(new Annotation(pageObject, annotation));
        parents.add(List.of(element));
        pages.add(false);
        return parents.size() - 1;
    }

    private Element element(Tag tag) {
        Element known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Tag parentTag = tag.parent().orElse(null);
        Element parent = parentTag == null ? null : element(parentTag);
        Element element = new Element(file.reserve(), tag, parent == null ? root : parent.number);
        elements.put(tag, element);
        order.add(element);
        if (parent == null) {
            top.add(element);
        } else {
            parent.kids.add(element);
        }
        return element;
    }

    /** Writes the elements and their root. */
    void write() {
        Map<String, String> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        order.forEach(element -> taken.add(element.tag.attributes().id()));
        int notes = 0;
        for (Element element : order) {
            String id = element.tag.attributes().id();
            while (id.isEmpty() && element.tag.role() == Role.NOTE) {
                String candidate = "note-" + ++notes;
                id = taken.add(candidate) ? candidate : "";
            }
            if (!id.isEmpty()) {
                if (ids.put(id, Syntax.reference(element.number)) != null) {
                    throw new IllegalArgumentException("two elements have the id " + id);
                }
            }
            file.packed(element.number, StructureElement.body(element, id));
        }
        StringBuilder body = new StringBuilder("<</Type/StructTreeRoot/RoleMap<</Em/Span/Strong/Span>>/K[");
        top.forEach(element -> body.append(element.number).append(" 0 R "));
        body.append("]/ParentTree ").append(Syntax.reference(parentTree()));
        body.append("/ParentTreeNextKey ").append(parents.size());
        if (!ids.isEmpty()) {
            body.append("/IDTree ").append(Syntax.reference(NameTree.write(file, ids)));
        }
        file.packed(root, body.append(">>"));
    }

    private int parentTree() {
        StringBuilder tree = new StringBuilder("<</Nums[");
        for (int key = 0; key < parents.size(); key++) {
            StringBuilder references = new StringBuilder();
            parents.get(key)
                    .forEach(element -> references.append(element.number).append(" 0 R "));
            tree.append(key).append(' ');
            if (pages.get(key)) {
                tree.append(Syntax.reference(file.packed("[" + references + "]")))
                        .append(' ');
            } else {
                tree.append(references);
            }
        }
        return file.packed(tree.append("]>>"));
    }

    /** What an element holds. */
    sealed interface Kid permits Content, Annotation, Element {}

    /** Marked content on a page. */
    record Content(int page, int number) implements Kid {}

    /** An annotation on a page. */
    record Annotation(int page, int object) implements Kid {}

    /** An element as it grows. */
    static final class Element implements Kid {
        final int number;
        final Tag tag;
        final int parent;
        final List<Kid> kids = new ArrayList<>();

        @Nullable
        String bounds;

        Element(int number, Tag tag, int parent) {
            this.number = number;
            this.tag = tag;
            this.parent = parent;
        }
    }
}
