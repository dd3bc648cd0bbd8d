package org.welcomepacket.sign.verify.change;

import java.time.Instant;
import java.util.Optional;
import org.welcomepacket.sign.verify.signature.Signed;

/**
 * A signature in the file whose cryptography holds.
 *
 * @param field name of the field it stands in
 * @param kind whose it is
 * @param signed who, and with which certificate
 * @param claimed when, as the signer's own clock says
 * @param revision the save it came with, counted from 0
 */
public record SignatureSeen(String field, Kind kind, Signed signed, Optional<Instant> claimed, int revision) {
    /** Whose signature it is. */
    public enum Kind {
        /** The business's, which certifies the file. */
        CERTIFICATION,
        /** The client's, or another signatory's. */
        APPROVAL,
        /** An authority's, over the time only. */
        TIMESTAMP
    }
}
