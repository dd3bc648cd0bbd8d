package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
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
    private final COSDictionary root = Cos.object(COSName.STRUCT_TREE_ROOT);
    private final IdentityHashMap<Tag, Element> elements = new IdentityHashMap<>();
    private final List<Element> order = new ArrayList<>();
    private final COSArray top = Cos.array();
    /** For each key of the parent tree: the element of an annotation, or those of a page's marked content. */
    private final List<COSBase> parents = new ArrayList<>();

    /** A key of the parent tree for a page's marked content. */
    int page() {
        parents.add(Cos.array());
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
            element.bounds = Cos.rectangle(area, pageHeight);
        }
    }

    /** Reports marked content of an element and returns its number on the page. */
    int content(Tag tag, int pageKey, COSDictionary page) {
        Element element = element(tag);
        COSArray contents = (COSArray) parents.get(pageKey);
        element.kids.add(new Content(page, contents.size()));
        contents.add(element.object);
        return contents.size() - 1;
    }

    /** Reports an annotation of an element and returns its key of the parent tree. */
    int annotation(Tag tag, COSDictionary page, COSDictionary annotation) {
        Element element = element(tag);
        element.kids.add(new Annotation(page, annotation));
        parents.add(element.object);
        return parents.size() - 1;
    }

    private Element element(Tag tag) {
        Element known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Element parent = tag.parent().map(this::element).orElse(null);
        Element element = new Element(tag, parent == null ? root : parent.object);
        elements.put(tag, element);
        order.add(element);
        if (parent == null) {
            top.add(element.object);
        } else {
            parent.kids.add(element);
        }
        return element;
    }

    /** The root, all elements filled in. */
    COSDictionary finish() {
        Map<String, COSDictionary> ids = ids();
        root.setItem(COSName.ROLE_MAP, roles());
        root.setItem(COSName.K, top);
        root.setItem(COSName.PARENT_TREE, parentTree());
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, parents.size());
        if (!ids.isEmpty()) {
            root.setItem(COSName.ID_TREE, NameTree.of(ids));
        }
        return root;
    }

    /** Fills in the elements and returns those with an id; notes need one (ISO 14289-1, 7.9). */
    private Map<String, COSDictionary> ids() {
        Map<String, COSDictionary> ids = new HashMap<>();
        Set<String> taken = new HashSet<>();
        order.forEach(element -> taken.add(element.tag.attributes().id()));
        int notes = 0;
        for (Element element : order) {
            String id = element.tag.attributes().id();
            while (id.isEmpty() && element.tag.role() == Role.NOTE) {
                String candidate = "note-" + ++notes;
                id = taken.add(candidate) ? candidate : "";
            }
            if (!id.isEmpty() && ids.put(id, element.object) != null) {
                throw new IllegalArgumentException("two elements have the id " + id);
            }
            StructureElement.fill(element, id);
        }
        return ids;
    }

    private static COSDictionary roles() {
        COSDictionary roles = Cos.dictionary();
        roles.setName("Em", "Span");
        roles.setName("Strong", "Span");
        return roles;
    }

    private COSDictionary parentTree() {
        COSArray numbers = Cos.array();
        for (int key = 0; key < parents.size(); key++) {
            numbers.add(COSInteger.get(key));
            numbers.add(parents.get(key));
        }
        COSDictionary tree = Cos.object();
        tree.setItem(COSName.NUMS, numbers);
        return tree;
    }

    /** What an element holds. */
    sealed interface Kid permits Content, Annotation, Element {}

    /** Marked content on a page. */
    record Content(COSDictionary page, int number) implements Kid {}

    /** An annotation on a page. */
    record Annotation(COSDictionary page, COSDictionary object) implements Kid {}

    /** An element as it grows. */
    static final class Element implements Kid {
        /** Without a type, which is optional (ISO 32000-1, table 323), for there are more of these than of all else. */
        final COSDictionary object = Cos.object();

        final Tag tag;
        final COSDictionary parent;
        final List<Kid> kids = new ArrayList<>();

        @Nullable
        COSArray bounds;

        Element(Tag tag, COSDictionary parent) {
            this.tag = tag;
            this.parent = parent;
        }
    }
}
