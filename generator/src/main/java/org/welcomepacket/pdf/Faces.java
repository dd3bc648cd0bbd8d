package org.welcomepacket.pdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Face;
import org.welcomepacket.layout.page.Mark.Glyph;

/** What is kept of faces from document to document, as long as the faces themselves are. */
final class Faces {
    private static final int MOST_SUBSETS = 6;

    private final Map<Face, Known> known = Collections.synchronizedMap(new WeakHashMap<>());

    /** The face's file, ready to be cut. */
    FontProgram program(Face face) {
        return known(face).program;
    }

    /** The face as the font of entries. */
    FontObjects formFont(Face face, boolean ideographs) {
        Known of = known(face);
        synchronized (of) {
            FontObjects font = ideographs ? of.broadFormFont : of.formFont;
            if (font == null) {
                font = DamagedFontException.guard(face, () -> FormFont.of(face, of.program, ideographs));
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
    FontObjects subset(Face face, SortedMap<Integer, Glyph> codes) {
        Known of = known(face);
        synchronized (of) {
            FontObjects font = of.subsets.get(codes);
            if (font == null) {
                font = DamagedFontException.guard(face, () -> Subset.of(face, of.program, codes));
                of.subsets.put(codes, font);
            }
            return font;
        }
    }

    private Known known(Face face) {
        return known.computeIfAbsent(
                face, key -> new Known(DamagedFontException.guard(key, () -> new FontProgram(key.file()))));
    }

    private static final class Known {
        final FontProgram program;

        /** Personal copies of one agreement often use the same letters. */
        final Map<SortedMap<Integer, Glyph>, FontObjects> subsets = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<SortedMap<Integer, Glyph>, FontObjects> eldest) {
                return size() > MOST_SUBSETS;
            }
        };

        @Nullable
        FontObjects formFont;

        @Nullable
        FontObjects broadFormFont;

        Known(FontProgram program) {
            this.program = program;
        }
    }
}
