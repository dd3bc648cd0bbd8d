package org.welcomepacket.sign.verify.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.form.FormField;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** Collects alterations. */
final class Findings {
    private static final int MOST = 50;

    private final List<Alteration> found = new ArrayList<>();
    private int revision;

    /** From here on, what is found came with this save. */
    void inRevision(int index) {
        revision = index;
    }

    List<Alteration> all() {
        return List.copyOf(found);
    }

    void add(String sentence) {
        add(new Alteration(sentence, 0, Optional.empty(), 0, revision));
    }

    void object(String sentence, int number) {
        add(new Alteration(sentence, 0, Optional.empty(), number, revision));
    }

    void page(String sentence, int page, Reference object) {
        add(new Alteration(sentence, page, Optional.empty(), object.number(), revision));
    }

    void field(String sentence, FormField field, Reference object) {
        add(new Alteration(sentence, field.page(), Optional.of(field.name()), object.number(), revision));
    }

    /** One finding is enough to refuse; a hostile file may not ask for millions. */
    private void add(Alteration alteration) {
        if (found.size() < MOST && !found.contains(alteration)) {
            found.add(alteration);
        }
    }
}
