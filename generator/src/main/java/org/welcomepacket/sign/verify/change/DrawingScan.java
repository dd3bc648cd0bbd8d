package org.welcomepacket.sign.verify.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** Whether a drawing shows the same to everyone at any time: no layers that come and go, no actions, no other files. */
final class DrawingScan {
    private static final Set<String> RESTLESS =
            Set.of("OC", "OCGs", "A", "AA", "JS", "Alternates", "Ref", "OPI", "XFA", "RichMediaContent", "URI", "Dest");
    private static final Set<String> LAYERS = Set.of("OCG", "OCMD", "Action");

    private final Save save;

    DrawingScan(Save save) {
        this.save = save;
    }

    boolean isStill(PdfObject drawing) throws RefusedException {
        Set<Reference> seen = new HashSet<>();
        Deque<PdfObject> open = new ArrayDeque<>(List.of(drawing));
        while (!open.isEmpty()) {
            save.budget().step();
            PdfObject value = open.pop();
            if (value instanceof Reference reference && seen.add(reference)) {
                open.push(save.after().object(reference));
            } else if (value instanceof Items items) {
                items.values().forEach(open::push);
            }
            Entries entries = value instanceof Stream stream
                    ? stream.entries()
                    : value instanceof Entries own ? own : Entries.NONE;
            boolean isElsewhere = value instanceof Stream && (entries.has("F") || entries.has("DP"));
            if (isElsewhere
                    || entries.values().keySet().stream().anyMatch(RESTLESS::contains)
                    || (entries.get("Type") instanceof Name type && LAYERS.contains(type.value()))) {
                return false;
            }
            entries.values().values().forEach(open::push);
        }
        return true;
    }
}
