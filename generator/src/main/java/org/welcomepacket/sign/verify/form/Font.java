package org.welcomepacket.sign.verify.form;

import java.util.List;

/** A font whose glyphs are known to be what their codes say. */
interface Font {
    /**
     * A glyph of a string.
     *
     * @param text what it shows
     * @param width its advance in thousandths of the size
     * @param isSpace whether word spacing applies
     */
    record Glyph(String text, double width, boolean isSpace) {}

    /** The glyphs of a string whose bytes are given as characters. */
    List<Glyph> glyphs(String bytes);
}
