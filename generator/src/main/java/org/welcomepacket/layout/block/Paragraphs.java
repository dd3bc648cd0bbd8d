package org.welcomepacket.layout.block;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.line.LineBreaker;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.model.text.Inline;

/** Single paragraphs that are not part of a text: titles, captions, labels. Ragged, never divided between pages. */
public final class Paragraphs {
    private static final double ONE_LINE = 1e6;
    /** Each halves what is not known of the best width of a heading. */
    private static final int TRIES = 5;

    private final Setting setting;

    /** Paragraphs of a document. */
    public Paragraphs(Setting setting) {
        this.setting = setting;
    }

    /** Plain words; without a tag they are decoration. */
    public Lines words(String words, Look.Type type, @Nullable Tag tag, double x, double width) {
        return new Lines(lines(words, type, tag, width), x, type, true);
    }

    /** The words of a heading, which may refer to notes of its place. */
    public Lines heading(List<Inline> words, Look.Type type, Tag tag, Place place) {
        List<Item> items = InlineSetter.items(setting, words, type, tag, place.notes());
        return new Lines(balanced(setting, items, place.width()), place.x(), type, true);
    }

    /** The lines of a heading: no more than there must be, and of much the same length. */
    static List<Line> balanced(Setting setting, List<Item> items, double width) {
        List<Line> lines = broken(setting, items, width);
        double tooNarrow = Math.max(width / 2, TableSetter.longestWord(items));
        double enough = width;
        for (int i = 0; i < TRIES && lines.size() > 1 && tooNarrow < enough; i++) {
            double middle = (tooNarrow + enough) / 2;
            List<Line> narrower = broken(setting, items, middle);
            if (narrower.size() == lines.size()) {
                enough = middle;
                lines = narrower;
            } else {
                tooNarrow = middle;
            }
        }
        return lines;
    }

    /** The lines of plain words. */
    public List<Line> lines(String words, Look.Type type, @Nullable Tag tag, double width) {
        return broken(setting, InlineSetter.items(setting, words, type, tag), width);
    }

    /** Words on one line, however long. */
    public Line label(String words, Look.Type type, @Nullable Tag tag) {
        return lines(words, type, tag, ONE_LINE).get(0);
    }

    private static List<Line> broken(Setting setting, List<Item> items, double width) {
        return LineBreaker.lines(items, setting.measure(width, false, false), setting.hyphenation());
    }
}
