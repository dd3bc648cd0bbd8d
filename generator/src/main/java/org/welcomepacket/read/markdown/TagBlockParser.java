package org.welcomepacket.read.markdown;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/**
 * A line that holds nothing but a section tag, {@code {{table ...}}} or {@code {{examples ...}}} is a block of its own,
 * also right below a paragraph.
 */
final class TagBlockParser extends AbstractBlockParser {
    private static final Pattern LINE = Pattern.compile("\\{\\{\\s*((?:[#^/]|(?:table|examples)\\s)[^{}]*)}}\\s*");
    private static final int CODE_INDENT = 4;

    private final TagBlock block;

    private TagBlockParser(TagBlock block) {
        this.block = block;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    /** The line. */
    static final class TagBlock extends CustomBlock {
        private final String content;
        private final int start;
        private final int end;

        private TagBlock(String content, int start, int end) {
            this.content = content;
            this.start = start;
            this.end = end;
        }

        String content() {
            return content;
        }

        int start() {
            return start;
        }

        int end() {
            return end;
        }
    }

    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            if (state.getIndent() >= CODE_INDENT) {
                return BlockStart.none();
            }
            CharSequence line = state.getLine().getContent();
            int from = state.getNextNonSpaceIndex();
            Matcher matcher = LINE.matcher(line).region(from, line.length());
            if (!matcher.matches()) {
                return BlockStart.none();
            }
            int start = state.getLine().getSourceSpan().getInputIndex() + from;
            int end = start
                    + line.subSequence(from, line.length())
                            .toString()
                            .stripTrailing()
                            .length();
            TagBlock block = new TagBlock(BraceParser.folded(matcher.group(1)), start, end);
            return BlockStart.of(new TagBlockParser(block)).atIndex(line.length());
        }
    }
}
