package org.welcomepacket.sign.verify.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.ObjectSource;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * The objects of a file written anew, under the numbers they were issued with.
 *
 * <p>What was issued in place and now is referred to, or the other way round, is told as it was issued. What has no
 * counterpart has a number no issued object has.
 */
final class RetoldObjects implements ObjectSource {
    /** Above every number a file may use. */
    private static final int ADDED = 10_000_000;

    private static final List<String> PACKING = List.of("Filter", "DecodeParms", "Length");

    private final View issued;
    private final View rewritten;
    private final Counterparts counterparts;
    private final Optional<DroppedSeal> seal;
    private final Map<Reference, PdfObject> told = new HashMap<>();

    /** With what the program took away of the business's seal, if it did. */
    RetoldObjects(View issued, View rewritten, Counterparts counterparts, Optional<DroppedSeal> seal) {
        this.issued = issued;
        this.rewritten = rewritten;
        this.counterparts = counterparts;
        this.seal = seal;
    }

    /** The number in the file of an object that is told under a number. */
    int numberInFile(int number) {
        return number >= ADDED
                ? number - ADDED
                : counterparts.of(number) instanceof Reference reference ? reference.number() : 0;
    }

    /** The number under which an object is told that has no counterpart. */
    static int added(int number) {
        return ADDED + number;
    }

    @Override
    public Budget budget() {
        return rewritten.budget();
    }

    @Override
    public PdfObject object(Reference reference) throws RefusedException {
        PdfObject written = asWritten(reference);
        return seal.isPresent() ? seal.get().restore(reference, written, this) : written;
    }

    /** An object without what is told of a seal that was taken away. */
    PdfObject asWritten(Reference reference) throws RefusedException {
        PdfObject known = told.get(reference);
        if (known == null) {
            budget().step();
            known = reference.number() >= ADDED
                    ? added(rewritten.object(inFile(reference)))
                    : tell(issued.object(reference), rewritten.resolve(counterparts.of(reference.number())));
            told.put(reference, known);
        }
        return known;
    }

    @Override
    public Optional<Reference> reference(int number) {
        return number >= ADDED ? Optional.of(new Reference(number, 0)) : issued.reference(number);
    }

    @Override
    public OptionalInt start(Reference reference) throws RefusedException {
        return rewritten.start(inFile(reference));
    }

    @Override
    public OptionalInt end(Reference reference) throws RefusedException {
        return rewritten.end(inFile(reference));
    }

    private Reference inFile(Reference reference) {
        return new Reference(numberInFile(reference.number()), reference.generation());
    }

    /** A value that stands where another stood. */
    PdfObject tell(PdfObject was, PdfObject is) throws RefusedException {
        if (was instanceof Reference reference) {
            return counterparts.of(reference.number()).equals(is) ? reference : added(is);
        }
        if (was.equals(PdfObject.NULL)) {
            return added(is);
        }
        PdfObject value = rewritten.resolve(is);
        if (was instanceof Entries before && value instanceof Entries after) {
            return entries(before, after);
        }
        if (was instanceof Items before && value instanceof Items after) {
            return items(before, after);
        }
        if (was instanceof Stream before && value instanceof Stream after) {
            return after.under(packed(entries(before.entries(), after.entries()), after.entries()));
        }
        if (was instanceof Numeral before && value instanceof Numeral after) {
            return before.isWrittenAs(after) ? before : after;
        }
        return is instanceof Reference && isSimple(value) ? value : added(is);
    }

    private static boolean isSimple(PdfObject value) {
        return !(value instanceof Entries || value instanceof Items || value instanceof Stream);
    }

    private Entries entries(Entries before, Entries after) throws RefusedException {
        Map<String, PdfObject> entries = new LinkedHashMap<>();
        for (Map.Entry<String, PdfObject> entry : after.values().entrySet()) {
            entries.put(entry.getKey(), tell(before.get(entry.getKey()), entry.getValue()));
        }
        return Entries.of(entries);
    }

    private Items items(Items before, Items after) throws RefusedException {
        List<PdfObject> items = new ArrayList<>();
        for (int i = 0; i < after.values().size(); i++) {
            PdfObject was = i < before.values().size() ? before.values().get(i) : PdfObject.NULL;
            items.add(tell(was, after.values().get(i)));
        }
        return new Items(items);
    }

    /** What has no counterpart; what it refers to may have one. */
    private PdfObject added(PdfObject value) throws RefusedException {
        if (value instanceof Reference reference) {
            return counterparts
                    .issuedAs(reference)
                    .orElseGet(() -> new Reference(added(reference.number()), reference.generation()));
        }
        if (value instanceof Entries entries) {
            return entries(Entries.NONE, entries);
        }
        if (value instanceof Items items) {
            return items(new Items(List.of()), items);
        }
        if (value instanceof Stream stream) {
            return stream.under(packed(entries(Entries.NONE, stream.entries()), stream.entries()));
        }
        return value;
    }

    /** How a stream is packed is told in place. */
    private Entries packed(Entries told, Entries after) throws RefusedException {
        Map<String, PdfObject> entries = new LinkedHashMap<>(told.values());
        for (String key : PACKING) {
            if (after.has(key)) {
                entries.put(key, rewritten.resolve(after.get(key)));
            }
        }
        return Entries.of(entries);
    }
}
