package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;

/** The structure of a typeset document as a reader for the blind walks it. */
public final class TagTree {
    private final Map<Tag, List<Object>> content = new HashMap<>();
    private @Nullable Tag root;

    public TagTree(TypesetDocument document) {
        for (Page page : document.pages()) {
            for (Mark mark : page.marks()) {
                Tag tag = mark.tag();
                if (tag != null) {
                    place(tag).add(mark);
                }
            }
        }
    }

    private List<Object> place(Tag tag) {
        List<Object> known = content.get(tag);
        if (known != null) {
            return known;
        }
        List<Object> fresh = new ArrayList<>();
        content.put(tag, fresh);
        tag.parent().ifPresentOrElse(parent -> place(parent).add(tag), () -> root = tag);
        return fresh;
    }

    /** All elements in reading order. */
    void walk(Consumer<Tag> visitor) {
        walk(root, visitor, mark -> {});
    }

    /** All text in reading order; a hyphen added at a line's end is gone, elements are set apart by line ends. */
    public String text() {
        StringBuilder out = new StringBuilder();
        walk(root, tag -> separate(tag, out), mark -> {
            if (mark instanceof Mark.Run run) {
                run.glyphs().forEach(glyph -> out.append(glyph.text()));
            }
        });
        return out.toString().replace("\u00AD", "");
    }

    /** The marks and elements of an element. */
    List<Object> of(Tag tag) {
        return content.getOrDefault(tag, List.of());
    }

    private static void separate(Tag tag, StringBuilder out) {
        switch (tag.role()) {
            case EM, STRONG, SPAN, CODE, LINK, REFERENCE, FORM -> {}
            default -> out.append('\n');
        }
    }

    private void walk(@Nullable Tag tag, Consumer<Tag> tags, Consumer<Mark> marks) {
        if (tag == null) {
            return;
        }
        tags.accept(tag);
        for (Object one : of(tag)) {
            if (one instanceof Tag child) {
                walk(child, tags, marks);
            } else {
                marks.accept((Mark) one);
            }
        }
    }
}
