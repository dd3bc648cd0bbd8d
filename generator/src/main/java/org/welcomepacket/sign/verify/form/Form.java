package org.welcomepacket.sign.verify.form;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/**
 * A form.
 *
 * @param fields those that take something, in the order of the file
 * @param groups the dictionaries that only gather fields
 * @param pages the pages of the document, in order
 */
public record Form(List<FormField> fields, List<Reference> groups, List<Reference> pages) {
    /** Copies the lists. */
    public Form {
        fields = List.copyOf(fields);
        groups = List.copyOf(groups);
        pages = List.copyOf(pages);
    }

    /** The field of a name. */
    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
