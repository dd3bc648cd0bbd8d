package org.welcomepacket.sign.verify.change;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;

/** The pages: as issued, but for timestamps that nobody sees. */
final class PageRule {
    private final Save save;

    PageRule(Save save) {
        this.save = save;
    }

    /** Checks all pages; {@code stamps} are the invisible fields that came with timestamps. */
    void check(Set<Reference> stamps) throws RefusedException {
        List<Reference> pages = save.issued().form().pages();
        for (int i = 0; i < pages.size(); i++) {
            check(pages.get(i), i + 1, stamps);
        }
    }

    private void check(Reference page, int number, Set<Reference> stamps) throws RefusedException {
        Entries issued = save.issued().view().entries(page);
        Entries now = save.after().entries(page);
        if (now.equals(Entries.NONE)) {
            save.findings().page("page " + number + " was taken out", number, page);
            return;
        }
        Set<String> keys = new TreeSet<>(issued.values().keySet());
        keys.addAll(now.values().keySet());
        keys.remove("Annots");
        for (String key : keys) {
            if (!issued.get(key).equals(now.get(key))) {
                save.findings().page("page " + number + " was changed (" + key + ")", number, page);
            }
        }
        List<PdfObject> before = save.issued().view().items(issued.get("Annots"));
        List<PdfObject> after = save.after().items(now.get("Annots"));
        boolean kept =
                after.size() >= before.size() && after.subList(0, before.size()).equals(before);
        if (!kept) {
            save.findings().page("something on page " + number + " was taken away or covered", number, page);
            return;
        }
        for (PdfObject added : after.subList(before.size(), after.size())) {
            if (!(added instanceof Reference reference) || !stamps.contains(reference)) {
                save.findings().page("something was added on page " + number, number, page);
            }
        }
    }
}
