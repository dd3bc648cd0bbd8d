package org.welcomepacket;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final int LONGEST = 16 << 20;

    /** Copies the map and keeps its order. */
    public PreviousBuild {
        files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    }

    /**
     * Reads the packet.json of an earlier output, or of the folder that holds it.
     *
     * @throws UnusablePacketFileException when the file is no packet.json
     * @throws IOException when it cannot be read
     */
    public static PreviousBuild read(Path place) throws IOException {
        Path file = Files.isDirectory(place) ? place.resolve(Built.PACKET_FILE) : place;
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LONGEST + 1);
            Manifest.Reading reading = Manifest.read(Bytes.wrap(bytes));
            if (reading.manifest().isEmpty()) {
                throw new UnusablePacketFileException(file, reading.problem());
            }
            return new PreviousBuild(reading.manifest().get(), Map.of());
        }
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
