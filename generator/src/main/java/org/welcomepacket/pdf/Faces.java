package org.welcomepacket.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.page.Mark.Glyph;

/** What is kept of faces from document to document, as long as the faces themselves are. */
final class Faces {
    private static final int MOST_SUBSETS = 6;

    private final Map<Face, Known> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** The face as the font of entries. */
    FontSubset formFont(Face face, boolean ideographs) {
        Known of = known(face);
        synchronized (of) {
            FontSubset font = ideographs ? of.broadFormFont : of.formFont;
            if (font == null) {
                font = (ideographs ? Optional.<FontSubset>empty() : PreparedFormFont.of(face))
                        .orElseGet(
                                () -> DamagedFontException.guard(face, () -> FormFont.of(face, of.font, ideographs)));
                if (ideographs) {
                    of.broadFormFont = font;
                } else {
                    of.formFont = font;
                }
            }
            return font;
        }
    }

    /** A subset of the face: for each code the glyph it draws and the text it stands for. */
    FontSubset subset(Face face, SortedMap<Integer, Glyph> codes) {
        Known of = known(face);
        synchronized (of) {
            FontSubset font = of.subsets.get(codes);
            if (font == null) {
                font = DamagedFontException.guard(face, () -> TextFont.of(face, of.font, codes));
                of.subsets.put(codes, font);
            }
            return font;
        }
    }

    private Known known(Face face) {
        return known.computeIfAbsent(
                face, key -> new Known(DamagedFontException.guard(key, () -> FontFile.open(key.file()))));
    }

    private static final class Known {
        /** Keeps a reading position, so it is used by one document at a time. */
        final FontFile font;

        /** Personal copies of one agreement often use the same letters. */
        final Map<SortedMap<Integer, Glyph>, FontSubset> subsets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<SortedMap<Integer, Glyph>, FontSubset> eldest) {
                return size() > MOST_SUBSETS;
            }
        };

        @Nullable
        FontSubset formFont;

        @Nullable
        FontSubset broadFormFont;

        Known(FontFile font) {
            this.font = font;
        }
    }
}
