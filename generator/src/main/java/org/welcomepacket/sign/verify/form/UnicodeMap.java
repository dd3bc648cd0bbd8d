package org.welcomepacket.sign.verify.form;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.ContentReader.Operation;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** A map from codes to texts (ISO 32000-1, 9.10.3). */
public final class UnicodeMap {
    private UnicodeMap() {}

    /**
     * Reads a map.
     *
     * @param map its content
     */
    public static Map<Integer, String> read(byte[] map, Budget budget) throws RefusedException {
        Map<Integer, String> texts = new HashMap<>();
        for (Operation operation : ContentReader.readTables(map, budget)) {
            List<PdfObject> operands = operation.operands();
            if (operation.operator().equals("endbfchar")) {
                for (int i = 0; i + 1 < operands.size(); i += 2) {
                    texts.put(code(operands.get(i)), text(operands.get(i + 1)));
                }
            } else if (operation.operator().equals("endbfrange")) {
                for (int i = 0; i + 2 < operands.size(); i += 3) {
                    range(texts, code(operands.get(i)), code(operands.get(i + 1)), operands.get(i + 2));
                }
            }
        }
        return texts;
    }

    private static void range(Map<Integer, String> texts, int first, int last, PdfObject target) {
        for (int code = first; code <= Math.min(last, 0xFFFF); code++) {
            if (target instanceof Items items) {
                if (code - first < items.values().size()) {
                    texts.put(code, text(items.values().get(code - first)));
                }
            } else {
                String text = text(target);
                int end = text.length() - 1;
                texts.put(
                        code, text.isEmpty() ? "" : text.substring(0, end) + (char) (text.charAt(end) + code - first));
            }
        }
    }

    private static int code(PdfObject value) {
        int code = 0;
        for (char c : value instanceof Text text ? text.bytes().toCharArray() : new char[0]) {
            code = code << 8 | c;
        }
        return code;
    }

    private static String text(PdfObject value) {
        return value instanceof Text text ? new String(text.bytes().getBytes(ISO_8859_1), UTF_16BE) : "";
    }
}
