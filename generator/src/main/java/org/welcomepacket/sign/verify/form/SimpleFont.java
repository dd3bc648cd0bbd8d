package org.welcomepacket.sign.verify.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A font every viewer has, with codes of one byte (ISO 32000-1, 9.6). Its widths are roughly known, which is enough. */
record SimpleFont(Map<Integer, String> texts) implements Font {
    private static final double USUAL_WIDTH = 500;

    @Override
    public List<Glyph> glyphs(String bytes) {
        List<Glyph> glyphs = new ArrayList<>();
        for (int i = 0; i < bytes.length(); i++) {
            int code = bytes.charAt(i);
            glyphs.add(new Glyph(texts.getOrDefault(code, "\uFFFD"), USUAL_WIDTH, code == ' '));
        }
        return glyphs;
    }
}
