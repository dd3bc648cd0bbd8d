package org.welcomepacket.read.markdown;

import java.util.List;
import java.util.Map;
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
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/** Reads Markdown into a raw tree. Stateless and safe for use by several threads. */
public final class MarkdownReader {
    private static final int MAX_OPEN_BLOCKS = 64;
    private static final int MAX_INLINE_NESTING = 64;
    private static final int MAX_PARAGRAPH = 50_000;

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
        Optional<Diagnostic> tooLong = tooLong(file);
        if (tooLong.isPresent()) {
            found.accept(tooLong.get());
            return new RawDocument(file, keys, List.of(), Map.of(), List.of(), List.of(), List.of());
        }
        Node root = PARSER.parse(front.blanked());
        TreeConverter converter = new TreeConverter(file, found);
        List<RawBlock> blocks = converter.blocks(root);
        return new RawDocument(
                file,
                keys,
                blocks,
                converter.notes(),
                converter.comments(),
                converter.allowances(),
                converter.rewordings());
    }

    /** The parser's time can grow with the square of a paragraph's length, so that has a limit. */
    private static Optional<Diagnostic> tooLong(SourceFile file) {
        int start = 0;
        for (int line = 1; line <= file.lineCount(); line++) {
            if (file.lineText(line).isBlank()) {
                start = file.lineStart(line + 1);
            } else if (file.lineStart(line + 1) - start > MAX_PARAGRAPH) {
                return Optional.of(new Diagnostic(
                        Code.TOO_LARGE,
                        file.span(start, start + 1),
                        "this paragraph is longer than " + MAX_PARAGRAPH + " characters",
                        "put empty lines between its parts"));
            }
        }
        return Optional.empty();
    }
}
