package org.welcomepacket.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.welcomepacket.model.Messages;
import org.welcomepacket.model.text.Note;

/** The footnotes at the end of a page, each with a way back to every one of its marks. */
final class Notes {
    private Notes() {}

    /** To be called after the text is rendered, when the marks are known. */
    static Markup of(List<Note> notes, BlockHtml blocks, InlineHtml inlines) {
        if (notes.isEmpty()) {
            return Markup.NONE;
        }
        StringBuilder out = new StringBuilder();
        for (Note note : notes) {
            out.append("<li id=\"").append(InlineHtml.noteId(note.number())).append("\" value=\"");
            out.append(note.number()).append("\">").append(blocks.of(note.blocks()));
            out.append(waysBack(note, inlines)).append("</li>\n");
        }
        return new Markup("<ol class=\"notes\">\n" + out + "</ol>\n");
    }

    private static String waysBack(Note note, InlineHtml inlines) {
        int marks = inlines.marks(note.number());
        String links = IntStream.rangeClosed(1, marks)
                .mapToObj(times -> wayBack(note.number(), times, inlines.messages()))
                .collect(Collectors.joining(" "));
        return links.isEmpty() ? "" : "<p class=\"back\">" + links + "</p>";
    }

    private static String wayBack(int number, int times, Messages messages) {
        String label = messages.text("site.note.back", Map.of("number", Integer.toString(number)));
        return "<a href=\"#" + InlineHtml.markId(number, times) + "\" aria-label=\"" + Html.escape(label)
                + "\">↩&#xFE0E;</a>";
    }
}
