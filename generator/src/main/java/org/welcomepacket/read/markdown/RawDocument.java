package org.welcomepacket.read.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.read.Removal;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.read.yaml.YamlComments;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/**
 * A Markdown file as read.
 *
 * @param file where it comes from
 * @param frontMatter the keys above the text
 * @param blocks the text
 * @param notes footnotes by label, in the order they stand
 * @param comments where HTML comments stand
 * @param allowances findings the author does not want to hear about
 * @param rewordings marks of clauses that were only reworded
 */
public record RawDocument(
        SourceFile file,
        Optional<Yaml.Mapping> frontMatter,
        List<RawBlock> blocks,
        Map<String, RawNote> notes,
        List<Span> comments,
        List<Allowance> allowances,
        List<Rewording> rewordings) {
    /** Copies the collections. */
    public RawDocument {
        blocks = List.copyOf(blocks);
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        comments = List.copyOf(comments);
        allowances = List.copyOf(allowances);
        rewordings = List.copyOf(rewordings);
    }

    /** The same file with other text. */
    public RawDocument withBlocks(List<RawBlock> others, Map<String, RawNote> otherNotes) {
        return new RawDocument(file, frontMatter, others, otherNotes, comments, allowances, rewordings);
    }

    /** The whole file without HTML comments and the remarks in its front matter. */
    public String withoutComments() {
        List<Span> remarks = new ArrayList<>(comments);
        frontMatter.ifPresent(keys ->
                remarks.addAll(YamlComments.in(file.span(0, FrontMatter.of(file).end()), keys)));
        return Removal.of(file, remarks);
    }

    /**
     * A footnote.
     *
     * @param blocks the text
     * @param span where
     */
    public record RawNote(List<RawBlock> blocks, Span span) {
        /** Copies the list. */
        public RawNote {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * {@code <!-- welcome: allow CODE -->}: no findings of that code in the block that follows, or in the line it stands in.
     *
     * @param code id of the code
     * @param block the block that follows; the paragraph, heading or cell for a comment within one
     * @param span of the comment
     */
    public record Allowance(String code, Span block, Span span) {}

    /**
     * {@code <!-- welcome: reworded 4 -->}: the clause in which the next block stands says in edition 4 what it said
     * before, in other words.
     *
     * @param edition as written
     * @param block the block that follows; the comment itself when none does
     * @param span of the comment
     */
    public record Rewording(String edition, Span block, Span span) {}
}
