package org.welcomepacket.model;

import java.util.List;
import org.welcomepacket.model.text.LocalText;

/**
 * What clients are asked to fill in and sign.
 *
 * @param initials where initials are asked for
 * @param signature which kinds of signature count
 * @param signatories who signs beside the business, such as {@code client}, {@code guardian}; never empty
 * @param acknowledgements boxes to tick above the signature, in order
 */
public record Agreement(
        Initials initials, Signature signature, List<String> signatories, List<Acknowledgement> acknowledgements) {
    /** Copies the lists. */
    public Agreement {
        signatories = List.copyOf(signatories);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** Where initials are asked for. */
    public enum Initials {
        /** Nowhere. */
        NONE,
        /** Once at the end of each policy. */
        PER_POLICY,
        /** At the end of each clause. */
        PER_CLAUSE
    }

    /** Which kinds of client signature count. */
    public enum Signature {
        /** Typed, drawn, digital or by hand. */
        ANY,
        /** Only a digital one. */
        DIGITAL
    }

    /**
     * A box to tick.
     *
     * @param id its name in forms and records
     * @param required whether the agreement is incomplete without it
     * @param text what is acknowledged
     */
    public record Acknowledgement(String id, boolean required, LocalText text) {}
}
