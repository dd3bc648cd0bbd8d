package org.welcomepacket.layout.font;

import org.welcomepacket.source.Bytes;

/** One face of a font family, parsed once and shared. */
public interface Face {
    /** The font's PostScript name. */
    String name();

    /** The whole font file, for embedding. */
    Bytes file();

    /** Design units of the em square. */
    int unitsPerEm();

    /** The advance of a glyph in design units; 0 for one the face does not have. */
    int advance(int glyph);

    /** How many glyphs. */
    int glyphCount();

    /** The glyph of a code point; 0 when the face has none. */
    int glyph(int codePoint);
}
