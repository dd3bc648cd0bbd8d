package org.welcomepacket.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.ContentFolder;

/** The site of the starter packet, built once: agreements and all, unsigned. */
final class StarterSite {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-10T10:00:00Z"), ZoneOffset.UTC);

    private static final Map<String, OutputFile> FILES = built();

    private StarterSite() {}

    /** Every output file by its path, such as {@code site/en/index.html}. */
    static Map<String, OutputFile> files() {
        return FILES;
    }

    /** The packet it is made of. */
    static Packet packet() throws IOException {
        return Generator.builder().clock(CLOCK).build().check(Path.of("../content")).orElseThrow();
    }

    private static ContentFolder content() throws IOException {
        return ContentFolder.read(Path.of("../content"), "content");
    }

    /** The paths of all pages below the site's root. */
    static List<String> pages() {
        return FILES.keySet().stream()
                .filter(path -> path.startsWith("site/") && path.endsWith(".html"))
                .map(path -> path.substring("site/".length()))
                .toList();
    }

    /** Writes the site into a folder and returns its root. */
    static Path writeTo(Path folder) throws IOException {
        for (OutputFile file : FILES.values()) {
            Path place = folder.resolve(file.path());
            Files.createDirectories(place.resolveSibling("."));
            Files.write(place, file.content());
        }
        return folder.resolve("site");
    }

    private static Map<String, OutputFile> built() {
        try {
            Map<String, OutputFile> files = new TreeMap<>();
            Generator.builder()
                    .clock(CLOCK)
                    .build()
                    .build(content(), BuildOptions.standard())
                    .orElseThrow()
                    .files()
                    .forEach(file -> files.put(file.path(), file));
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
