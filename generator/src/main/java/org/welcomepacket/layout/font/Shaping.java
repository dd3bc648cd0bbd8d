package org.welcomepacket.layout.font;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Turns a word into glyphs: character map, standard ligatures, pair kerning, in that order. */
final class Shaping {
    /** How far the letters of an acronym are set apart, as a part of the em. */
    private static final double TRACKING = 0.04;

    private final TrueType face;
    private final int[] glyphs;
    private final int[] clusters;
    private int size;

    private Shaping(TrueType face, int length) {
        this.face = face;
        this.glyphs = new int[length];
        this.clusters = new int[length + 1];
    }

    static Shaped shape(TrueType face, String word) {
        Shaping shaping = new Shaping(face, word.length());
        String script = script(word);
        shaping.map(word);
        shaping.ligate(face.ligatures(script));
        return shaping.kern(word, face.kerning(script), new boolean[word.length()]);
    }

    /** The same with acronyms in small capitals, set a little apart. */
    static Shaped shapeSmall(TrueType face, String word, Substitutions smallCapitals) {
        Shaping shaping = new Shaping(face, word.length());
        String script = script(word);
        shaping.map(word);
        boolean[] apart = shaping.shrink(word, smallCapitals);
        shaping.ligate(face.ligatures(script));
        return shaping.kern(word, face.kerning(script), apart);
    }

    /**
     * Puts small capitals in the place of acronyms that have all of them.
     *
     * @return after which letters, by their offsets, there is to be more space
     */
    private boolean[] shrink(String word, Substitutions smallCapitals) {
        boolean[] apart = new boolean[word.length()];
        for (int i = 0; i < size; i++) {
            int from = clusters[i];
            int letters = Acronyms.end(word, from) - from;
            if (letters > 0 && IntStream.range(i, i + letters).allMatch(at -> smallCapitals.has(glyphs[at]))) {
                for (int at = i; at < i + letters; at++) {
                    glyphs[at] = smallCapitals.of(glyphs[at]);
                }
                Arrays.fill(apart, from, from + letters - 1, true);
            }
        }
        return apart;
    }

    private void map(String word) {
        int at = 0;
        while (at < word.length()) {
            int codePoint = word.codePointAt(at);
            glyphs[size] = face.shown(codePoint);
            clusters[size++] = at;
            at += Character.charCount(codePoint);
        }
        clusters[size] = word.length();
    }

    private void ligate(Ligatures ligatures) {
        int to = 0;
        for (int from = 0; from < size; to++) {
            int length = 1;
            int glyph = glyphs[from];
            for (Ligatures.Ligature ligature : ligatures.of(glyph)) {
                if (follows(from + 1, ligature.rest())) {
                    glyph = ligature.glyph();
                    length += ligature.rest().size();
                    break;
                }
            }
            glyphs[to] = glyph;
            clusters[to] = clusters[from];
            from += length;
        }
        clusters[to] = clusters[size];
        size = to;
    }

    private boolean follows(int at, List<Integer> rest) {
        if (at + rest.size() > size) {
            return false;
        }
        for (int i = 0; i < rest.size(); i++) {
            if (glyphs[at + i] != rest.get(i)) {
                return false;
            }
        }
        return true;
    }

    private Shaped kern(String word, Kerning kerning, boolean[] apart) {
        int[] advances = new int[size];
        int tracking = (int) Math.round(TRACKING * face.unitsPerEm());
        for (int i = 0; i < size; i++) {
            advances[i] = face.advance(glyphs[i]) + (apart[clusters[i]] ? tracking : 0);
            if (i + 1 < size) {
                advances[i] += kerning.between(glyphs[i], glyphs[i + 1]);
            }
        }
        return new Shaped(word, Arrays.copyOf(glyphs, size), advances, Arrays.copyOf(clusters, size + 1));
    }

    private static String script(String word) {
        for (int i = 0; i < word.length(); i++) {
            UnicodeScript script = UnicodeScript.of(word.charAt(i));
            if (script == UnicodeScript.LATIN) {
                return "latn";
            } else if (script == UnicodeScript.CYRILLIC) {
                return "cyrl";
            } else if (script == UnicodeScript.GREEK) {
                return "grek";
            }
        }
        return "DFLT";
    }
}
