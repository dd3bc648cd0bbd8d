package org.welcomepacket;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.manifest.FileEntry;
import org.welcomepacket.manifest.Manifest;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;

/**
 * What the packet.json of an output folder says about the build that wrote it.
 *
 * @param manifest edition, clauses and inputs
 * @param files path to SHA-256 of every file it wrote, packet.json included
 */
public record PreviousBuild(Manifest manifest, Map<String, String> files) {
    /** Copies the map and keeps its order. */
    public PreviousBuild {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /** Reads a packet.json; empty when it is none of ours. */
    static Optional<PreviousBuild> read(OutputFile packetJson) {
        Manifest.Reading reading = Manifest.read(Bytes.wrap(packetJson.content()));
        return reading.manifest().map(manifest -> {
            Map<String, String> files = new LinkedHashMap<>();
            for (FileEntry entry : reading.files()) {
                files.put(entry.path(), entry.sha256());
            }
            Built.PACKET_FILES.forEach(path -> files.put(path, packetJson.sha256()));
            return new PreviousBuild(manifest, files);
        });
    }
}
