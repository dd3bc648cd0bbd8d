package org.welcomepacket.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What stands in a folder, seen without ever following a symbolic link in it.
 *
 * @param root the folder, which need not exist
 */
record Tree(Path root) {
    /** What can stand at a path. */
    enum Kind {
        ABSENT,
        FILE,
        FOLDER,
        /** A symbolic link, a pipe, a device. */
        OTHER
    }

    /** The place of an output path. */
    Path at(String path) {
        Path place = root;
        for (String name : path.split("/", -1)) {
            place = place.resolve(name);
        }
        return place;
    }

    /** What stands at a path; nothing stands where a file or a link is above it. */
    Kind kind(String path) throws IOException {
        return isReachable(path) ? stat(path) : Kind.ABSENT;
    }

    /** Whether every folder above a path is a real folder. */
    boolean isReachable(String path) throws IOException {
        for (String folder : foldersAbove(path)) {
            if (stat(folder) != Kind.FOLDER) {
                return false;
            }
        }
        return true;
    }

    private Kind stat(String path) throws IOException {
        try {
            BasicFileAttributes found =
                    Files.readAttributes(at(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (found.isRegularFile()) {
                return Kind.FILE;
            }
            return found.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (NoSuchFileException e) {
            return Kind.ABSENT;
        }
    }

    /** The SHA-256 digest of the file at a path; empty when there is no file, or only by way of a link. */
    Optional<String> digest(String path) throws IOException {
        if (kind(path) != Kind.FILE) {
            return Optional.empty();
        }
        MessageDigest digest = OutputFile.sha256Digest();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(at(path), LinkOption.NOFOLLOW_LINKS)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return Optional.of(HexFormat.of().formatHex(digest.digest()));
    }

    /** The folders above a path, outermost first: {@code site}, {@code site/en}. */
    static List<String> foldersAbove(String path) {
        List<String> folders = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            folders.add(path.substring(0, slash));
        }
        return folders;
    }

    /** The paths right below a folder. */
    List<String> children(String folder) throws IOException {
        try (Stream<Path> names = Files.list(at(folder))) {
            return names.map(name -> folder + "/" + name.getFileName()).toList();
        }
    }
}
