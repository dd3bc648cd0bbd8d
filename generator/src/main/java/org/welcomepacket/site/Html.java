package org.welcomepacket.site;

/** Escaping for the text of an element and for a value in double quotes. */
final class Html {
    private Html() {}

    static String escape(String text) {
        if (text.chars().allMatch(Html::isPlain)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> escape(c, out));
        return out.toString();
    }

    /** Letters of nearly all texts: they stand for themselves wherever they are. */
    private static boolean isPlain(int c) {
        boolean plain = (c >= ' ' && c < 0x7F) || (c >= 0xA0 && c < 0xD800);
        return plain && c != '&' && c != '<' && c != '>' && c != '"' && c != '\'';
    }

    /** Characters HTML forbids even as references are replaced, so that a page stays valid whatever it is given. */
    private static void escape(int c, StringBuilder out) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.appendCodePoint(isAllowed(c) ? c : 0xFFFD);
        }
    }

    /** HTML, 13.1.4: no surrogates, no noncharacters, no control characters but white space. */
    private static boolean isAllowed(int c) {
        boolean control = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
        boolean surrogate = c >= 0xD800 && c < 0xE000;
        boolean noncharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
        return !control && !surrogate && !noncharacter;
    }
}
