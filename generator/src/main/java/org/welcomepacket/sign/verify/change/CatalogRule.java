package org.welcomepacket.sign.verify.change;

import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** The catalog: nothing new but what filling in and signing bring. */
final class CatalogRule {
    private static final Set<String> CHANGEABLE = Set.of("AcroForm", "DSS", "Metadata", "Extensions", "Version");

    private final Save save;

    CatalogRule(Save save) {
        this.save = save;
    }

    void check() throws RefusedException {
        Entries issued = save.issued().view().catalog();
        Entries now = save.after().catalog();
        Set<String> keys = new TreeSet<>(issued.values().keySet());
        keys.addAll(now.values().keySet());
        for (String key : keys) {
            if (!CHANGEABLE.contains(key) && !issued.get(key).equals(now.get(key))) {
                int number = save.after().trailer().get("Root") instanceof Reference root ? root.number() : 0;
                save.findings().object("the document's main entry '" + key + "' was changed", number);
            }
        }
        if (now.has("Version") && !now.name("Version").orElse("").matches("[12]\\.[0-9]")) {
            save.findings().add("the document's version is not a version");
        }
        if (now.has("DSS") && !new ValidationStore(save).isSound(now.get("DSS"))) {
            save.findings().add("the store of certificates (DSS) is not what it must be");
        }
        new MetadataRule(save).check(issued.get("Metadata"), now.get("Metadata"));
    }
}
