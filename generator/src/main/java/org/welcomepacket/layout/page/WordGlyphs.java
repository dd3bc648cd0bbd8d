package org.welcomepacket.layout.page;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.welcomepacket.layout.font.Shaped;
import org.welcomepacket.layout.page.Mark.Glyph;

/**
 * The glyphs of words on one line, made whenever they are asked for: a long document has millions of them, and its words
 * know them already. Unchangeable.
 */
public final class WordGlyphs extends AbstractList<Glyph> {
    private final List<Word> words;
    private final double size;
    private final int unitsPerEm;
    /** For each word how many glyphs it and those before it have. */
    private final int[] ends;

    /**
     * A word in its place.
     *
     * @param shaped its glyphs, none of them raised
     * @param left where its origin is, in points from the run's
     * @param apart how much farther apart its glyphs stand than the face has them, in points
     */
    public record Word(Shaped shaped, double left, double apart) {}

    /**
     * The glyphs of words that each have some.
     *
     * @param size of all, in points
     * @param unitsPerEm of their face
     */
    public WordGlyphs(List<Word> words, double size, int unitsPerEm) {
        this.words = List.copyOf(words);
        this.size = size;
        this.unitsPerEm = unitsPerEm;
        this.ends = new int[words.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += words.get(i).shaped.size();
            ends[i] = end;
        }
    }

    @Override
    public int size() {
        return ends.length == 0 ? 0 : ends[ends.length - 1];
    }

    @Override
    public Glyph get(int index) {
        int found = Arrays.binarySearch(ends, index);
        int word = found < 0 ? -found - 1 : found + 1;
        return glyph(words.get(word), index - (word == 0 ? 0 : ends[word - 1]));
    }

    private Glyph glyph(Word word, int index) {
        Shaped shaped = word.shaped;
        double offset = word.left + shaped.offset(index) * size / unitsPerEm + index * word.apart;
        return new Glyph(shaped.glyph(index), shaped.letters(index), offset);
    }

    @Override
    public Iterator<Glyph> iterator() {
        return new Iterator<>() {
            private int word;
            private int glyph;

            @Override
            public boolean hasNext() {
                return word < ends.length;
            }

            @Override
            public Glyph next() {
                if (word == ends.length) {
                    throw new NoSuchElementException();
                }
                Word current = words.get(word);
                Glyph next = glyph(current, glyph++);
                if (glyph == current.shaped.size()) {
                    glyph = 0;
                    word++;
                }
                return next;
            }
        };
    }
}
