package org.welcomepacket.sign.verify;

import java.util.Optional;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.source.Bytes;

/**
 * A packet the business built, as its packet.json says: what a file that came back may be compared with.
 *
 * @param id of the packet, 16 hexadecimal digits
 * @param edition its number
 * @param fingerprint SHA-256 of the certificate it was certified with; absent when it was not
 */
public record KnownPacket(String id, int edition, Optional<String> fingerprint) {
    /** Reads a packet.json, attached or outer; nothing when it is none. */
    public static Optional<KnownPacket> read(Bytes json) {
        return Manifest.read(json)
                .manifest()
                .map(manifest -> new KnownPacket(manifest.packetId(), manifest.edition(), manifest.certificate()));
    }

    /** A verification with a word on whether it is about this packet. */
    public Verification compare(Verification verification) {
        if (verification.origin().isEmpty()) {
            return verification;
        }
        Verification.Origin origin = verification.origin().get();
        return verification.noting(
                origin.packet().equals(id)
                        ? "it is of the packet you compare it with"
                        : "it is not of the packet you compare it with: that is edition " + edition + ", packet " + id);
    }
}
