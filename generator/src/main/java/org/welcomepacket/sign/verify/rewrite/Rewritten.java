package org.welcomepacket.sign.verify.rewrite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.welcomepacket.sign.verify.change.Issued;
import org.welcomepacket.sign.verify.syntax.PdfFile;
import org.welcomepacket.sign.verify.syntax.PdfObject;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.RefusedException;
import org.welcomepacket.sign.verify.syntax.Revision;
import org.welcomepacket.sign.verify.syntax.View;

/**
 * A file whose first save wrote an issued file anew, told in the numbers it was issued with.
 *
 * <pre>{@code
 * Rewritten rewritten = Rewritten.of(issued, PdfFile.read(returned), "business.signature");
 * List<Alteration> changes = analysis.run(rewritten.saves()).alterations();
 * }</pre>
 */
public final class Rewritten {
    private final List<View> saves;
    private final RetoldObjects last;

    private Rewritten(List<View> saves, RetoldObjects last) {
        this.saves = List.copyOf(saves);
        this.last = last;
    }

    /**
     * Tells a file in the numbers of the one it may have been made of.
     *
     * @param certified name of the field with the business's signature, which the program may have emptied
     */
    public static Rewritten of(Issued issued, PdfFile file, String certified) throws RefusedException {
        Counterparts counterparts = Counterparts.of(issued, file.view(0));
        Map<Integer, Set<Integer>> numbers = numbers(counterparts);
        List<View> saves = new ArrayList<>();
        Optional<DroppedSeal> seal = dropped(issued, certified, file.view(0), counterparts);
        RetoldObjects objects = new RetoldObjects(issued.view(), file.view(0), counterparts, seal);
        saves.add(new View(objects, first(issued, file.view(0), objects)));
        for (int i = 1; i < file.revisions().size(); i++) {
            objects = new RetoldObjects(issued.view(), file.view(i), counterparts, seal);
            saves.add(new View(objects, later(issued, file.view(i), objects, numbers)));
        }
        return new Rewritten(saves, objects);
    }

    /** The seal, if the program that wrote everything took it away; nobody may do so later. */
    private static Optional<DroppedSeal> dropped(Issued issued, String certified, View first, Counterparts counterparts)
            throws RefusedException {
        DroppedSeal seal = DroppedSeal.of(issued, certified);
        RetoldObjects objects = new RetoldObjects(issued.view(), first, counterparts, Optional.empty());
        return seal.isDropped(objects) ? Optional.of(seal) : Optional.empty();
    }

    /** The file after each of its saves. */
    public List<View> saves() {
        return saves;
    }

    /** The number in the file of an object that is told under a number; 0 when it is not there. */
    public int numberInFile(int number) {
        return last.numberInFile(number);
    }

    private static Map<Integer, Set<Integer>> numbers(Counterparts counterparts) {
        Map<Integer, Set<Integer>> numbers = new HashMap<>();
        counterparts.all().forEach((number, is) -> {
            if (is instanceof Reference reference) {
                numbers.computeIfAbsent(reference.number(), key -> new TreeSet<>())
                        .add(number);
            }
        });
        return numbers;
    }

    /** The save that wrote everything: it changed what is no longer as issued. */
    private static Revision first(Issued issued, View rewritten, RetoldObjects objects) throws RefusedException {
        Set<Integer> changed = new TreeSet<>();
        for (int number : issued.fixed()) {
            Reference reference = issued.view().reference(number).orElse(new Reference(number, 0));
            if (!issued.view().object(reference).equals(objects.object(reference))) {
                changed.add(number);
            }
        }
        return told(rewritten.revision(), trailer(issued, rewritten, objects), changed, Set.of());
    }

    private static Revision later(Issued issued, View rewritten, RetoldObjects objects, Map<Integer, Set<Integer>> to)
            throws RefusedException {
        Revision revision = rewritten.revision();
        return told(
                revision,
                trailer(issued, rewritten, objects),
                retold(revision.changed(), to),
                retold(revision.freed(), to));
    }

    private static Set<Integer> retold(Set<Integer> numbers, Map<Integer, Set<Integer>> to) {
        Set<Integer> retold = new TreeSet<>();
        for (int number : numbers) {
            retold.add(RetoldObjects.added(number));
            retold.addAll(to.getOrDefault(number, Set.of()));
        }
        return retold;
    }

    private static Entries trailer(Issued issued, View rewritten, RetoldObjects objects) throws RefusedException {
        PdfObject trailer = objects.tell(issued.view().trailer(), rewritten.trailer());
        return trailer instanceof Entries entries ? entries : Entries.NONE;
    }

    private static Revision told(Revision revision, Entries trailer, Set<Integer> changed, Set<Integer> freed) {
        return new Revision(
                revision.index(), revision.start(), revision.mark(), revision.end(), trailer, changed, freed);
    }
}
