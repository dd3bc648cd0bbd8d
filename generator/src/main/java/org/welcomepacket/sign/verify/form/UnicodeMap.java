package org.welcomepacket.sign.verify.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** A map from codes of at most two bytes to texts (ISO 32000-1, 9.10.3). */
public final class UnicodeMap {
    /** Knows no text. */
    public static final UnicodeMap NONE = new UnicodeMap();

    private static final String UNKNOWN = "\uFFFD";
    private static final int LAST = 0xFFFF;

    /** An array, since it is asked for every glyph of a document. */
    private @Nullable String[] texts = {};

    private UnicodeMap() {}

    /**
     * Reads a map.
     *
     * @param map its content
     */
    public static UnicodeMap read(byte[] map, Budget budget) throws RefusedException {
        UnicodeMap read = new UnicodeMap();
        ContentReader.readTables(map, budget, read::take);
        return read;
    }

    /** What a code stands for; U+FFFD when that is not told. */
    public String text(int code) {
        String text = code < texts.length ? texts[code] : null;
        return text == null ? UNKNOWN : text;
    }

    private void take(String operator, List<PdfObject> operands) {
        if (operator.equals("endbfchar")) {
            for (int i = 0; i + 1 < operands.size(); i += 2) {
                put(code(operands.get(i)), decoded(operands.get(i + 1)));
            }
        } else if (operator.equals("endbfrange")) {
            for (int i = 0; i + 2 < operands.size(); i += 3) {
                range(code(operands.get(i)), code(operands.get(i + 1)), operands.get(i + 2));
            }
        }
    }

    private void put(int code, String text) {
        if (code >= 0 && code <= LAST) {
            if (code >= texts.length) {
                texts = Arrays.copyOf(texts, Math.max(2 * texts.length, code + 1));
            }
            texts[code] = text;
        }
    }

    private void range(int first, int last, PdfObject target) {
        for (int code = Math.max(0, first); code <= Math.min(last, LAST); code++) {
            if (target instanceof Items items) {
                if (code - first < items.values().size()) {
                    put(code, decoded(items.values().get(code - first)));
                }
            } else {
                String text = decoded(target);
                int end = text.length() - 1;
                put(code, text.isEmpty() ? "" : text.substring(0, end) + (char) (text.charAt(end) + code - first));
            }
        }
    }

    private static int code(PdfObject value) {
        int code = 0;
        String bytes = value instanceof Text text ? text.bytes() : "";
        for (int i = 0; i < bytes.length(); i++) {
            code = code << 8 | bytes.charAt(i);
        }
        return code;
    }

    private static String decoded(PdfObject value) {
        String bytes = value instanceof Text text ? text.bytes() : "";
        if (bytes.length() == 2) {
            char only = (char) (bytes.charAt(0) << 8 | bytes.charAt(1));
            return Character.isSurrogate(only) ? UNKNOWN : String.valueOf(only);
        }
        return new String(bytes.getBytes(ISO_8859_1), UTF_16BE);
    }
}
