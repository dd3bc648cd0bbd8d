package org.welcomepacket.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;

/** Fills in one page: its marks in reading order, each within its element or as an artifact, and its annotations. */
final class PageContent {
    /** Printed, and nothing else said (ISO 32000-1, table 165). */
    private static final int PRINT = 4;

    private final StructureTree tree;
    private final Links links;
    private final Forms forms;
    private final Page page;
    private final COSDictionary object;
    private final int key;
    private final Canvas canvas;
    private final COSArray annotations = Cos.array();
    private boolean open;
    private @Nullable Tag current;

    PageContent(StructureTree tree, Links links, Forms forms, Page page, COSDictionary object, Canvas canvas) {
        this.tree = tree;
        this.links = links;
        this.forms = forms;
        this.page = page;
        this.object = object;
        this.canvas = canvas;
        this.key = tree.page();
    }

    void write() {
        page.marks().forEach(this::add);
        close();
        object.setItem(COSName.MEDIA_BOX, Cos.box(0, 0, page.width(), page.height()));
        object.setItem(COSName.RESOURCES, canvas.resources());
        object.setItem(COSName.CONTENTS, canvas.finish());
        object.setInt(COSName.STRUCT_PARENTS, key);
        object.setItem("Tabs", COSName.S);
        if (annotations.size() > 0) {
            object.setItem(COSName.ANNOTS, annotations);
        }
    }

    private void add(Mark mark) {
        Tag tag = mark.tag();
        if (mark instanceof Mark.LinkArea link) {
            leave(link.tag());
            links.fill(annotation(link.tag()), link, page);
        } else if (mark instanceof Mark.FieldArea field) {
            leave(field.tag());
            forms.add(annotation(field.tag()), field, page);
        } else if (mark instanceof Mark.Nothing nothing) {
            leave(nothing.tag());
            tree.place(nothing.tag());
        } else {
            enter(tag);
            canvas.draw(mark);
            if (tag != null && mark instanceof Mark.Picture picture) {
                tree.bounds(tag, picture.area(), page.height());
            }
        }
    }

    /** A printed annotation of an element. */
    private COSDictionary annotation(Tag tag) {
        COSDictionary annotation = Cos.object(COSName.ANNOT);
        annotation.setInt(COSName.F, PRINT);
        annotation.setItem(COSName.P, object);
        annotation.setInt(COSName.STRUCT_PARENT, tree.annotation(tag, object, annotation));
        annotations.add(annotation);
        return annotation;
    }

    /** What is not drawn but has a place in reading order ends the content of another element. */
    private void leave(Tag tag) {
        if (current != tag) {
            close();
        }
    }

    private void enter(@Nullable Tag tag) {
        if (open && current == tag) {
            return;
        }
        close();
        if (tag == null) {
            canvas.beginArtifact();
        } else {
            canvas.begin(tag.role().type(), tree.content(tag, key, object));
        }
        open = true;
        current = tag;
    }

    private void close() {
        if (open) {
            canvas.end();
            open = false;
            current = null;
        }
    }
}
