package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.Policy;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.PlainLine;
import org.welcomepacket.read.markdown.RawDocument.RawNote;

/** Turns checked files of one language into policies and articles. */
public final class TextMaker {
    private final Phrase phrase;
    private final Links links;
    private final Pictures pictures;
    private final Rules rules;
    private final Services services;
    private final SectionResolver sections;
    private final Map<String, Set<String>> named = new LinkedHashMap<>();

    /** A maker for one language. */
    public TextMaker(
            Phrase phrase, Links links, Pictures pictures, Rules rules, Services services, Vocabulary vocabulary) {
        this.phrase = phrase;
        this.links = links;
        this.pictures = pictures;
        this.rules = rules;
        this.services = services;
        this.sections = new SectionResolver(vocabulary);
    }

    /** A policy. */
    public Policy policy(TextFile file) {
        InlineMaker inlines = new InlineMaker(file, phrase, links);
        List<Inline> title = title(file, inlines);
        List<String> titleNotes = inlines.takeNotes();
        List<Clause> clauses = new ArrayList<>();
        for (Outline.Part part : file.outline().parts()) {
            ClauseId id = new ClauseId(file.id(), part.id());
            List<Inline> heading =
                    part.heading().map(h -> inlines.whole(h.content())).orElse(title);
            BlockMaker maker = blocks(file, inlines, "tick." + id.policy() + "." + id.heading(), PlainLine.of(heading));
            List<Block> blocks = maker.blocks(part.blocks());
            List<Note> notes = new ArrayList<>(clauses.isEmpty() ? notes(titleNotes, file, inlines, maker) : List.of());
            notes.addAll(notes(inlines.takeNotes(), file, inlines, maker));
            clauses.add(new Clause(id, phrase.numbers().of(id), heading, blocks, notes));
            named.put(id.toString(), phrase.takeNamed());
        }
        return new Policy(
                file.id(), phrase.numbers().of(file.id()), title, shortTitle(file, title), file.inShort(), clauses);
    }

    /** The letter or a page. */
    public Article article(TextFile file) {
        InlineMaker inlines = new InlineMaker(file, phrase, links);
        List<Inline> title = title(file, inlines);
        List<Block> blocks = new ArrayList<>();
        BlockMaker maker = blocks(file, inlines, "tick." + file.id() + ".text", PlainLine.of(title));
        file.outline().parts().forEach(part -> blocks.addAll(maker.blocks(part.blocks())));
        List<Note> notes = notes(inlines.takeNotes(), file, inlines, maker);
        named.put(file.id(), phrase.takeNamed());
        return new Article(file.id(), title, shortTitle(file, title), blocks, notes);
    }

    /** What the tags of the texts made so far name, by the id of the clause, or that of the file of another text. */
    public Map<String, Set<String>> named() {
        return named;
    }

    private BlockMaker blocks(TextFile file, InlineMaker inlines, String boxes, String caption) {
        return new BlockMaker(file, inlines, phrase, pictures, rules, services, boxes, caption);
    }

    private static List<Inline> title(TextFile file, InlineMaker inlines) {
        return file.outline()
                .title()
                .map(heading -> inlines.whole(heading.content()))
                .orElseGet(() -> file.title()
                        .<List<Inline>>map(t -> List.of(Inline.Text.of(t)))
                        .orElse(List.of()));
    }

    private static String shortTitle(TextFile file, List<Inline> title) {
        return file.title().orElseGet(() -> PlainLine.of(title));
    }

    private List<Note> notes(List<String> labels, TextFile file, InlineMaker inlines, BlockMaker maker) {
        List<Note> notes = new ArrayList<>();
        for (String label : labels) {
            RawNote note = file.document().notes().get(label);
            if (note != null) {
                notes.add(new Note(inlines.number(label), maker.blocks(sections.blocks(note.blocks()))));
            }
        }
        return notes;
    }
}
