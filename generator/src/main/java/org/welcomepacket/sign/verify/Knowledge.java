package org.welcomepacket.sign.verify;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a business knows of its own, by which it tells what came back.
 *
 * @param fingerprints SHA-256 of its current and of retired certificates, in hexadecimal digits, with or without colons.
 *     Without any, no file is its own.
 * @param originals the files as issued, with which those are compared that a program wrote anew
 * @param packet to compare editions and clauses with
 */
public record Knowledge(Set<String> fingerprints, Originals originals, Optional<KnownPacket> packet) {
    /** Writes the fingerprints alike. */
    public Knowledge {
        Set<String> plain = new TreeSet<>();
        fingerprints.forEach(each -> plain.add(each.replaceAll("[:\\s]", "").toLowerCase(Locale.ROOT)));
        fingerprints = Set.copyOf(plain);
    }

    /** Certificates alone. */
    public static Knowledge of(Set<String> fingerprints) {
        return new Knowledge(fingerprints, Originals.NONE, Optional.empty());
    }
}
