package org.welcomepacket.sign.verify.syntax;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.PdfObject.Entries;
import org.welcomepacket.sign.verify.syntax.PdfObject.Items;
import org.welcomepacket.sign.verify.syntax.PdfObject.Name;
import org.welcomepacket.sign.verify.syntax.PdfObject.Numeral;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;
import org.welcomepacket.sign.verify.syntax.PdfObject.Stream;
import org.welcomepacket.sign.verify.syntax.PdfObject.Text;

/** The file as it was after one of its saves. */
public final class View {
    private static final int LONGEST_CHAIN = 8;

    private final ObjectSource objects;
    private final Revision revision;

    /** The file after a save, whose objects are found there. */
    public View(ObjectSource objects, Revision revision) {
        this.objects = objects;
        this.revision = revision;
    }

    /** What the file may still cost. */
    public Budget budget() {
        return objects.budget();
    }

    /** The save after which this is. */
    public Revision revision() {
        return revision;
    }

    /** The trailer of that save. */
    public Entries trailer() {
        return revision.trailer();
    }

    /** The object a reference names; null when there is none. */
    public PdfObject object(Reference reference) throws RefusedException {
        return objects.object(reference);
    }

    /** The reference by which an object of that number is found; nothing when there is none. */
    public Optional<Reference> reference(int number) {
        return objects.reference(number);
    }

    /** The value itself, or what it refers to. */
    public PdfObject resolve(PdfObject value) throws RefusedException {
        PdfObject resolved = value;
        for (int i = 0; resolved instanceof Reference reference; i++) {
            if (i == LONGEST_CHAIN) {
                throw new RefusedException("references run in circles");
            }
            resolved = object(reference);
        }
        return resolved;
    }

    /** A value that should be a dictionary or a stream: its entries; none when it is something else. */
    public Entries entries(PdfObject value) throws RefusedException {
        PdfObject resolved = resolve(value);
        if (resolved instanceof Stream stream) {
            return stream.entries();
        }
        return resolved instanceof Entries entries ? entries : Entries.NONE;
    }

    /** A value that should be an array: its items; none when it is something else. */
    public List<PdfObject> items(PdfObject value) throws RefusedException {
        return resolve(value) instanceof Items items ? items.values() : List.of();
    }

    /** A value that should be a name. */
    public Optional<String> name(PdfObject value) throws RefusedException {
        return resolve(value) instanceof Name name ? Optional.of(name.value()) : Optional.empty();
    }

    /** A value that should be a string: its bytes, each a character. */
    public Optional<String> string(PdfObject value) throws RefusedException {
        return resolve(value) instanceof Text text ? Optional.of(text.bytes()) : Optional.empty();
    }

    /** A value that should be a whole number. */
    public OptionalInt number(PdfObject value) throws RefusedException {
        return resolve(value) instanceof Numeral numeral ? numeral.whole() : OptionalInt.empty();
    }

    /** The catalog. */
    public Entries catalog() throws RefusedException {
        return entries(trailer().get("Root"));
    }

    /** What a stream holds once its compression is off. */
    public byte[] content(Stream stream) throws RefusedException {
        return Filters.content(stream, budget());
    }

    /** Where an object with bytes of its own begins; nothing for a packed or missing one. */
    public OptionalInt start(Reference reference) throws RefusedException {
        return objects.start(reference);
    }

    /** The byte after an object with bytes of its own; nothing for a packed or missing one. */
    public OptionalInt end(Reference reference) throws RefusedException {
        return objects.end(reference);
    }
}
