package org.welcomepacket.sign.verify;

import java.util.Optional;
import org.welcomepacket.sign.verify.Verification.Origin;
import org.welcomepacket.source.Bytes;

/** Finds the file as issued that a returned one may have been made of. */
public interface Originals {
    /** None is known. */
    Originals NONE = claim -> Optional.empty();

    /**
     * The file as issued, which is believed only if it is certified as the verifier demands.
     *
     * @throws java.io.UncheckedIOException when a disk fails
     */
    Optional<Bytes> of(Claim claim);

    /**
     * What a file says of itself, none of which is proved.
     *
     * @param origin which agreement it is
     * @param packet its attached packet.json
     * @param signature the string its certification stands in, if it still has one
     */
    record Claim(Origin origin, Bytes packet, Optional<Bytes> signature) {}
}
