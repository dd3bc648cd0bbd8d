package org.welcomepacket.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where a path leads when all links are followed, so that two names of one place can be compared. */
public final class RealPath {
    private RealPath() {}

    /**
     * The absolute path without links; what does not exist yet stays below the nearest folder that does.
     *
     * @throws IOException when a link cannot be followed
     */
    public static Path of(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        if (Files.exists(absolute)) {
            return absolute.toRealPath();
        }
        Path parent = absolute.getParent();
        return parent == null ? absolute : of(parent).resolve(absolute.getFileName());
    }
}
