package org.welcomepacket.sign.verify.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.signature.SignatureCheck;
import org.welcomepacket.sign.verify.signature.Signed;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Signatures after the business's: they hold, they stay, and what they close stays closed. */
final class SignatureRule {
    private final Issued issued;
    private final SignatureCheck check;
    private final List<SignatureSeen> seen = new ArrayList<>();
    /** The dictionaries of all signatures so far, by the name of their field. */
    private final Map<String, Reference> held = new LinkedHashMap<>();

    private final Set<Reference> stampsSeen = new LinkedHashSet<>();
    private final List<Closing> closings = new ArrayList<>();

    private record Closing(FormField by, Lock lock, View view) {}

    SignatureRule(Issued issued, SignatureCheck check, String certified, Reference certification) {
        this.issued = issued;
        this.check = check;
        held.put(certified, certification);
    }

    /** All signatures that came after the business's, in order. */
    List<SignatureSeen> seen() {
        return List.copyOf(seen);
    }

    /** Checks a save; {@code stamps} are the fields that came with timestamps. */
    void check(Save save, Set<Reference> stamps) throws RefusedException {
        stay(save);
        for (Reference stamp : stampsSeen) {
            boolean same = save.before().object(stamp).equals(save.after().object(stamp));
            if (!stamps.contains(stamp) || !same) {
                save.findings().object("a timestamp was replaced or taken away", stamp.number());
            }
        }
        stampsSeen.addAll(stamps);
        List<Closing> closedBefore = List.copyOf(closings);
        for (FormField field : issued.form().fields()) {
            if (field.kind() == FormField.Kind.SIGNATURE) {
                field(save, field.name(), field.reference(), Optional.of(field));
            }
        }
        for (Reference stamp : stamps) {
            String name = TextStrings.decode(
                    save.after().string(save.after().entries(stamp).get("T")).orElse(""));
            field(save, name + " (" + stamp.number() + ")", stamp, Optional.empty());
        }
        for (Closing closing : closedBefore) {
            staysClosed(save, closing);
        }
    }

    /** A signature that once was there must still be there, its bytes untouched. */
    private void stay(Save save) {
        held.forEach((field, reference) -> {
            if (save.hasTouched(reference)) {
                save.findings()
                        .object("the signature in '" + field + "' was replaced or taken away", reference.number());
            }
        });
    }

    private void field(Save save, String name, Reference reference, Optional<FormField> field) throws RefusedException {
        PdfObject value = save.after().entries(reference).get("V");
        Reference before = held.get(name);
        if (before != null) {
            if (!before.equals(value)) {
                save.findings().object("the signature in '" + name + "' was replaced or taken away", before.number());
            }
            return;
        }
        if (value.equals(PdfObject.NULL)) {
            return;
        }
        if (!(value instanceof Reference signature) || held.containsValue(signature)) {
            save.findings().object("'" + name + "' holds no signature of its own", reference.number());
            return;
        }
        held.put(name, signature);
        examine(save, name, signature, field);
    }

    private void examine(Save save, String name, Reference signature, Optional<FormField> field)
            throws RefusedException {
        Entries dictionary = save.after().entries(signature);
        if (certifies(save.after(), dictionary)) {
            save.findings().object("'" + name + "' certifies the file a second time", signature.number());
            return;
        }
        boolean isStamp = SignatureCheck.kind(dictionary).equals(Optional.of(SignatureCheck.Kind.TIMESTAMP));
        if (isStamp && field.isPresent()) {
            save.findings().object("'" + name + "' holds a timestamp, where a person should sign", signature.number());
            return;
        }
        try {
            Signed signed = check.check(save.after(), signature);
            Optional<java.time.Instant> claimed =
                    save.after().string(dictionary.get("M")).flatMap(Dates::parse);
            seen.add(new SignatureSeen(
                    name,
                    isStamp ? SignatureSeen.Kind.TIMESTAMP : SignatureSeen.Kind.APPROVAL,
                    signed,
                    claimed,
                    save.after().revision().index()));
        } catch (RefusedException e) {
            save.findings().object("the signature in '" + name + "' does not hold: " + e.reason(), signature.number());
            return;
        }
        if (field.isPresent()) {
            closings.add(new Closing(field.get(), Lock.of(issued.view(), field.get()), save.after()));
        }
    }

    private static boolean certifies(View view, Entries dictionary) throws RefusedException {
        for (PdfObject reference : view.items(dictionary.get("Reference"))) {
            if (!view.name(view.entries(reference).get("TransformMethod")).equals(Optional.of("FieldMDP"))) {
                return true;
            }
        }
        return dictionary.has("Reference")
                && view.items(dictionary.get("Reference")).isEmpty();
    }

    /** What was closed when a signature came may not differ now; another signatory may still sign. */
    private void staysClosed(Save save, Closing closing) throws RefusedException {
        Meaning meaning = new Meaning(closing.view, save.after(), save.budget());
        for (FormField field : issued.form().fields()) {
            boolean stillToSign = field.kind() == FormField.Kind.SIGNATURE
                    && !closing.view.entries(field.reference()).has("V");
            boolean closed = closing.lock.closes(field) || field.equals(closing.by);
            if (!closed || stillToSign) {
                continue;
            }
            boolean same = meaning.isDeeplySame(field.reference(), field.reference());
            for (Reference widget : field.widgets()) {
                same &= meaning.isDeeplySame(widget, widget);
            }
            if (!same) {
                save.findings()
                        .field(
                                "'" + field.name() + "' was changed after '" + closing.by.name() + "' was signed",
                                field,
                                field.reference());
            }
        }
    }
}
