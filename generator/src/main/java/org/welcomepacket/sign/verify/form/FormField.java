package org.welcomepacket.sign.verify.form;

import java.util.List;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

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
