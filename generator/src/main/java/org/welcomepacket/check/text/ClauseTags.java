package org.welcomepacket.check.text;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument.RawNote;
import org.welcomepacket.read.markdown.RawInline;
import org.welcomepacket.read.markdown.RawTag;
import org.welcomepacket.source.Span;

/**
 * The tags that stand in a clause, also in the footnotes it marks: what it states of the rules.
 *
 * @param part the clause
 * @param names what the tags say between their braces, such as {@code table cancellation} and {@code notice}
 * @param notes where its footnotes stand
 */
public record ClauseTags(Outline.Part part, Set<String> names, List<Span> notes) {
    /** Copies the collections. */
    public ClauseTags {
        names = Set.copyOf(names);
        notes = List.copyOf(notes);
    }

    /** The tags of a part of a file. */
    public static ClauseTags of(Outline.Part part, TextFile file) {
        Walk walk = new Walk(file.document().notes());
        part.heading().ifPresent(heading -> heading.accept(walk));
        walk.blocks(part.blocks());
        return new ClauseTags(
                part,
                walk.names,
                walk.marked.values().stream().map(RawNote::span).toList());
    }

    /** Whether something begins in the clause: its heading, its blocks or its footnotes. */
    public boolean holds(Span span) {
        Stream<Span> own = Stream.concat(
                part.heading().stream().map(RawBlock.Heading::span),
                part.blocks().stream().map(RawBlock::span));
        return Stream.concat(own, notes.stream())
                .anyMatch(s -> s.file() == span.file() && s.start() <= span.start() && span.start() < s.end());
    }

    private static final class Walk extends TextWalk {
        private final Map<String, RawNote> notes;
        private final Set<String> names = new LinkedHashSet<>();
        private final Map<String, RawNote> marked = new LinkedHashMap<>();

        Walk(Map<String, RawNote> notes) {
            this.notes = notes;
        }

        @Override
        void named(RawTag tag) {
            TagWords words = TagWords.of(tag);
            names.add(words.kind() == TagWords.Kind.VALUE ? words.name() : tag.name() + " " + tag.argument());
        }

        @Override
        public Boolean noteMark(RawInline.NoteMark mark) {
            RawNote note = notes.get(mark.label());
            return note == null || marked.putIfAbsent(mark.label(), note) != null || blocks(note.blocks());
        }
    }
}
