package org.welcomepacket.sign.verify.change;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.syntax.Budget;
import org.welcomepacket.sign.verify.syntax.ContentReader;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.View;

/** Whether objects mean the same in two views of a file, wherever and however they are written. */
final class Meaning {
    private static final int DEEPEST = 100;
    private static final Set<String> PACKING = Set.of("Length", "Filter", "DecodeParms");

    private final View first;
    private final View second;
    private final Budget budget;
    private final Set<List<PdfObject>> assumed = new HashSet<>();
    private int depth;

    Meaning(View first, View second, Budget budget) {
        this.first = first;
        this.second = second;
        this.budget = budget;
    }

    /** Whether both are written alike: references are the same only when they name the same object. */
    boolean isSame(PdfObject one, PdfObject other) throws RefusedException {
        if (one instanceof Stream oneStream && other instanceof Stream otherStream) {
            return one.equals(other)
                    || (unpacked(oneStream.entries()).equals(unpacked(otherStream.entries()))
                            && hasSameContent(oneStream, otherStream));
        }
        return one.equals(other);
    }

    /** Whether two contents of pages draw the same, however they are spaced. */
    boolean drawsTheSame(PdfObject one, PdfObject other) throws RefusedException {
        return isSame(one, other)
                || (one instanceof Stream oneStream
                        && other instanceof Stream otherStream
                        && unpacked(oneStream.entries()).equals(unpacked(otherStream.entries()))
                        && ContentReader.readPage(first.content(oneStream), budget)
                                .equals(ContentReader.readPage(second.content(otherStream), budget)));
    }

    /** Whether both mean the same with all they refer to. */
    boolean isDeeplySame(PdfObject one, PdfObject other) throws RefusedException {
        budget.step();
        if (one instanceof Reference || other instanceof Reference) {
            return !assumed.add(List.of(one, other)) || isDeeplySameBelow(one, other);
        }
        if (one instanceof Entries oneEntries && other instanceof Entries otherEntries) {
            return haveSameValues(oneEntries.values(), otherEntries.values());
        }
        if (one instanceof Items oneItems && other instanceof Items otherItems) {
            return haveSameValues(oneItems.values(), otherItems.values());
        }
        if (one instanceof Stream oneStream && other instanceof Stream otherStream) {
            return haveSameValues(
                            unpacked(oneStream.entries()).values(),
                            unpacked(otherStream.entries()).values())
                    && (one.equals(other) || hasSameContent(oneStream, otherStream));
        }
        return one.equals(other);
    }

    private boolean isDeeplySameBelow(PdfObject one, PdfObject other) throws RefusedException {
        if (++depth > DEEPEST) {
            throw new RefusedException("objects refer to each other too deeply");
        }
        boolean same = isDeeplySame(first.resolve(one), second.resolve(other));
        depth--;
        return same;
    }

    private boolean haveSameValues(Map<String, PdfObject> one, Map<String, PdfObject> other) throws RefusedException {
        if (!one.keySet().equals(other.keySet())) {
            return false;
        }
        for (String key : new TreeSet<>(one.keySet())) {
            // Upwards lies the rest of the document, which has its own comparison.
            boolean up = key.equals("Parent") || key.equals("P");
            PdfObject a = one.getOrDefault(key, PdfObject.NULL);
            PdfObject b = other.getOrDefault(key, PdfObject.NULL);
            if (up ? !a.equals(b) : !isDeeplySame(a, b)) {
                return false;
            }
        }
        return true;
    }

    private boolean haveSameValues(List<PdfObject> one, List<PdfObject> other) throws RefusedException {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!isDeeplySame(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean hasSameContent(Stream one, Stream other) throws RefusedException {
        return Arrays.equals(first.content(one), second.content(other));
    }

    private static Entries unpacked(Entries entries) {
        Map<String, PdfObject> values = new java.util.LinkedHashMap<>(entries.values());
        values.keySet().removeAll(PACKING);
        return Entries.of(values);
    }
}
