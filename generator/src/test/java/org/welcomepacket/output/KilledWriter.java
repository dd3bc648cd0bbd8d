package org.welcomepacket.output;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** Writes version after version into a folder until it is killed. */
public final class KilledWriter {
    private KilledWriter() {}

    /**
     * Starts writing.
     *
     * @param args the folder
     */
    public static void main(String[] args) throws IOException {
        Path out = Path.of(args[0]);
        int version;
        try (OutputFolder folder = OutputFolder.open(out, Duration.ofSeconds(10))) {
            version = Versions.standing(folder).orElse(0);
            Versions.write(folder, ++version);
        }
        System.out.println("writing");
        while (true) {
            try (OutputFolder folder = OutputFolder.open(out, Duration.ofSeconds(10))) {
                Versions.write(folder, ++version);
            }
        }
    }
}
