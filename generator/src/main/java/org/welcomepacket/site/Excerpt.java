package org.welcomepacket.site;

import java.text.BreakIterator;
import java.util.List;
import java.util.stream.Collectors;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.model.text.PlainLine;

/** The first sentences of a text. */
final class Excerpt {
    private static final Block.Visitor<String> WORDS = new Words();

    private Excerpt() {}

    /**
     * Whole sentences from the beginning, as many as fit; of a first sentence that is too long, whole words and an
     * ellipsis.
     *
     * @param longest in characters
     */
    static String of(List<Block> blocks, Language language, int longest) {
        String text = blocks.stream()
                .map(block -> block.accept(WORDS))
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("")
                .strip();
        if (text.length() <= longest) {
            return text;
        }
        int end = lastBreak(BreakIterator.getSentenceInstance(language.locale()), text, longest);
        if (end > 0) {
            return text.substring(0, end).strip();
        }
        int word = Math.max(lastBreak(BreakIterator.getWordInstance(language.locale()), text, longest - 1), 1);
        return text.substring(0, word).strip() + "…";
    }

    private static int lastBreak(BreakIterator breaks, String text, int longest) {
        breaks.setText(text);
        int last = 0;
        for (int at = breaks.first(); at != BreakIterator.DONE && at <= longest; at = breaks.next()) {
            last = at;
        }
        return last;
    }

    /** What is said in whole sentences: headings, tables, pictures and code are none. */
    private static final class Words implements Block.Visitor<String> {
        @Override
        public String heading(Block.Heading heading) {
            return "";
        }

        @Override
        public String paragraph(Block.Paragraph paragraph) {
            return PlainLine.of(paragraph.content());
        }

        @Override
        public String listing(Block.Listing listing) {
            return listing.items().stream().map(item -> joined(item.blocks())).collect(Collectors.joining(" "));
        }

        @Override
        public String quote(Block.Quote quote) {
            return joined(quote.blocks());
        }

        @Override
        public String preformatted(Block.Preformatted preformatted) {
            return "";
        }

        @Override
        public String breakLine(Block.Break line) {
            return "";
        }

        @Override
        public String figure(Block.Figure figure) {
            return "";
        }

        @Override
        public String table(Block.Table table) {
            return "";
        }

        @Override
        public String ruleTable(Block.RuleTable table) {
            return "";
        }

        private String joined(List<Block> blocks) {
            return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining(" "));
        }
    }
}
