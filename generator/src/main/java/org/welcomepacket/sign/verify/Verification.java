package org.welcomepacket.sign.verify;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.sign.verify.change.Alteration;
import org.welcomepacket.sign.verify.change.SignatureSeen;
import org.welcomepacket.sign.verify.signature.Signed.Attestation;

/**
 * What is known of a file that came back.
 *
 * @param verdict what it is
 * @param reason why, as plain sentences
 * @param certificate who certified it, when that was found out; of a file that is not ours it proves nothing
 * @param origin which agreement it is, as the certified part of the file says
 * @param entries every field that a client can fill in, in the order of the file
 * @param signatures those after the business's own, in order
 * @param alterations what is not allowed, in order
 * @param notes what else is worth knowing, as plain sentences
 */
public record Verification(
        Verdict verdict,
        String reason,
        Optional<Certificate> certificate,
        Optional<Origin> origin,
        List<Entry> entries,
        List<SignatureSeen> signatures,
        List<Alteration> alterations,
        List<String> notes) {
    /** Copies the lists. */
    public Verification {
        entries = List.copyOf(entries);
        signatures = List.copyOf(signatures);
        alterations = List.copyOf(alterations);
        notes = List.copyOf(notes);
    }

    /** A file of which nothing is known but what it is not. */
    static Verification only(Verdict verdict, String reason) {
        return new Verification(
                verdict, reason, Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of());
    }

    /** A file too large to be read; see {@link Verifier#LARGEST}. */
    public static Verification tooLarge() {
        return only(Verdict.UNREADABLE, "it is larger than " + (Verifier.LARGEST >> 20) + " megabytes");
    }

    /** The same with a note. */
    public Verification noting(String note) {
        List<String> more = new ArrayList<>(notes);
        more.add(note);
        return new Verification(verdict, reason, certificate, origin, entries, signatures, alterations, more);
    }

    /** The same, when it turns out that something was altered. */
    Verification altered(List<Alteration> found) {
        return new Verification(
                Verdict.ALTERED,
                "it was only filled in as far as it is written, but it does not look as you issued it",
                certificate,
                origin,
                entries,
                signatures,
                found,
                notes);
    }

    /** The entries that are required and missing. */
    public List<Entry> missing() {
        return entries.stream().filter(Entry::isMissing).toList();
    }

    /**
     * The certification.
     *
     * @param name whom the certificate names
     * @param fingerprint SHA-256 of the certificate, 64 hexadecimal digits
     * @param claimed when, as the business's own clock said
     * @param attested when it existed at the latest, as an authority says that signs the time
     */
    public record Certificate(
            String name, String fingerprint, Optional<Instant> claimed, Optional<Attestation> attested) {}

    /**
     * Which agreement it is.
     *
     * @param packet id of the packet, 16 hexadecimal digits
     * @param edition its number
     * @param language language tag of the file
     */
    public record Origin(String packet, int edition, String language) {}

    /**
     * A field.
     *
     * @param name its name, such as {@code client.name}
     * @param label what it is for, in the agreement's language
     * @param kind what it takes
     * @param value what it holds: the text, or {@code ticked} or {@code signed}; empty when nothing
     * @param page the page it is first seen on, from 1; 0 when on none
     * @param required whether the agreement is incomplete without it
     */
    public record Entry(String name, String label, Kind kind, String value, int page, boolean required) {
        /** Whether it is required and empty. */
        public boolean isMissing() {
            return required && value.isBlank();
        }

        /** What a field takes. */
        public enum Kind {
            /** Text. */
            TEXT,
            /** A tick. */
            BOX,
            /** A signature. */
            SIGNATURE
        }
    }
}
