package org.welcomepacket.layout.font;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Turns a word of a script whose letters are joined, stacked or written from right to left into glyphs, with the shaping
 * engine of the JDK (HarfBuzz). Latin, Cyrillic and Greek do without it, so that they come out alike on every JDK.
 */
final class JoinedShaping {
    /** What the JDK puts in the place of a letter that has become part of another glyph. */
    private static final int SWALLOWED = 0xFFFE;

    private final FontRenderContext context = new FontRenderContext(null, true, true);
    private final Font font;

    /**
     * For one face.
     *
     * @throws UnusableFontException when the JDK does not take the font
     */
    JoinedShaping(TrueType face) throws UnusableFontException {
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, face.file().stream())
                    .deriveFont((float) face.unitsPerEm())
                    .deriveFont(Map.of(
                            TextAttribute.KERNING, TextAttribute.KERNING_ON,
                            TextAttribute.LIGATURES, TextAttribute.LIGATURES_ON));
        } catch (FontFormatException | IOException e) {
            throw new UnusableFontException("the shaping engine does not take it", e);
        }
    }

    /** The glyphs of a word in the order of its letters. */
    synchronized Shaped shape(String word, boolean rightToLeft) {
        int flags = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        GlyphVector vector = font.layoutGlyphVector(context, word.toCharArray(), 0, word.length(), flags);
        List<Integer> order = new ArrayList<>();
        int count = vector.getNumGlyphs();
        for (int i = 0; i < count; i++) {
            int at = rightToLeft ? count - 1 - i : i;
            if (vector.getGlyphCode(at) < SWALLOWED) {
                order.add(at);
            }
        }
        int[] glyphs = new int[order.size()];
        int[] offsets = new int[glyphs.length];
        int[] rises = new int[glyphs.length];
        int[] clusters = new int[glyphs.length + 1];
        for (int i = 0; i < glyphs.length; i++) {
            Point2D place = vector.getGlyphPosition(order.get(i));
            glyphs[i] = vector.getGlyphCode(order.get(i));
            offsets[i] = (int) Math.round(place.getX());
            rises[i] = (int) Math.round(-place.getY());
            clusters[i] = vector.getGlyphCharIndex(order.get(i));
        }
        clusters[glyphs.length] = word.length();
        spread(word, clusters);
        int width = (int) Math.round(vector.getGlyphPosition(count).getX());
        return new Shaped(word, glyphs, offsets, rises, clusters, width, rightToLeft);
    }

    /** Marks share the cluster of their letter: give each glyph of a cluster its own letter while there are enough. */
    private static void spread(String word, int[] clusters) {
        for (int i = 1; i < clusters.length - 1; i++) {
            if (clusters[i] <= clusters[i - 1]) {
                int end = word.length();
                for (int j = i + 1; j < clusters.length; j++) {
                    if (clusters[j] > clusters[i]) {
                        end = clusters[j];
                        break;
                    }
                }
                int next = clusters[i - 1] < word.length()
                        ? clusters[i - 1] + Character.charCount(word.codePointAt(clusters[i - 1]))
                        : word.length();
                clusters[i] = Math.min(next, end);
            }
        }
    }
}
