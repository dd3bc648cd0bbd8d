package org.welcomepacket.sign.verify.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.welcomepacket.sign.verify.form.Form;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.FormReader;
import org.welcomepacket.sign.verify.form.OurFonts;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** The file as issued: its form, and which of its objects no client has any business with. */
public final class Issued {
    private final View view;
    private final Form form;
    private final Budget budget;
    /** The fields' dictionaries and widgets. */
    private final Map<Reference, FormField> parts = new HashMap<>();

    private final Set<PdfObject> contents = new HashSet<>();
    /** How each object is referred to that no client has any business with: mostly in one way. */
    private final Map<Integer, Set<Reference>> named = new HashMap<>();

    private final OurFonts fonts = new OurFonts(this::isFixed);

    private Issued(View view, Budget budget) throws RefusedException {
        this.view = view;
        this.budget = budget;
        this.form = FormReader.read(view);
        for (FormField field : form.fields()) {
            parts.put(field.reference(), field);
            field.widgets().forEach(widget -> parts.put(widget, field));
        }
        for (Reference page : form.pages()) {
            contents.add(view.entries(page).get("Contents"));
        }
        walk();
    }

    /** The file as it was after a save, taken as what was issued. */
    public static Issued of(View view, Budget budget) throws RefusedException {
        return new Issued(view, budget);
    }

    /** The file as issued. */
    public View view() {
        return view;
    }

    /** Its form. */
    public Form form() {
        return form;
    }

    /** The fonts it was issued with. */
    OurFonts fonts() {
        return fonts;
    }

    /** Whether an object can be reached without going through what a client may fill in. */
    boolean isFixed(int number) {
        return named.containsKey(number);
    }

    /** Whether an object is what a page draws, and nothing else. */
    boolean isPageContent(Reference reference) {
        return contents.contains(reference);
    }

    /** How the document refers to an object that is fixed, whether there is one or not. */
    Set<Reference> named(int number) {
        return named.getOrDefault(number, Set.of());
    }

    /** Which entries of one object of a field may change. */
    Set<String> changeable(FormField field, Reference object) throws RefusedException {
        boolean signed = view.entries(field.reference()).has("V") && field.kind() == FormField.Kind.SIGNATURE;
        return FieldKeys.changeable(field, object, signed);
    }

    /** Whether what an entry of an object refers to is a client's to change: a value, or how it is drawn. */
    public boolean isForClients(Reference object, String key) throws RefusedException {
        FormField field = parts.get(object);
        return field != null
                && FieldKeys.isDeep(key)
                && changeable(field, object).contains(key);
    }

    /** The numbers of all objects no client has any business with. */
    public Set<Integer> fixed() {
        return Set.copyOf(named.keySet());
    }

    private void walk() throws RefusedException {
        Deque<PdfObject> open = new ArrayDeque<>(List.of(view.trailer()));
        while (!open.isEmpty()) {
            budget.step();
            PdfObject value = open.pop();
            if (value instanceof Reference reference) {
                if (isNamedFirst(reference)) {
                    open(reference, open);
                }
            } else if (value instanceof Items items) {
                items.values().forEach(open::push);
            } else if (value instanceof Entries entries) {
                entries.values().values().forEach(open::push);
            } else if (value instanceof Stream stream) {
                open.push(stream.entries());
            }
        }
    }

    private boolean isNamedFirst(Reference reference) {
        Set<Reference> before = named.putIfAbsent(reference.number(), Set.of(reference));
        if (before == null || before.contains(reference)) {
            return before == null;
        }
        Set<Reference> all = new HashSet<>(before);
        all.add(reference);
        named.put(reference.number(), all);
        return true;
    }

    private void open(Reference reference, Deque<PdfObject> open) throws RefusedException {
        PdfObject object = view.object(reference);
        if (!parts.containsKey(reference) || !(object instanceof Entries entries)) {
            open.push(object);
            return;
        }
        for (Map.Entry<String, PdfObject> entry : entries.values().entrySet()) {
            if (!isForClients(reference, entry.getKey())) {
                open.push(entry.getValue());
            }
        }
    }
}
