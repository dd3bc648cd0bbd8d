package org.welcomepacket.sign.verify.form;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The names of glyphs in the alphabets viewers write entries in (Adobe Glyph List). */
final class GlyphNames {
    private static final Pattern CODE_POINT = Pattern.compile("uni([0-9A-F]{4})");
    private static final Pattern CYRILLIC = Pattern.compile("afii(10[0-9]{3})");
    private static final String ASCII =
            "space exclam quotedbl numbersign dollar percent ampersand quotesingle parenleft "
                    + "parenright asterisk plus comma hyphen period slash zero one two three four five six seven eight nine "
                    + "colon semicolon less equal greater question at";
    private static final String AFTER_CAPITALS = "bracketleft backslash bracketright asciicircum underscore grave";
    private static final String AFTER_LETTERS = "braceleft bar braceright asciitilde";
    private static final String LATIN = "space exclamdown cent sterling currency yen brokenbar section dieresis "
            + "copyright ordfeminine guillemotleft logicalnot hyphen registered macron degree plusminus twosuperior "
            + "threesuperior acute mu paragraph periodcentered cedilla onesuperior ordmasculine guillemotright "
            + "onequarter onehalf threequarters questiondown Agrave Aacute Acircumflex Atilde Adieresis Aring AE "
            + "Ccedilla Egrave Eacute Ecircumflex Edieresis Igrave Iacute Icircumflex Idieresis Eth Ntilde Ograve "
            + "Oacute Ocircumflex Otilde Odieresis multiply Oslash Ugrave Uacute Ucircumflex Udieresis Yacute Thorn "
            + "germandbls agrave aacute acircumflex atilde adieresis aring ae ccedilla egrave eacute ecircumflex "
            + "edieresis igrave iacute icircumflex idieresis eth ntilde ograve oacute ocircumflex otilde odieresis "
            + "divide oslash ugrave uacute ucircumflex udieresis yacute thorn ydieresis";
    private static final Map<String, String> TEXTS = texts();

    private GlyphNames() {}

    /** What a glyph of that name shows, if it is known. */
    static Optional<String> text(String name) {
        var code = CODE_POINT.matcher(name);
        if (code.matches()) {
            return Optional.of(String.valueOf((char) Integer.parseInt(code.group(1), 16)));
        }
        var cyrillic = CYRILLIC.matcher(name);
        if (cyrillic.matches()) {
            return cyrillic(Integer.parseInt(cyrillic.group(1)));
        }
        return Optional.ofNullable(TEXTS.get(name));
    }

    /** Capitals from 10017, small letters from 10065, with Yo after the sixth letter of each. */
    private static Optional<String> cyrillic(int number) {
        boolean capital = number >= 10017 && number <= 10049;
        boolean small = number >= 10065 && number <= 10097;
        if (!capital && !small) {
            return Optional.empty();
        }
        int index = number - (capital ? 10017 : 10065);
        if (index == 6) {
            return Optional.of(capital ? "\u0401" : "\u0451");
        }
        int letter = index < 6 ? index : index - 1;
        return Optional.of(String.valueOf((char) ((capital ? 0x410 : 0x430) + letter)));
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        add(texts, ASCII, ' ');
        add(texts, AFTER_CAPITALS, '[');
        add(texts, AFTER_LETTERS, '{');
        add(texts, LATIN, '\u00A0');
        for (char c = 'A'; c <= 'Z'; c++) {
            texts.put(String.valueOf(c), String.valueOf(c));
            texts.put(String.valueOf((char) (c + 32)), String.valueOf((char) (c + 32)));
        }
        texts.put("space", " ");
        texts.put("hyphen", "-");
        texts.put("quoteright", "\u2019");
        texts.put("quoteleft", "\u2018");
        texts.put("endash", "\u2013");
        texts.put("emdash", "\u2014");
        texts.put("Euro", "\u20AC");
        texts.put("OE", "\u0152");
        texts.put("oe", "\u0153");
        texts.put("Scaron", "\u0160");
        texts.put("scaron", "\u0161");
        texts.put("Zcaron", "\u017D");
        texts.put("zcaron", "\u017E");
        texts.put("Lslash", "\u0141");
        texts.put("lslash", "\u0142");
        texts.put("dotlessi", "\u0131");
        return texts;
    }

    private static void add(Map<String, String> texts, String names, char first) {
        char c = first;
        for (String name : names.split(" ", -1)) {
            texts.put(name, String.valueOf(c++));
        }
    }
}
