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
import org.welcomepacket.output.OutputFolder;
import org.welcomepacket.source.Bytes;

/**
 * What the packet.json of an output folder says about the build that wrote it.
 *
 * @param manifest edition, clauses and inputs
 * @param files path to SHA-256 of every file it wrote, packet.json included
 * @param agreements by path, those of its agreements that are still as it wrote them
 */
public record PreviousBuild(Manifest manifest, Map<String, String> files, Map<String, OutputFile> agreements) {
    private static final int LONGEST = 16 << 20;

    /** Copies the maps. */
    public PreviousBuild {
        agreements = Map.copyOf(agreements);
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
            return new PreviousBuild(reading.manifest().get(), Map.of(), Map.of());
        }
    }

    /** Reads what stands in an output folder; empty when there is no packet.json of ours. */
    static Optional<PreviousBuild> read(OutputFolder output) throws IOException {
        Optional<PreviousBuild> read = output.read(Built.PACKET_FILE).flatMap(PreviousBuild::read);
        if (read.isEmpty()) {
            return read;
        }
        Map<String, OutputFile> agreements = new LinkedHashMap<>();
        for (Map.Entry<String, String> file : read.get().files().entrySet()) {
            if (file.getKey().matches("agreement\\.[^/]*\\.pdf")) {
                output.read(file.getKey())
                        .filter(there -> there.sha256().equals(file.getValue()))
                        .ifPresent(there -> agreements.put(there.path(), there));
            }
        }
        return Optional.of(new PreviousBuild(read.get().manifest(), read.get().files(), agreements));
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
            return new PreviousBuild(manifest, files, Map.of());
        });
    }
}
