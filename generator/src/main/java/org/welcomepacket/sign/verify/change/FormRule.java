package org.welcomepacket.sign.verify.change;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.form.Appearance;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Bool;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** The form's own dictionary: the same fields, and no new one but for timestamps that nobody sees. */
final class FormRule {
    private static final Set<String> CHANGEABLE = Set.of("Fields", "DR", "SigFlags", "NeedAppearances");
    /** What the field of a timestamp may say. */
    private static final Set<String> OF_STAMP =
            Set.of("T", "TU", "FT", "V", "F", "Ff", "Type", "Subtype", "Rect", "P", "AP", "DA", "MK", "M");

    /** What viewers bring to write entries with. */
    private static final Set<String> RESOURCES = Set.of("Font", "Encoding", "ProcSet");

    private static final int HIGHEST_FLAGS = 3;

    private final Save save;
    private final Set<Reference> stamps = new HashSet<>();

    FormRule(Save save) {
        this.save = save;
    }

    /** Checks the dictionary and returns the fields that came with timestamps. */
    Set<Reference> check() throws RefusedException {
        Entries issued =
                save.issued().view().entries(save.issued().view().catalog().get("AcroForm"));
        Entries now = save.after().entries(save.after().catalog().get("AcroForm"));
        Set<String> keys = new TreeSet<>(issued.values().keySet());
        keys.addAll(now.values().keySet());
        keys.removeAll(CHANGEABLE);
        for (String key : keys) {
            if (!issued.get(key).equals(now.get(key))) {
                save.findings().add("the form was changed (" + key + ")");
            }
        }
        fields(save.issued().view().items(issued.get("Fields")), save.after().items(now.get("Fields")));
        resources(issued, now);
        int flags = save.after().number(now.get("SigFlags")).orElse(0);
        if (flags < 0 || flags > HIGHEST_FLAGS) {
            save.findings().add("the form was changed (SigFlags)");
        }
        // A viewer that draws entries anew draws their values, in a style that has its own rule.
        if (now.has("NeedAppearances") && !(save.after().resolve(now.get("NeedAppearances")) instanceof Bool)) {
            save.findings().add("the form was changed (NeedAppearances)");
        }
        return stamps;
    }

    private void fields(List<PdfObject> before, List<PdfObject> after) throws RefusedException {
        if (after.size() < before.size() || !after.subList(0, before.size()).equals(before)) {
            save.findings().add("a field was taken away or put in another place");
            return;
        }
        for (PdfObject added : after.subList(before.size(), after.size())) {
            if (added instanceof Reference reference && isStamp(reference)) {
                stamps.add(reference);
            } else {
                save.findings().add("a field was added");
            }
        }
    }

    private boolean isStamp(Reference field) throws RefusedException {
        Entries entries = save.after().entries(field);
        Entries value = save.after().entries(entries.get("V"));
        return !save.issued().isFixed(field.number())
                && OF_STAMP.containsAll(entries.values().keySet())
                && entries.get("FT").equals(new Name("Sig"))
                && value.get("SubFilter").equals(new Name("ETSI.RFC3161"))
                && isInvisible(save.after().items(entries.get("Rect")))
                && drawsNothing(entries)
                && hasOwnName(entries);
    }

    /** Some viewers draw what has no size as it is. */
    private boolean drawsNothing(Entries field) throws RefusedException {
        Entries drawings = save.after().entries(field.get("AP"));
        Optional<Stream> drawing = Appearance.normal(save.after(), field);
        return drawings.values().isEmpty()
                || (drawings.values().keySet().equals(Set.of("N"))
                        && drawing.isPresent()
                        && ContentReader.read(save.after().content(drawing.get()), save.budget())
                                .isEmpty());
    }

    /** Two fields of one name are one to some viewers. */
    private boolean hasOwnName(Entries field) throws RefusedException {
        String name = TextStrings.decode(save.after().string(field.get("T")).orElse(""));
        return !name.isEmpty()
                && save.issued().form().fields().stream()
                        .noneMatch(other -> (other.name() + ".").startsWith(name + "."));
    }

    private boolean isInvisible(List<PdfObject> rectangle) throws RefusedException {
        if (rectangle.size() != 4) {
            return false;
        }
        double[] corners = new double[4];
        for (int i = 0; i < 4; i++) {
            corners[i] =
                    save.after().resolve(rectangle.get(i)) instanceof Numeral numeral ? numeral.value() : Double.NaN;
        }
        return corners[0] == corners[2] && corners[1] == corners[3];
    }

    /** Fonts may be added under new names; what was there stays. */
    private void resources(Entries issued, Entries now) throws RefusedException {
        Entries before = save.issued().view().entries(issued.get("DR"));
        Entries after = save.after().entries(now.get("DR"));
        for (String kind : after.values().keySet()) {
            if (!before.has(kind) && !RESOURCES.contains(kind)) {
                save.findings().add("what the form draws with was changed (" + kind + ")");
            }
        }
        for (Map.Entry<String, PdfObject> kind : before.values().entrySet()) {
            PdfObject is = save.after().resolve(after.get(kind.getKey()));
            PdfObject was = save.issued().view().resolve(kind.getValue());
            if (!keeps(was, is)) {
                save.findings().add("what the form draws with was changed (" + kind.getKey() + ")");
            }
        }
    }

    private static boolean keeps(PdfObject was, PdfObject is) {
        return (was instanceof Entries before && is instanceof Entries after)
                ? before.values().entrySet().stream()
                        .allMatch(entry -> entry.getValue().equals(after.get(entry.getKey())))
                : was.equals(is);
    }
}
