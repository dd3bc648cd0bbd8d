package org.welcomepacket.sign.verify.change;

import java.util.LinkedHashSet;
import java.util.Set;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** Which entries of a field or widget may change when a client fills it in or signs. */
final class FieldKeys {
    /** Of these the values may be objects of their own, which may change with them. */
    private static final Set<String> DEEP = Set.of("V", "AP", "MK");

    private static final Set<String> TEXT_FIELD = Set.of("V", "Ff", "Q", "DA", "I", "TI", "M");
    private static final Set<String> TEXT_WIDGET = Set.of("V", "AP", "AS", "F", "M", "MK", "DA", "Q");
    private static final Set<String> BOX_FIELD = Set.of("V", "Ff", "M");
    private static final Set<String> BOX_WIDGET = Set.of("AS", "F", "M", "MK");
    private static final Set<String> SIGNATURE_FIELD = Set.of("V", "Ff", "M");
    private static final Set<String> SIGNATURE_WIDGET = Set.of("AP", "F", "M", "MK");

    private FieldKeys() {}

    /**
     * The entries of one object of a field.
     *
     * @param signed whether the field held a signature as issued, which nobody may touch
     */
    static Set<String> changeable(FormField field, Reference object, boolean signed) {
        Set<String> keys = new LinkedHashSet<>();
        if (signed) {
            return keys;
        }
        boolean isField = object.equals(field.reference());
        boolean isWidget = field.widgets().contains(object);
        switch (field.kind()) {
            case TEXT -> add(keys, isField, TEXT_FIELD, isWidget, TEXT_WIDGET);
            case BOX -> add(keys, isField, BOX_FIELD, isWidget, BOX_WIDGET);
            case SIGNATURE -> add(keys, isField, SIGNATURE_FIELD, isWidget, SIGNATURE_WIDGET);
            case OTHER -> {}
        }
        return keys;
    }

    /** Whether what an entry refers to may change. */
    static boolean isDeep(String key) {
        return DEEP.contains(key);
    }

    private static void add(
            Set<String> keys, boolean isField, Set<String> ofField, boolean isWidget, Set<String> ofWidget) {
        if (isField) {
            keys.addAll(ofField);
        }
        if (isWidget) {
            keys.addAll(ofWidget);
        }
    }
}
