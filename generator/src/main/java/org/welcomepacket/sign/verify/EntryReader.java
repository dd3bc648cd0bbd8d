package org.welcomepacket.sign.verify;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.sign.verify.Verification.Entry;
import org.welcomepacket.sign.verify.form.Form;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Reads what the fields of an agreement hold. */
final class EntryReader {
    private EntryReader() {}

    /** All fields but the business's own signature, as they are after the last save. */
    static List<Entry> read(View last, Form form, String certified) throws RefusedException {
        List<Entry> entries = new ArrayList<>();
        for (FormField field : form.fields()) {
            if (!field.name().equals(certified)) {
                PdfObject value = field.kind() == FormField.Kind.TEXT
                        ? field.value(last)
                        : last.entries(field.reference()).get("V");
                switch (field.kind()) {
                    case TEXT -> entries.add(entry(field, Entry.Kind.TEXT, text(last, value)));
                    case BOX -> entries.add(entry(field, Entry.Kind.BOX, tick(last, value)));
                    case SIGNATURE ->
                        entries.add(entry(field, Entry.Kind.SIGNATURE, value.equals(PdfObject.NULL) ? "" : "signed"));
                    case OTHER -> {}
                }
            }
        }
        return entries;
    }

    private static Entry entry(FormField field, Entry.Kind kind, String value) {
        return new Entry(field.name(), field.label(), kind, value, field.page(), field.required());
    }

    private static String text(View last, PdfObject value) throws RefusedException {
        return TextStrings.decode(last.string(value).orElse(""));
    }

    private static String tick(View last, PdfObject value) throws RefusedException {
        return last.name(value).orElse("Off").equals("Off") ? "" : "ticked";
    }
}
