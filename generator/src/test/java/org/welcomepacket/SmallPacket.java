package org.welcomepacket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

/** The smallest packet there is, to be changed by each test. */
final class SmallPacket {
    private final Map<String, Bytes> files = new TreeMap<>();

    private SmallPacket() {}

    static SmallPacket standard() {
        return new SmallPacket()
                .with("packet.yaml", "business: { name: Small Practice }\npolicies: [sessions]\n")
                .with("policies/sessions.md", "# Sessions\n\n## Cancelling\n\nCall us and all is well.\n");
    }

    SmallPacket with(String path, String text) {
        files.put(path, Bytes.utf8(text));
        return this;
    }

    ContentFolder folder() {
        return ContentFolder.of("content", files);
    }

    /** Writes the files into a folder and returns it. */
    Path writeTo(Path folder) {
        try {
            for (Map.Entry<String, Bytes> file : files.entrySet()) {
                Path place = folder.resolve(file.getKey());
                Files.createDirectories(place.resolveSibling("."));
                Files.write(place, file.getValue().toArray());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
