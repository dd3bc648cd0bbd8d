package org.welcomepacket.read.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.jspecify.annotations.Nullable;

/** What begins with a brace: tags {@code {{...}}}, heading ids {@code {#id}}, and Liquid's {@code {% ... %}}. */
final class BraceParser implements InlineContentParser {
    private static final int MAX_LENGTH = 300;

    @Override
    public ParsedInline tryParse(InlineParserState state) {
        Scanner scanner = state.scanner();
        if (scanner.next("{{")) {
            return tag(scanner);
        }
        if (scanner.next("{#")) {
            String id = until(scanner, "}", false);
            return id == null ? ParsedInline.none() : ParsedInline.of(new HeadingId(id), scanner.position());
        }
        if (scanner.next("{%")) {
            until(scanner, "%}", true);
            return ParsedInline.of(new Brace(Kind.LIQUID, ""), scanner.position());
        }
        return ParsedInline.none();
    }

    private static ParsedInline tag(Scanner scanner) {
        var start = scanner.position();
        String content = until(scanner, "}}", true);
        if (content == null) {
            scanner.setPosition(start);
            return ParsedInline.of(new Brace(Kind.UNCLOSED, ""), start);
        }
        return ParsedInline.of(new Brace(Kind.TAG, folded(content)), scanner.position());
    }

    /** What stands before the end mark, which is taken too; null, and nothing taken, when it does not come. */
    private static @Nullable String until(Scanner scanner, String end, boolean lines) {
        var start = scanner.position();
        StringBuilder content = new StringBuilder();
        while (content.length() < MAX_LENGTH && scanner.hasNext()) {
            if (scanner.next(end)) {
                return content.toString();
            }
            char c = scanner.peek();
            if (c == '{' || (!lines && c == '\n')) {
                break;
            }
            content.append(c);
            scanner.next();
        }
        scanner.setPosition(start);
        return null;
    }

    /** White space folded to single spaces and trimmed. */
    static String folded(String content) {
        return content.strip().replaceAll("\\s+", " ");
    }

    enum Kind {
        TAG,
        UNCLOSED,
        LIQUID
    }

    /** A tag, or what looks like one. */
    static final class Brace extends CustomNode {
        private final Kind kind;
        private final String content;

        private Brace(Kind kind, String content) {
            this.kind = kind;
            this.content = content;
        }

        Kind kind() {
            return kind;
        }

        String content() {
            return content;
        }
    }

    /** {@code {#id}}. */
    static final class HeadingId extends CustomNode {
        private final String id;

        private HeadingId(String id) {
            this.id = id;
        }

        String id() {
            return id;
        }
    }

    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('{');
        }

        @Override
        public InlineContentParser create() {
            return new BraceParser();
        }
    }
}
