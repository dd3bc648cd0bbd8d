package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;

/** Writes one page: its marks in reading order, each within its element or as an artifact, and its annotations. */
final class PageContent {
    private final ObjectFile file;
    private final StructureTree tree;
    private final Links links;
    private final Forms forms;
    private final Page page;
    private final int number;
    private final int key;
    private final Canvas canvas;
    private final List<Integer> annotations = new ArrayList<>();
    private boolean open;
    private @Nullable Tag current;

    PageContent(ObjectFile file, StructureTree tree, Links links, Forms forms, Page page, int number, Canvas canvas) {
        this.file = file;
        this.tree = tree;
        this.links = links;
        this.forms = forms;
        this.page = page;
        this.number = number;
        this.canvas = canvas;
        this.key = tree.page();
    }

    void write(int parent) {
        page.marks().forEach(this::add);
        close();
        int content = file.reserve();
        file.stream(content, "", canvas.content());
        StringBuilder body = new StringBuilder("<</Type/Page/Parent ").append(Syntax.reference(parent));
        body.append("/MediaBox").append(Syntax.box(0, 0, page.width(), page.height()));
        body.append("/Resources").append(canvas.resources());
        body.append("/Contents ").append(Syntax.reference(content));
        body.append("/StructParents ").append(key).append("/Tabs/S");
        if (!annotations.isEmpty()) {
            body.append("/Annots[");
            annotations.forEach(
                    annotation -> body.append(Syntax.reference(annotation)).append(' '));
            body.append(']');
        }
        file.open(number, body.append(">>"));
    }

    private void add(Mark mark) {
        Tag tag = mark.tag();
        if (mark instanceof Mark.LinkArea link) {
            leave(link.tag());
            annotation(
                    link.tag(),
                    file.reserve(),
                    (object, parentKey) -> links.write(object, link, page, number, parentKey));
        } else if (mark instanceof Mark.FieldArea field) {
            leave(field.tag());
            annotation(
                    field.tag(),
                    file.reserve(),
                    (object, parentKey) -> forms.add(object, field, page, number, parentKey));
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

    private void annotation(Tag tag, int object, AnnotationWriter writer) {
        writer.write(object, tree.annotation(tag, number, object));
        annotations.add(object);
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
            canvas.begin("/Artifact BMC");
        } else {
            int content = tree.content(tag, key, number);
            canvas.begin(Syntax.name(tag.role().type()) + "<</MCID " + content + ">>BDC");
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

    private interface AnnotationWriter {
        void write(int object, int parentKey);
    }
}
