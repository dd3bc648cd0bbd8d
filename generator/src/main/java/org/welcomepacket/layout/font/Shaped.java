package org.welcomepacket.layout.font;

import java.util.Arrays;

/**
 * A word as glyphs in the order of its letters: ligatures formed, kerning in the advances. Unchangeable and shared.
 */
public final class Shaped {
    private static final int[] NO_RISES = {};

    private final String text;
    private final int[] glyphs;
    private final int[] advances;
    private final int[] clusters;
    private final int[] positions;
    private final int[] offsets;
    private final int[] rises;
    private final String[] letters;

    /** Takes over the arrays; clusters hold the first UTF-16 unit of each glyph, and the length at the end. */
    Shaped(String text, int[] glyphs, int[] advances, int[] clusters) {
        this.text = text;
        this.glyphs = glyphs;
        this.advances = advances;
        this.clusters = clusters;
        this.positions = new int[glyphs.length + 1];
        this.offsets = positions;
        this.rises = NO_RISES;
        this.letters = new String[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            positions[i + 1] = positions[i] + advances[i];
            letters[i] = text.substring(clusters[i], clusters[i + 1]);
        }
    }

    /**
     * Takes over the arrays of a word whose glyphs do not simply follow each other.
     *
     * @param offsets where each glyph's origin is, from the left edge
     * @param rises how far above the baseline it is
     * @param width of the word
     * @param rightToLeft whether the first letter stands at the right
     */
    Shaped(String text, int[] glyphs, int[] offsets, int[] rises, int[] clusters, int width, boolean rightToLeft) {
        this.text = text;
        this.glyphs = glyphs;
        this.clusters = clusters;
        this.offsets = offsets;
        this.rises = rises;
        this.advances = new int[glyphs.length];
        this.positions = new int[glyphs.length + 1];
        this.letters = new String[glyphs.length];
        positions[glyphs.length] = width;
        for (int i = glyphs.length - 1; i >= 0; i--) {
            // from right to left the end of a glyph is where the one before it begins
            int start = !rightToLeft ? offsets[i] : i == 0 ? 0 : width - offsets[i - 1];
            positions[i] = Math.max(0, Math.min(start, positions[i + 1]));
            advances[i] = positions[i + 1] - positions[i];
            letters[i] = text.substring(Math.min(clusters[i], clusters[i + 1]), clusters[i + 1]);
        }
    }

    /** The word. */
    public String text() {
        return text;
    }

    /** How many glyphs. */
    public int size() {
        return glyphs.length;
    }

    /** The glyph at a place. */
    public int glyph(int index) {
        return glyphs[index];
    }

    /** Whether its glyphs stand one after the other on the baseline, so that they can be moved apart. */
    public boolean isPlain() {
        return offsets == positions;
    }

    /** How far the next glyph is from the one at a place, in design units. */
    public int advance(int index) {
        return advances[index];
    }

    /** Where the origin of the glyph at a place is, in design units from the left edge. */
    public int offset(int index) {
        return offsets[index];
    }

    /** How far above the baseline the glyph at a place is, in design units. */
    public int rise(int index) {
        return rises.length == 0 ? 0 : rises[index];
    }

    /** Whether all glyphs stand on the baseline. */
    public boolean isLevel() {
        return rises.length == 0;
    }

    /** Where the glyph at a place begins, in design units from where reading starts. */
    public int position(int index) {
        return positions[index];
    }

    /** The whole width in design units. */
    public int width() {
        return positions[glyphs.length];
    }

    /** The letters the glyph at a place stands for. */
    public String letters(int index) {
        return letters[index];
    }

    /** The index of the glyph that begins at a UTF-16 offset; -1 when a ligature spans it. */
    public int glyphAt(int offset) {
        int found = Arrays.binarySearch(clusters, offset);
        return found < 0 ? -1 : found;
    }
}
