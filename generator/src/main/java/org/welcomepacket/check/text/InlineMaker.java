package org.welcomepacket.check.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.read.markdown.RawInline;

/** Turns checked lines of one file into final text. */
final class InlineMaker {
    private final TextFile file;
    private final Phrase phrase;
    private final Links links;
    private final Map<String, Integer> noteNumbers = new LinkedHashMap<>();
    private final Set<String> notesHere = new LinkedHashSet<>();

    InlineMaker(TextFile file, Phrase phrase, Links links) {
        this.file = file;
        this.phrase = phrase;
        this.links = links;
    }

    /** A whole line, such as a paragraph or a heading. */
    List<Inline> whole(List<RawInline> inlines) {
        return line(inlines).parts(true);
    }

    /** The labels of the notes marked since the last call, in order. */
    List<String> takeNotes() {
        List<String> taken = List.copyOf(notesHere);
        notesHere.clear();
        return taken;
    }

    /** The number of a note. */
    int number(String label) {
        Integer known = noteNumbers.get(label);
        if (known != null) {
            return known;
        }
        noteNumbers.put(label, noteNumbers.size() + 1);
        return noteNumbers.size();
    }

    private Line line(List<RawInline> inlines) {
        Line line = new Line();
        inlines.forEach(inline -> inline.accept(new Into(line)));
        return line;
    }

    private final class Into implements RawInline.Visitor<Boolean> {
        private final Line line;

        Into(Line line) {
            this.line = line;
        }

        @Override
        public Boolean text(RawInline.Text text) {
            line.words(text.text(), text.span());
            return true;
        }

        @Override
        public Boolean marked(RawInline.Marked marked) {
            List<Inline> content = line(marked.content()).parts(false);
            if (!content.isEmpty()) {
                line.add(
                        switch (marked.mark()) {
                            case EMPHASIS -> new Inline.Emphasis(content);
                            case STRONG -> new Inline.Strong(content);
                            case STRUCK -> new Inline.Struck(content);
                        });
            }
            return true;
        }

        @Override
        public Boolean code(RawInline.Code code) {
            line.add(new Inline.Code(code.text()));
            return true;
        }

        @Override
        public Boolean link(RawInline.Link link) {
            Target target = Links.tag(link.destination())
                    .flatMap(phrase::address)
                    .<Target>map(Target.Web::new)
                    .or(() -> links.resolve(link, file))
                    .orElseThrow(
                            () -> new IllegalStateException("a link the check should have refused: " + link.span()));
            line.add(new Inline.Link(target, line(link.content()).parts(false)));
            return true;
        }

        @Override
        public Boolean image(RawInline.Image image) {
            throw new IllegalStateException("a picture the check should have refused: " + image.span());
        }

        @Override
        public Boolean hardBreak(RawInline.HardBreak hardBreak) {
            line.add(new Inline.HardBreak());
            return true;
        }

        @Override
        public Boolean tag(RawInline.Tag tag) {
            phrase.say(tag.tag(), line);
            return true;
        }

        @Override
        public Boolean section(RawInline.Section section) {
            throw new IllegalStateException("sections are resolved before");
        }

        @Override
        public Boolean noteMark(RawInline.NoteMark mark) {
            notesHere.add(mark.label());
            line.add(new Inline.NoteMark(number(mark.label())));
            return true;
        }
    }
}
