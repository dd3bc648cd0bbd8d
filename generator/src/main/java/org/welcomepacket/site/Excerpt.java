package org.welcomepacket.site;

import java.text.BreakIterator;
import java.util.List;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Language;

/** The first sentences of a text. */
final class Excerpt {
    private Excerpt() {}

    /**
     * Whole sentences from the beginning, as many as fit; of a first sentence that is too long, whole words and an
     * ellipsis.
     *
     * @param longest in characters
     */
    static String of(List<Block> blocks, Language language, int longest) {
        String text = blocks.stream()
                .map(PlainText::of)
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
}
