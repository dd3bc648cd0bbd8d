package org.welcomepacket.read.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.welcomepacket.read.yaml.Yaml;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/** Reads Markdown into a raw tree. Stateless and safe for use by several threads. */
public final class MarkdownReader {
    private static final int MAX_OPEN_BLOCKS = 64;
    private static final int MAX_INLINE_NESTING = 64;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create()))
            .customBlockParserFactory(new TagBlockParser.Factory())
            .customInlineContentParserFactory(new BraceParser.Factory())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(MAX_OPEN_BLOCKS)
            .maxInlineNesting(MAX_INLINE_NESTING)
            .build();

    private MarkdownReader() {}

    /**
     * Reads a file. What cannot be read is left out of the tree and named.
     *
     * @param file the file
     * @param found takes every finding
     */
    public static RawDocument read(SourceFile file, Consumer<Diagnostic> found) {
        FrontMatter front = FrontMatter.of(file);
        Optional<Yaml.Mapping> keys = front.read(found);
        Node root = PARSER.parse(front.blanked());
        TreeConverter converter = new TreeConverter(file, found);
        List<RawBlock> blocks = converter.blocks(root);
        return new RawDocument(file, keys, blocks, converter.notes(), converter.comments(), converter.allowances());
    }
}
