package org.welcomepacket.sign.verify.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.sign.verify.form.FormField.Kind;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Reads pages and form of a file (ISO 32000-1, 7.7.3 and 12.7). */
public final class FormReader {
    private static final int DEEPEST = 16;
    private static final int REQUIRED = 1 << 1;

    private final View view;
    private final Map<Reference, Integer> pageOfWidget = new HashMap<>();
    private final Set<Reference> seen = new HashSet<>();
    private final List<FormField> fields = new ArrayList<>();
    private final List<Reference> groups = new ArrayList<>();
    private final List<Reference> pages = new ArrayList<>();

    private FormReader(View view) {
        this.view = view;
    }

    /** The form of a file as it was after a save; without fields when it has none. */
    public static Form read(View view) throws RefusedException {
        FormReader reader = new FormReader(view);
        Entries catalog = view.catalog();
        reader.pages(catalog.get("Pages"), 0);
        for (PdfObject field : view.items(view.entries(catalog.get("AcroForm")).get("Fields"))) {
            reader.field(field, "", 0);
        }
        return new Form(reader.fields, reader.groups, reader.pages);
    }

    private Reference visit(PdfObject node, int depth) throws RefusedException {
        if (!(node instanceof Reference reference) || depth > DEEPEST || !seen.add(reference)) {
            throw new RefusedException("the tree of pages or fields runs in circles");
        }
        return reference;
    }

    private void pages(PdfObject node, int depth) throws RefusedException {
        Reference reference = visit(node, depth);
        Entries entries = view.entries(reference);
        if (entries.has("Kids")) {
            for (PdfObject kid : view.items(entries.get("Kids"))) {
                pages(kid, depth + 1);
            }
            return;
        }
        pages.add(reference);
        for (PdfObject annotation : view.items(entries.get("Annots"))) {
            if (annotation instanceof Reference widget) {
                pageOfWidget.putIfAbsent(widget, pages.size());
            }
        }
    }

    private void field(PdfObject node, String parent, int depth) throws RefusedException {
        Reference reference = visit(node, depth);
        Entries entries = view.entries(reference);
        String part = TextStrings.decode(view.string(entries.get("T")).orElse(""));
        String name = parent.isEmpty() ? part : parent + "." + part;
        List<PdfObject> kids = view.items(entries.get("Kids"));
        if (!kids.isEmpty() && !entries.has("FT")) {
            groups.add(reference);
            for (PdfObject kid : kids) {
                field(kid, name, depth + 1);
            }
            return;
        }
        List<Reference> widgets = new ArrayList<>();
        for (PdfObject kid : kids) {
            widgets.add(visit(kid, depth + 1));
        }
        fields.add(field(name, reference, entries, widgets.isEmpty() ? List.of(reference) : widgets));
    }

    private FormField field(String name, Reference reference, Entries entries, List<Reference> widgets)
            throws RefusedException {
        String label = TextStrings.decode(view.string(entries.get("TU")).orElse(name));
        boolean required = (view.number(entries.get("Ff")).orElse(0) & REQUIRED) != 0;
        int page = pageOfWidget.getOrDefault(widgets.get(0), 0);
        Kind kind = switch (view.name(entries.get("FT")).orElse("")) {
            case "Tx" -> Kind.TEXT;
            case "Btn" -> Kind.BOX;
            case "Sig" -> Kind.SIGNATURE;
            default -> Kind.OTHER;
        };
        return new FormField(name, label, kind, reference, widgets, page, required);
    }
}
