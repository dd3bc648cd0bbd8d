package org.welcomepacket.sign.verify.rewrite;

import java.util.LinkedHashMap;
import java.util.Map;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * The business's signature where a program took it out of its field as it wrote the file anew. It would not hold any
 * more, so what was taken away is told as it was issued; what was put in its place is not.
 */
final class DroppedSeal {
    private static final String VALUE = "V";
    private static final String PERMISSIONS = "Perms";

    private final View issued;
    private final Reference field;
    private final PdfObject certification;
    private final PdfObject permissions;

    private DroppedSeal(View issued, Reference field, PdfObject certification) throws RefusedException {
        this.issued = issued;
        this.field = field;
        this.certification = certification;
        this.permissions = issued.catalog().get(PERMISSIONS);
    }

    /** The signature in the field of that name. */
    static DroppedSeal of(Issued issued, String field) throws RefusedException {
        Reference reference = issued.form()
                .field(field)
                .orElseThrow(() -> new RefusedException("the certification stands in no field"))
                .reference();
        View view = issued.view();
        return new DroppedSeal(view, reference, view.entries(reference).get(VALUE));
    }

    /** Whether it is gone from a file that is told in the numbers it was issued with. */
    boolean isDropped(RetoldObjects objects) throws RefusedException {
        PdfObject told = objects.asWritten(field);
        return told instanceof Entries entries && isNothing(entries.get(VALUE), objects);
    }

    /** An object with what was taken away of the signature. */
    PdfObject restore(Reference reference, PdfObject told, RetoldObjects objects) throws RefusedException {
        if (told.equals(PdfObject.NULL) && (reference.equals(certification) || reference.equals(permissions))) {
            return issued.object(reference);
        }
        if (reference.equals(field)) {
            return restore(VALUE, certification, told, objects);
        }
        return reference.equals(issued.trailer().get("Root")) ? restore(PERMISSIONS, permissions, told, objects) : told;
    }

    private static PdfObject restore(String key, PdfObject was, PdfObject told, RetoldObjects objects)
            throws RefusedException {
        if (!(told instanceof Entries entries) || !isNothing(entries.get(key), objects)) {
            return told;
        }
        Map<String, PdfObject> restored = new LinkedHashMap<>(entries.values());
        restored.put(key, was);
        return Entries.of(restored);
    }

    /** Whether a value is missing, refers to nothing, or is an empty dictionary. */
    private static boolean isNothing(PdfObject value, RetoldObjects objects) throws RefusedException {
        PdfObject resolved = value instanceof Reference reference ? objects.asWritten(reference) : value;
        return resolved.equals(PdfObject.NULL) || resolved.equals(Entries.NONE);
    }
}
