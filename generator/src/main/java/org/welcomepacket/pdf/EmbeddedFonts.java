package org.welcomepacket.pdf;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.IntPredicate;
import org.welcomepacket.layout.font.Face;

/** The fonts of one document, in the order they are first used. */
final class EmbeddedFonts {
    private final Faces faces;
    private final IdentityHashMap<Face, EmbeddedFont> byFace = new IdentityHashMap<>();
    private final List<EmbeddedFont> order = new ArrayList<>();

    EmbeddedFonts(Faces faces) {
        this.faces = faces;
    }

    EmbeddedFont of(Face face) {
        EmbeddedFont font = byFace.get(face);
        if (font == null) {
            font = new EmbeddedFont(face, "F" + (order.size() + 1));
            byFace.put(face, font);
            order.add(font);
        }
        return font;
    }

    /** Whether any letter written so far is such. */
    boolean anyCodePoint(IntPredicate such) {
        return order.stream().anyMatch(font -> font.anyCodePoint(such));
    }

    /** Fills in the fonts: after everything that is set in them. */
    void finish() {
        order.forEach(font -> faces.subset(font.face(), font.codes()).fill(font.object()));
    }
}
