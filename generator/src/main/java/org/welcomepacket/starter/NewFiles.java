package org.welcomepacket.starter;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.welcomepacket.source.Bytes;

/** Files for somebody to begin with. What stands there already is left as it is. */
public final class NewFiles {
    private NewFiles() {}

    /** Writes files, by path, into a folder. */
    public static Starter.Copied write(Map<String, Bytes> files, Path folder) throws IOException {
        List<String> written = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Map.Entry<String, Bytes> file : files.entrySet()) {
            Path place = folder.resolve(file.getKey());
            Files.createDirectories(place.toAbsolutePath().getParent());
            try {
                Files.write(place, file.getValue().toArray(), StandardOpenOption.CREATE_NEW);
                written.add(file.getKey());
            } catch (FileAlreadyExistsException e) {
                kept.add(file.getKey());
            }
        }
        return new Starter.Copied(written, kept);
    }
}
