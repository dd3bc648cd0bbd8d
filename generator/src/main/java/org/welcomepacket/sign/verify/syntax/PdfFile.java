package org.welcomepacket.sign.verify.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;

/**
 * A file with all its revisions, read strictly.
 *
 * <pre>{@code
 * PdfFile file = PdfFile.read(bytes);
 * PdfObject catalog = file.last().resolve(file.last().trailer().get("Root"));
 * }</pre>
 */
public final class PdfFile {
    private final byte[] bytes;
    private final Budget budget = new Budget();
    private final List<Section> sections;
    private final List<Revision> revisions = new ArrayList<>();
    /** For each number where it is, and from which revision on. */
    private final Map<Integer, List<Version>> versions = new HashMap<>();

    private final Map<Integer, IndirectObject> open = new HashMap<>();
    private final Map<Integer, ObjectStream> packed = new HashMap<>();
    /** Objects that other objects are read with, lengths and object streams: they stay where they are. */
    private final Map<Integer, Place> relied = new HashMap<>();

    private int highest;

    private record Version(int revision, Place place) {}

    private PdfFile(byte[] bytes, boolean linearized) throws RefusedException {
        this.bytes = bytes;
        RevisionChain chain = new RevisionChain(bytes, budget);
        this.sections = linearized ? List.of(chain.linearized()) : chain.sections();
    }

    /**
     * Reads a file.
     *
     * @param bytes the whole file, which nobody may change from now on
     * @throws RefusedException when it is not written as it must be, or costs too much
     */
    public static PdfFile read(byte[] bytes) throws RefusedException {
        return read(new PdfFile(bytes, false));
    }

    /**
     * Reads a file that a program wrote anew, which may be linearized. Never for a file that is to be believed as it
     * stands: readers differ in which end of such a file they begin with.
     */
    public static PdfFile readRewritten(byte[] bytes) throws RefusedException {
        try {
            return read(bytes);
        } catch (RefusedException e) {
            try {
                return read(new PdfFile(bytes, true));
            } catch (RefusedException notLinearized) {
                throw e;
            }
        }
    }

    private static PdfFile read(PdfFile file) throws RefusedException {
        for (int i = 0; i < file.sections.size(); i++) {
            file.add(i);
        }
        for (Map.Entry<Integer, Place> each : file.relied.entrySet()) {
            file.rely(each.getKey(), each.getValue());
        }
        return file;
    }

    /** The file's bytes, which must not be changed. */
    public byte[] bytes() {
        return bytes;
    }

    /** A copy of the bytes of the first save. */
    public byte[] asIssued() {
        return Arrays.copyOf(bytes, revisions.get(0).end());
    }

    /** What this file may still cost. */
    public Budget budget() {
        return budget;
    }

    /** All saves, the first first. */
    public List<Revision> revisions() {
        return List.copyOf(revisions);
    }

    /** The file as it was after a save. */
    public View view(int revision) {
        return new View(new SavedObjects(this, revision), revisions.get(revision));
    }

    /** The file as it is. */
    public View last() {
        return view(revisions.size() - 1);
    }

    private void add(int index) throws RefusedException {
        Section section = sections.get(index);
        int start = index == 0 ? 0 : sections.get(index - 1).end();
        Set<Integer> changed = new TreeSet<>();
        Set<Integer> freed = new TreeSet<>();
        section.places().forEach((number, place) -> {
            versions.computeIfAbsent(number, key -> new ArrayList<>()).add(new Version(index, place));
            (place.kind() == Place.Kind.FREE ? freed : changed).add(number);
            if (place.kind() == Place.Kind.PACKED) {
                relied.putIfAbsent(place.at(), section.places().getOrDefault(place.at(), place));
            }
        });
        requireSize(section);
        revisions.add(new Revision(index, start, section.mark(), section.end(), section.trailer(), changed, freed));
        RevisionCheck check = new RevisionCheck(this, section, start);
        check.objectsAreWhereTheyShould(index);
        if (index > 0) {
            check.everyByteBelongsToAnObject(index);
        }
    }

    /** An object beyond the size that is told would count as missing (ISO 32000-1, table 15). */
    private void requireSize(Section section) throws RefusedException {
        for (int number : section.places().keySet()) {
            highest = Math.max(highest, number);
        }
        if (section.trailer().number("Size").orElse(0) <= highest) {
            throw new RefusedException("the file does not say truly how many objects it has");
        }
    }

    /** A later save that writes such an object anew would change others without listing them. */
    private void rely(int number, Place place) throws RefusedException {
        if (!place.equals(place(number, revisions.size()))) {
            throw new RefusedException("object " + number + ", which others are read with, was changed");
        }
    }

    /** Where an object is, seen after a save; null when there is none. */
    @Nullable
    Place place(int number, int revision) {
        List<Version> all = versions.getOrDefault(number, List.of());
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).revision() <= revision) {
                return all.get(i).place();
            }
        }
        return null;
    }

    /** The object a reference names, seen after a save. */
    PdfObject object(Reference reference, int revision) throws RefusedException {
        budget.step();
        Place place = place(reference.number(), revision);
        if (place == null || place.kind() == Place.Kind.FREE || place.generation() != reference.generation()) {
            return PdfObject.NULL;
        }
        return place.kind() == Place.Kind.OPEN
                ? open(place.at(), revision).value()
                : packed(place.at(), revision).object(place.index());
    }

    /** The object that begins at a byte. */
    IndirectObject open(int at, int revision) throws RefusedException {
        IndirectObject known = open.get(at);
        if (known == null) {
            int limit = sections.get(revision).mark();
            known = IndirectObject.read(new Lexer(bytes, at, limit), budget, reference -> length(reference, revision));
            open.put(at, known);
        }
        return known;
    }

    /** The object stream of that number. */
    ObjectStream packed(int number, int revision) throws RefusedException {
        Place place = place(number, revision);
        if (place == null || place.kind() != Place.Kind.OPEN) {
            throw new RefusedException("the object stream " + number + " is missing");
        }
        ObjectStream known = packed.get(place.at());
        if (known == null) {
            if (!(open(place.at(), revision).value() instanceof Stream stream)) {
                throw new RefusedException("object " + number + " is no object stream");
            }
            known = ObjectStream.of(stream, budget);
            packed.put(place.at(), known);
        }
        return known;
    }

    /** A stream's length that stands in an object of its own: a number in the open, so that nothing runs in circles. */
    private OptionalInt length(Reference reference, int revision) throws RefusedException {
        Place place = place(reference.number(), revision);
        if (place == null || place.kind() != Place.Kind.OPEN || place.index() != reference.generation()) {
            return OptionalInt.empty();
        }
        Place before = relied.putIfAbsent(reference.number(), place);
        if (before != null) {
            rely(reference.number(), before);
        }
        Lexer lexer = new Lexer(bytes, place.at(), sections.get(revision).mark());
        PdfObject value =
                IndirectObject.read(lexer, budget, IndirectObject.Lengths.NONE).value();
        return value instanceof PdfObject.Numeral numeral ? numeral.whole() : OptionalInt.empty();
    }
}
