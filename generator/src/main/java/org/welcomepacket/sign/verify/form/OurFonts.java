package org.welcomepacket.sign.verify.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** The fonts a file was issued with, which stay what they are: each is read once. */
public final class OurFonts {
    private final IntPredicate isFixed;
    private final Map<Reference, Optional<Font>> known = new HashMap<>();

    /** The fonts among the objects that nobody may change, which a test tells by their numbers. */
    public OurFonts(IntPredicate isFixed) {
        this.isFixed = isFixed;
    }

    boolean has(Reference reference) {
        return isFixed.test(reference.number());
    }

    /** Reads a font. */
    interface Reader {
        Optional<Font> read() throws RefusedException;
    }

    Optional<Font> font(Reference reference, Reader reader) throws RefusedException {
        Optional<Font> font = known.get(reference);
        if (font == null) {
            font = reader.read();
            known.put(reference, font);
        }
        return font;
    }
}
