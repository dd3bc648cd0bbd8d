package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.welcomepacket.layout.font.Face;

/** The fonts of one document, in the order they are first used. */
final class EmbeddedFonts {
    private final ObjectFile file;
    private final Faces faces;
    private final IdentityHashMap<Face, EmbeddedFont> byFace = new IdentityHashMap<>();
    private final List<EmbeddedFont> order = new ArrayList<>();

    EmbeddedFonts(ObjectFile file, Faces faces) {
        this.file = file;
        this.faces = faces;
    }

    EmbeddedFont of(Face face) {
        EmbeddedFont font = byFace.get(face);
        if (font == null) {
            font = new EmbeddedFont(face, faces.program(face).glyphCount(), "F" + (order.size() + 1), file.reserve());
            byFace.put(face, font);
            order.add(font);
        }
        return font;
    }

    /** Whether any letter written so far is such. */
    boolean anyCodePoint(IntPredicate such) {
        return order.stream()
                .flatMap(font -> font.codes().values().stream())
                .anyMatch(glyph -> glyph.text().codePoints().anyMatch(such));
    }

    /** Writes the fonts: after everything that is set in them. */
    void write() {
        order.forEach(font -> faces.subset(font.face(), font.codes()).write(file, font.number()));
    }
}
