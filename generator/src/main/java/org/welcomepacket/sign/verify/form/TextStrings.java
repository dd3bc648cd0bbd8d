package org.welcomepacket.sign.verify.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Text strings (ISO 32000-2, 7.9.2.2): UTF-16, UTF-8, or PDFDocEncoding. */
public final class TextStrings {
    private static final String UTF_16_MARK = "\u00FE\u00FF";
    private static final String UTF_8_MARK = "\u00EF\u00BB\u00BF";
    /** PDFDocEncoding from 0x18 to 0x1F and from 0x80 to 0xA0, where it is not Latin-1 (ISO 32000-1, D.3). */
    private static final String LOW = "\u02D8\u02C7\u02C6\u02D9\u02DD\u02DB\u02DA\u02DC";

    private static final String HIGH = "\u2022\u2020\u2021\u2026\u2014\u2013\u0192\u2044\u2039\u203A\u2212\u2030"
            + "\u201E\u201C\u201D\u2018\u2019\u201A\u2122\uFB01\uFB02\u0141\u0152\u0160\u0178\u017D\u0131\u0142"
            + "\u0153\u0161\u017E\uFFFD\u20AC";

    private TextStrings() {}

    /** The text of a string whose bytes are given as characters. */
    public static String decode(String bytes) {
        if (bytes.startsWith(UTF_16_MARK)) {
            return new String(bytes.substring(2).getBytes(ISO_8859_1), UTF_16BE);
        }
        if (bytes.startsWith(UTF_8_MARK)) {
            return new String(bytes.substring(3).getBytes(ISO_8859_1), UTF_8);
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < bytes.length(); i++) {
            text.append(character(bytes.charAt(i)));
        }
        return text.toString();
    }

    /** The character of a code of PDFDocEncoding. */
    static char character(int code) {
        if (code >= 0x18 && code <= 0x1F) {
            return LOW.charAt(code - 0x18);
        }
        return code >= 0x80 && code <= 0xA0 ? HIGH.charAt(code - 0x80) : (char) code;
    }
}
