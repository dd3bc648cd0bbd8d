package org.welcomepacket.layout.font;

import java.util.Arrays;

/**
 * A word as glyphs: ligatures formed, kerning in the advances. Unchangeable and shared.
 */
public final class Shaped {
    private final String text;
    private final int[] glyphs;
    private final int[] advances;
    private final int[] clusters;
    private final int[] positions;
    private final String[] letters;

    /** Takes over the arrays; clusters hold the first UTF-16 unit of each glyph, and the length at the end. */
    Shaped(String text, int[] glyphs, int[] advances, int[] clusters) {
        this.text = text;
        this.glyphs = glyphs;
        this.advances = advances;
        this.clusters = clusters;
        this.positions = new int[glyphs.length + 1];
        this.letters = new String[glyphs.length];
        for (int i = 0; i < glyphs.length; i++) {
            positions[i + 1] = positions[i] + advances[i];
            letters[i] = text.substring(clusters[i], clusters[i + 1]);
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

    /** How far the next glyph is from the one at a place, in design units. */
    public int advance(int index) {
        return advances[index];
    }

    /** Where the glyph at a place begins, in design units from the start. */
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
