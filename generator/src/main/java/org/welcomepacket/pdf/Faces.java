package org.welcomepacket.pdf;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.font.Face;

/** What is kept of faces from document to document, as long as the faces themselves are. */
final class Faces {
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
                font = FormFont.of(face, of.program, ideographs);
                if (ideographs) {
                    of.broadFormFont = font;
                } else {
                    of.formFont = font;
                }
            }
            return font;
        }
    }

    private Known known(Face face) {
        return known.computeIfAbsent(face, key -> new Known(new FontProgram(key.file())));
    }

    private static final class Known {
        final FontProgram program;

        @Nullable
        FontObjects formFont;

        @Nullable
        FontObjects broadFormFont;

        Known(FontProgram program) {
            this.program = program;
        }
    }
}
