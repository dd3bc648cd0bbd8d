package org.welcomepacket.sign.archive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Bool;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;

/** Objects that were read, written again (ISO 32000-1, 7.3). Streams stay where they are and are not written. */
final class ObjectText {
    private ObjectText() {}

    static String of(PdfObject object) {
        if (object instanceof Bool bool) {
            return String.valueOf(bool.value());
        }
        if (object instanceof Numeral numeral) {
            return BigDecimal.valueOf(numeral.value()).stripTrailingZeros().toPlainString();
        }
        if (object instanceof Name name) {
            return name(name.value());
        }
        if (object instanceof Text text) {
            return "<" + HexFormat.of().formatHex(text.bytes().getBytes(ISO_8859_1)) + ">";
        }
        if (object instanceof Items items) {
            return items.values().stream().map(ObjectText::of).collect(Collectors.joining(" ", "[", "]"));
        }
        if (object instanceof Entries entries) {
            return of(entries.values());
        }
        if (object instanceof Reference reference) {
            return reference.number() + " " + reference.generation() + " R";
        }
        return "null";
    }

    /** A dictionary. */
    static String of(Map<String, PdfObject> entries) {
        return entries.entrySet().stream()
                .map(entry -> name(entry.getKey()) + " " + of(entry.getValue()))
                .collect(Collectors.joining(" ", "<<", ">>"));
    }

    private static String name(String value) {
        StringBuilder text = new StringBuilder("/");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean regular = c > ' ' && c <= '~' && "()<>[]{}/%#".indexOf(c) < 0;
            text.append(regular ? String.valueOf(c) : String.format(Locale.ROOT, "#%02x", (int) c));
        }
        return text.toString();
    }
}
