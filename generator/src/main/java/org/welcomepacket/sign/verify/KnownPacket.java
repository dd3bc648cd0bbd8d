package org.welcomepacket.sign.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.manifest.ClauseEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.source.Bytes;

/**
 * A packet the business has at hand: what a file that came back may be compared with.
 *
 * @param manifest what it says
 * @param isBuilt whether it was built, so that its id means something; otherwise it is content as it is today
 */
public record KnownPacket(Manifest manifest, boolean isBuilt) {
    private static final int NAMED = 12;

    /** Reads a packet.json, attached or outer; nothing when it is none. */
    public static Optional<KnownPacket> read(Bytes json) {
        return Manifest.read(json).manifest().map(manifest -> new KnownPacket(manifest, true));
    }

    /** Id of the packet, 16 hexadecimal digits. */
    public String id() {
        return manifest.packetId();
    }

    /** SHA-256 of the certificate it was certified with; absent when it was not. */
    public Optional<String> fingerprint() {
        return manifest.certificate();
    }

    /** How the packet of a file compares with this one, as plain sentences. */
    List<String> compare(AttachedPacket packet) {
        List<String> notes = new ArrayList<>();
        if (isBuilt && packet.origin().packet().equals(id())) {
            notes.add("it is of the packet you compare it with");
            return notes;
        }
        notes.add(
                isBuilt
                        ? "it is not of the packet you compare it with, which is edition " + manifest.edition()
                                + ", packet " + id()
                        : "what you compare it with is edition " + manifest.edition());
        Map<String, ClauseEntry> ours = clauses(manifest, packet.language());
        List<String> differing = new ArrayList<>();
        clauses(packet.manifest(), packet.language()).forEach((clause, theirs) -> {
            ClauseEntry own = ours.remove(clause);
            if (own == null || !own.hash().equals(theirs.hash())) {
                differing.add((theirs.number() + " " + clause).strip());
            }
        });
        ours.keySet().forEach(clause -> differing.add(clause + " (not in the file)"));
        notes.add(
                differing.isEmpty()
                        ? "word for word its clauses are those you compare it with"
                        : "its words differ from those you compare it with in: " + named(differing));
        return notes;
    }

    private static String named(List<String> clauses) {
        int more = clauses.size() - NAMED;
        return String.join(", ", clauses.subList(0, Math.min(NAMED, clauses.size())))
                + (more > 0 ? " and " + more + " more" : "");
    }

    private static Map<String, ClauseEntry> clauses(Manifest manifest, String language) {
        Map<String, ClauseEntry> clauses = new LinkedHashMap<>();
        manifest.clauses().forEach((each, entries) -> {
            if (String.valueOf(each).equals(language)) {
                entries.forEach(entry -> clauses.put(entry.id(), entry));
            }
        });
        return clauses;
    }
}
