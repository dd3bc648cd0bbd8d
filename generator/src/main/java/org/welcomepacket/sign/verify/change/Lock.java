package org.welcomepacket.sign.verify.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * Which fields a signature closes (ISO 32000-1, table 233).
 *
 * @param action {@code All}, {@code Include} or {@code Exclude}; {@code None} when the field has no lock
 * @param names of the fields included or excluded
 */
record Lock(String action, Set<String> names) {
    /** The lock of a signature field as issued. */
    static Lock of(View issued, FormField field) throws RefusedException {
        Entries lock = issued.entries(issued.entries(field.reference()).get("Lock"));
        Set<String> names = new TreeSet<>();
        List<PdfObject> fields = issued.items(lock.get("Fields"));
        for (PdfObject name : fields) {
            names.add(TextStrings.decode(issued.string(name).orElse("")));
        }
        return new Lock(issued.name(lock.get("Action")).orElse("None"), names);
    }

    boolean closes(FormField field) {
        boolean named = names.stream()
                .anyMatch(name -> field.name().equals(name) || field.name().startsWith(name + "."));
        return switch (action) {
            case "All" -> true;
            case "Include" -> named;
            case "Exclude" -> !named;
            default -> false;
        };
    }
}
