package org.welcomepacket.sign.verify.syntax;

import java.util.Optional;
import java.util.OptionalInt;
import org.welcomepacket.sign.verify.syntax.PdfObject.Reference;

/** Where a view of a file finds its objects. */
public interface ObjectSource {
    /** What they may still cost. */
    Budget budget();

    /** The object a reference names; null when there is none. */
    PdfObject object(Reference reference) throws RefusedException;

    /** The reference by which an object of that number is found; nothing when there is none. */
    Optional<Reference> reference(int number);

    /** Where an object with bytes of its own begins; nothing for a packed or missing one. */
    OptionalInt start(Reference reference) throws RefusedException;

    /** The byte after an object with bytes of its own; nothing for a packed or missing one. */
    OptionalInt end(Reference reference) throws RefusedException;
}
