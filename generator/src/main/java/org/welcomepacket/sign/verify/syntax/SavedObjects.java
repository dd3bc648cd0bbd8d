package org.welcomepacket.sign.verify.syntax;

import java.util.Optional;
import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** The objects of a file as they were after one of its saves. */
final class SavedObjects implements ObjectSource {
    private final PdfFile file;
    private final int revision;

    SavedObjects(PdfFile file, int revision) {
        this.file = file;
        this.revision = revision;
    }

    @Override
    public Budget budget() {
        return file.budget();
    }

    @Override
    public PdfObject object(Reference reference) throws RefusedException {
        return file.object(reference, revision);
    }

    @Override
    public Optional<Reference> reference(int number) {
        Place place = file.place(number, revision);
        return place == null ? Optional.empty() : Optional.of(new Reference(number, place.generation()));
    }

    @Override
    public OptionalInt start(Reference reference) {
        Place place = file.place(reference.number(), revision);
        return place == null || place.kind() != Place.Kind.OPEN ? OptionalInt.empty() : OptionalInt.of(place.at());
    }

    @Override
    public OptionalInt end(Reference reference) throws RefusedException {
        OptionalInt start = start(reference);
        return start.isEmpty()
                ? start
                : OptionalInt.of(file.open(start.getAsInt(), revision).end());
    }
}
