package org.welcomepacket.sign.verify.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A font with codes of two bytes (ISO 32000-1, 9.7), embedded by us. */
record CompositeFont(UnicodeMap texts, Map<Integer, Double> widths, double usualWidth) implements Font {
    @Override
    public List<Glyph> glyphs(String bytes) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i + 1 < bytes.length(); i += 2) {
            int code = bytes.charAt(i) << 8 | bytes.charAt(i + 1);
            // A glyph without a text is none a value can hold.
            String text = texts.text(code);
            glyphs.add(new Glyph(text, widths.getOrDefault(code, usualWidth), false));
        }
        return glyphs;
    }
}
