package org.welcomepacket.serve;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.ContentFolder;

/**
 * Size and time of every file below a folder, as far as it is read as content: two stamps are equal when nothing seems
 * to have changed between them. A folder that is not there, or may not be read, has a stamp as well.
 */
final class FolderStamp {
    private static final int DEEPEST = 14;
    private static final int MOST = 20_000;

    private final Path root;
    private final Map<Path, Entry> entries = new TreeMap<>();
    private final List<Path> folders = new ArrayList<>();

    private record Entry(long size, FileTime time) {}

    private FolderStamp(Path root) {
        this.root = root;
    }

    static FolderStamp of(Path root) {
        FolderStamp stamp = new FolderStamp(root);
        stamp.entry(root, 0);
        return stamp;
    }

    /** The folders, to be watched. */
    List<Path> folders() {
        return List.copyOf(folders);
    }

    private void entry(Path path, int depth) {
        BasicFileAttributes attributes = attributes(path);
        if (attributes == null || entries.size() >= MOST) {
            return;
        }
        if (attributes.isDirectory()) {
            folder(path, depth);
        } else {
            entries.put(path, new Entry(attributes.size(), attributes.lastModifiedTime()));
        }
    }

    private void folder(Path folder, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        folders.add(folder);
        // Not the folder's own time: files that are left out change it too.
        entries.put(folder, new Entry(-1, FileTime.fromMillis(0)));
        try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
            for (Path child : children) {
                if (!ContentFolder.isLeftOut(root.relativize(child))) {
                    entry(child, depth + 1);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            // It may not be read, or went away while we looked: that is a state like any other.
            entries.put(folder, new Entry(-2, FileTime.fromMillis(0)));
        }
    }

    /** Of what a link leads to; of the link itself when that is not there. */
    private static @Nullable BasicFileAttributes attributes(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class);
        } catch (IOException e) {
            try {
                return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            } catch (IOException gone) {
                return null;
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FolderStamp that && entries.equals(that.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }
}
