package org.welcomepacket.sign.verify.change;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.form.Appearance;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.form.TextStrings;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** A field and its widgets: filled in or signed, and otherwise as issued. */
final class FieldRule {
    /** Locking a field or a widget is a viewer's right; hiding one is not. */
    private static final int LOCKED_WIDGET = 1 << 6 | 1 << 7 | 1 << 9;

    private static final int READ_ONLY = 1;
    private static final double ROUNDED = 0.0051;
    /** What a text string in UTF-16 of the other byte order begins with, which some viewers read and others do not. */
    private static final String OTHER_ORDER = "\u00FF\u00FE";

    private static final Set<String> DECORATION = Set.of("R", "BC", "BG");

    private final Save save;
    private final FormField field;

    FieldRule(Save save, FormField field) {
        this.save = save;
        this.field = field;
    }

    void check() throws RefusedException {
        Set<Reference> objects = new LinkedHashSet<>(List.of(field.reference()));
        objects.addAll(field.widgets());
        for (Reference object : objects) {
            entries(object);
        }
        switch (field.kind()) {
            case TEXT -> text();
            case BOX -> box();
            case SIGNATURE -> signature();
            case OTHER -> {}
        }
    }

    private void entries(Reference object) throws RefusedException {
        Entries issued = save.issued().view().entries(object);
        Entries now = save.after().entries(object);
        Set<String> changeable = save.issued().changeable(field, object);
        Set<String> keys = new TreeSet<>(issued.values().keySet());
        keys.addAll(now.values().keySet());
        for (String key : keys) {
            if (issued.get(key).equals(now.get(key)) || isRounded(issued.get(key), now.get(key))) {
                continue;
            }
            if (!changeable.contains(key)) {
                save.findings().field(sentence(key), field, object);
            } else if (!isPermitted(key, issued, now)) {
                save.findings().field("'" + field.name() + "' was changed (" + key + ")", field, object);
            }
        }
    }

    /** Whether numbers were only written with two decimals, as Firefox does with those of every field it writes. */
    private static boolean isRounded(PdfObject issued, PdfObject now) {
        if (!(issued instanceof Items was && now instanceof Items is)
                || was.values().size() != is.values().size()) {
            return false;
        }
        for (int i = 0; i < was.values().size(); i++) {
            boolean near = was.values().get(i) instanceof Numeral one
                    && is.values().get(i) instanceof Numeral other
                    && Math.abs(one.value() - other.value()) <= ROUNDED;
            if (!near) {
                return false;
            }
        }
        return true;
    }

    private String sentence(String key) {
        return switch (key) {
            case "Rect" -> "'" + field.name() + "' was moved or resized";
            case "A", "AA" -> "'" + field.name() + "' was given an action";
            case "OC" -> "'" + field.name() + "' was made to come and go";
            default -> "'" + field.name() + "' was changed (" + key + ")";
        };
    }

    private boolean isPermitted(String key, Entries issued, Entries now) throws RefusedException {
        PdfObject value = save.after().resolve(now.get(key));
        return switch (key) {
            case "F" -> addsOnly(issued, now, key, LOCKED_WIDGET);
            case "Ff" -> addsOnly(issued, now, key, READ_ONLY);
            case "Q" -> value instanceof Numeral quadding && quadding.value() >= 0 && quadding.value() <= 2;
            case "DA" -> value instanceof Text style && isHonest(style.bytes());
            case "MK" -> value instanceof Entries entries && isDiscreet(entries, issued.get(key));
            case "AS" -> field.kind() == FormField.Kind.BOX || value.equals(new Name("N"));
            case "M" -> value instanceof Text;
            default -> true;
        };
    }

    /** A viewer may draw the entry anew on this ground, which has to be light, and may not turn it. */
    private boolean isDiscreet(Entries decoration, PdfObject issued) throws RefusedException {
        List<PdfObject> ground = save.after().items(decoration.get("BG"));
        PdfObject turned = save.issued().view().entries(issued).get("R");
        return DECORATION.containsAll(decoration.values().keySet())
                && decoration.get("R").equals(turned)
                && (ground.isEmpty() || Appearance.isLight(ground));
    }

    /** A viewer may draw the entry anew in this style, so its font may not lie either. */
    private boolean isHonest(String style) throws RefusedException {
        return DefaultStyle.isLegible(style)
                && new Appearance(save.after(), save.issued().fonts())
                        .believes(DefaultStyle.font(style).orElse(""));
    }

    private static boolean addsOnly(Entries issued, Entries now, String key, int addable) {
        int before = issued.number(key).orElse(0);
        int after = now.number(key).orElse(-1);
        return after >= 0 && (before & ~after) == 0 && (after & ~before & ~addable) == 0;
    }

    private void text() throws RefusedException {
        PdfObject value = field.value(save.after());
        for (Reference widget : field.widgets()) {
            PdfObject there = save.after().resolve(save.after().entries(widget).get("V"));
            if (!there.equals(PdfObject.NULL) && !there.equals(value)) {
                save.findings().field("'" + field.name() + "' holds two values", field, widget);
            }
        }
        if (!(value instanceof Text) && !value.equals(PdfObject.NULL)) {
            save.findings().field("the value of '" + field.name() + "' is no text", field, field.reference());
            return;
        }
        String bytes = value instanceof Text text ? text.bytes() : "";
        if (!isTyped(bytes)) {
            save.findings()
                    .field("the value of '" + field.name() + "' holds what nobody can type", field, field.reference());
        }
        for (Reference widget : drawn()) {
            new EntryRule(save, field, widget).check(bytes);
        }
    }

    /** Whether every viewer shows all of a value, in its order: no escapes, nothing that turns letters around. */
    private static boolean isTyped(String bytes) {
        return !bytes.startsWith(OTHER_ORDER)
                && TextStrings.decode(bytes)
                        .codePoints()
                        .allMatch(c -> c == '\n'
                                || c == '\r'
                                || c == '\t'
                                || !(Character.isISOControl(c) || c == 0x202D || c == 0x202E || c == 0xFFFD));
    }

    /** Some programs draw the value only where it was typed, and leave the field empty on other pages. */
    private List<Reference> drawn() throws RefusedException {
        List<Reference> drawn = new ArrayList<>();
        for (Reference widget : field.widgets()) {
            Optional<Stream> drawing =
                    Appearance.normal(save.after(), save.after().entries(widget));
            if (drawing.isEmpty() || save.after().content(drawing.get()).length > 0) {
                drawn.add(widget);
            }
        }
        return drawn.isEmpty() ? field.widgets() : drawn;
    }

    /** Value and drawing of a tick must say the same, and the drawing be one of those issued. */
    private void box() throws RefusedException {
        String value = save.after()
                .name(save.after().entries(field.reference()).get("V"))
                .orElse("Off");
        for (Reference widget : field.widgets()) {
            Entries now = save.after().entries(widget);
            String shown = now.name("AS").orElse("Off");
            Entries states =
                    save.after().entries(save.after().entries(now.get("AP")).get("N"));
            boolean typed =
                    save.after().resolve(save.after().entries(field.reference()).get("V")) instanceof Name;
            if (!typed || !shown.equals(value) || !states.has(shown)) {
                save.findings()
                        .field("the box '" + field.name() + "' shows something else than its value", field, widget);
            }
        }
    }

    private void signature() throws RefusedException {
        Entries issued = save.issued().view().entries(field.reference());
        Entries now = save.after().entries(field.reference());
        if (issued.has("V")) {
            return;
        }
        if (now.has("V")) {
            for (Reference widget : field.widgets()) {
                if (!new DrawingScan(save).isStill(save.after().entries(widget).get("AP"))) {
                    save.findings().field("the drawing in '" + field.name() + "' is not a still one", field, widget);
                }
            }
            return;
        }
        for (Reference widget : field.widgets()) {
            PdfObject before = save.issued().view().entries(widget).get("AP");
            PdfObject after = save.after().entries(widget).get("AP");
            if (!save.sinceIssued().isDeeplySame(before, after)) {
                save.findings().field("'" + field.name() + "' shows something, but nobody signed there", field, widget);
            }
        }
    }
}
