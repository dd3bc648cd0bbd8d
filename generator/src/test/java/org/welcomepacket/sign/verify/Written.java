package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HexFormat;
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

/** Objects written out again. */
final class Written {
    private Written() {}

    static String of(PdfObject object) {
        if (object instanceof Bool bool) {
            return String.valueOf(bool.value());
        }
        if (object instanceof Numeral numeral) {
            return numeral.value() == Math.rint(numeral.value())
                    ? String.valueOf((long) numeral.value())
                    : String.valueOf(numeral.value());
        }
        if (object instanceof Name name) {
            return "/" + name.value();
        }
        if (object instanceof Text text) {
            return "<" + HexFormat.of().formatHex(text.bytes().getBytes(ISO_8859_1)) + ">";
        }
        if (object instanceof Items items) {
            return items.values().stream().map(Written::of).collect(Collectors.joining(" ", "[", "]"));
        }
        if (object instanceof Entries entries) {
            return of(entries.values());
        }
        if (object instanceof Reference reference) {
            return reference.number() + " " + reference.generation() + " R";
        }
        return "null";
    }

    static String of(Map<String, PdfObject> entries) {
        return entries.entrySet().stream()
                .map(entry -> "/" + entry.getKey() + " " + of(entry.getValue()))
                .collect(Collectors.joining(" ", "<<", ">>"));
    }
}
