package org.welcomepacket.sign.verify.rewrite;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * Which object of a file written anew stands where an object of the file as issued stood.
 *
 * <p>Both are walked from their trailers in step. What clients may change is walked last, so that nothing they put in
 * can pass for what they have no business with.
 */
final class Counterparts {
    private final Issued issued;
    private final View rewritten;
    /** What stands where an object of that number stood: mostly a reference, or the thing itself. */
    private final Map<Integer, PdfObject> found = new LinkedHashMap<>();

    private final Map<Reference, Reference> issuedAs = new HashMap<>();
    private final Deque<Reference> open = new ArrayDeque<>();
    private final Deque<Pair> late = new ArrayDeque<>();

    private record Pair(PdfObject was, PdfObject is) {}

    private Counterparts(Issued issued, View rewritten) {
        this.issued = issued;
        this.rewritten = rewritten;
    }

    /** The counterparts in a file as it was after the save that wrote it anew. */
    static Counterparts of(Issued issued, View rewritten) throws RefusedException {
        Counterparts counterparts = new Counterparts(issued, rewritten);
        Entries was = issued.view().trailer();
        for (String key : new String[] {"Root", "Info"}) {
            counterparts.pair(was.get(key), rewritten.trailer().get(key));
        }
        counterparts.walk();
        while (!counterparts.late.isEmpty()) {
            Pair pair = counterparts.late.pop();
            counterparts.pair(pair.was(), pair.is());
            counterparts.walk();
        }
        return counterparts;
    }

    /** What stands where the object of that number stood; null when nothing does. */
    PdfObject of(int number) {
        return found.getOrDefault(number, PdfObject.NULL);
    }

    /** All numbers that have a counterpart, with it. */
    Map<Integer, PdfObject> all() {
        return Collections.unmodifiableMap(found);
    }

    /** As which object something in the file written anew was issued, if it was. */
    Optional<Reference> issuedAs(Reference reference) {
        return Optional.ofNullable(issuedAs.get(reference));
    }

    private void walk() throws RefusedException {
        while (!open.isEmpty()) {
            Reference reference = open.pop();
            PdfObject was = issued.view().object(reference);
            PdfObject is = rewritten.resolve(of(reference.number()));
            if (was instanceof Entries before && is instanceof Entries after) {
                entries(reference, before, after);
            } else {
                pair(was, is);
            }
        }
    }

    private void entries(Reference reference, Entries before, Entries after) throws RefusedException {
        for (Map.Entry<String, PdfObject> entry : before.values().entrySet()) {
            Pair pair = new Pair(entry.getValue(), after.get(entry.getKey()));
            if (issued.isForClients(reference, entry.getKey())) {
                late.add(pair);
            } else {
                pair(pair.was(), pair.is());
            }
        }
    }

    private void pair(PdfObject was, PdfObject is) throws RefusedException {
        rewritten.budget().step();
        if (is.equals(PdfObject.NULL)) {
            return;
        }
        if (was instanceof Reference reference) {
            if (found.putIfAbsent(reference.number(), is) == null) {
                open.push(reference);
                if (is instanceof Reference other) {
                    issuedAs.putIfAbsent(other, reference);
                }
            }
            return;
        }
        PdfObject value = rewritten.resolve(is);
        if (was instanceof Entries before && value instanceof Entries after) {
            for (Map.Entry<String, PdfObject> entry : before.values().entrySet()) {
                pair(entry.getValue(), after.get(entry.getKey()));
            }
        } else if (was instanceof Items before && value instanceof Items after) {
            int common = Math.min(before.values().size(), after.values().size());
            for (int i = 0; i < common; i++) {
                pair(before.values().get(i), after.values().get(i));
            }
        } else if (was instanceof Stream before && value instanceof Stream after) {
            pair(before.entries(), after.entries());
        }
    }
}
