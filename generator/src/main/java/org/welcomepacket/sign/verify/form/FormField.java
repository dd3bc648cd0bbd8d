package org.welcomepacket.sign.verify.form;

import java.util.List;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * A field as issued.
 *
 * @param name its full name, such as {@code client.name}
 * @param label what it is for, in the agreement's language
 * @param kind what it takes
 * @param reference its dictionary
 * @param widgets where it is seen; the dictionary itself when it is seen once
 * @param page number of the page it is first seen on, from 1; 0 when on none
 * @param required whether the agreement is incomplete without it
 */
public record FormField(
        String name,
        String label,
        Kind kind,
        Reference reference,
        List<Reference> widgets,
        int page,
        boolean required) {
    /** Copies the list. */
    public FormField {
        widgets = List.copyOf(widgets);
    }

    /** Whether field and widget are one object. */
    public boolean isMerged() {
        return widgets.contains(reference);
    }

    /** What it holds in a view: its own value, or that of a place where a program put it instead, as poppler does. */
    public PdfObject value(View view) throws RefusedException {
        PdfObject value = view.resolve(view.entries(reference).get("V"));
        for (Reference widget : widgets) {
            value = value.equals(PdfObject.NULL)
                    ? view.resolve(view.entries(widget).get("V"))
                    : value;
        }
        return value;
    }

    /** What a field takes. */
    public enum Kind {
        /** Text. */
        TEXT,
        /** A tick. */
        BOX,
        /** A signature. */
        SIGNATURE,
        /** Anything else, which no agreement of ours has. */
        OTHER
    }
}
