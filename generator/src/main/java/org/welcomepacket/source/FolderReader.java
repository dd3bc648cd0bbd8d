package org.welcomepacket.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the snapshot of a content folder, within limits. */
final class FolderReader {
    static final int MAX_FILES = 5_000;
    static final int MAX_DEPTH = 12;
    static final long MAX_TEXT_BYTES = 1L << 20;
    static final long MAX_FILE_BYTES = 32L << 20;
    static final long MAX_TOTAL_BYTES = 256L << 20;

    private static final Pattern NAMED_LIKE_A_FILE = Pattern.compile("(?i).*\\.(md|yaml|yml|png|jpe?g|ttf|otf)");

    private final Path root;
    private final String name;
    private final Map<String, Bytes> files = new LinkedHashMap<>();
    private final Set<String> refused = new LinkedHashSet<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private long total;
    private boolean full;

    FolderReader(Path root, String name) {
        this.root = root;
        this.name = name;
    }

    ContentFolder read() throws IOException {
        if (!Files.exists(root)) {
            throw new NoSuchFileException(root.toString());
        }
        if (!Files.isDirectory(root)) {
            throw new NotDirectoryException(root.toString());
        }
        folder(root.toRealPath(), "", 0);
        return new ContentFolder(name, files, refused, diagnostics);
    }

    private void folder(Path folder, String prefix, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            found(Code.TOO_LARGE, prefix, "folders are nested more than " + MAX_DEPTH + " deep", "");
            return;
        }
        List<Path> children;
        try {
            children = sorted(folder);
        } catch (AccessDeniedException e) {
            if (prefix.isEmpty()) {
                throw e;
            }
            found(Code.UNREADABLE_FILE, prefix, "this folder may not be read", "allow yourself to read it");
            return;
        }
        for (Path child : children) {
            Path last = child.getFileName();
            String childName = last == null ? "" : last.toString();
            if (full || ContentFolder.isLeftOut(childName, depth == 0)) {
                continue;
            }
            entry(child, prefix.isEmpty() ? childName : prefix + "/" + childName, depth);
        }
    }

    private void entry(Path path, String relative, int depth) throws IOException {
        BasicFileAttributes attributes =
                Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (attributes.isDirectory() && NAMED_LIKE_A_FILE.matcher(relative).matches()) {
            found(
                    Code.UNREADABLE_FILE,
                    relative,
                    "this is a folder, though it is called like a file",
                    "put a file of this name here, or give the folder another name");
        } else if (attributes.isDirectory()) {
            folder(path, relative, depth + 1);
        } else if (attributes.isRegularFile()) {
            file(path, relative, attributes.size());
        } else if (attributes.isSymbolicLink()) {
            link(path, relative);
        } else {
            found(
                    Code.UNREADABLE_FILE,
                    relative,
                    "this is neither a file nor a folder, but a device or a pipe",
                    "take it out of the folder");
        }
    }

    private void link(Path path, String relative) throws IOException {
        Path target;
        try {
            target = path.toRealPath();
        } catch (NoSuchFileException e) {
            found(Code.UNREADABLE_FILE, relative, "this link leads nowhere", "put the file itself here");
            return;
        } catch (IOException e) {
            found(Code.UNREADABLE_FILE, relative, "this link leads round in a circle", "put the file itself here");
            return;
        }
        if (target.startsWith(root.toRealPath()) && Files.isRegularFile(target)) {
            file(target, relative, Files.size(target));
        } else {
            found(
                    Code.UNREADABLE_FILE,
                    relative,
                    "this link does not lead to a file inside this folder",
                    "put the file itself here");
        }
    }

    private void file(Path path, String relative, long size) throws IOException {
        boolean text = relative.endsWith(".yaml") || relative.endsWith(".md");
        long limit = text ? MAX_TEXT_BYTES : MAX_FILE_BYTES;
        if (files.size() == MAX_FILES || total + size > MAX_TOTAL_BYTES) {
            full = true;
            found(
                    Code.TOO_LARGE,
                    "",
                    "this folder holds more than " + MAX_FILES + " files or " + (MAX_TOTAL_BYTES >> 20) + " MB",
                    "is it the right folder?");
            return;
        }
        Bytes bytes;
        try {
            bytes = size > limit ? null : bounded(path, limit);
        } catch (AccessDeniedException e) {
            found(Code.UNREADABLE_FILE, relative, "this file may not be read", "allow yourself to read it");
            return;
        }
        if (bytes == null) {
            found(Code.TOO_LARGE, relative, "this file is larger than " + (limit >> 20) + " MB", "make it smaller");
            return;
        }
        total += bytes.size();
        files.put(relative, bytes);
    }

    /** The file, unless it has grown past the limit meanwhile. */
    private static @Nullable Bytes bounded(Path path, long limit) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes((int) limit + 1);
            return bytes.length > limit ? null : Bytes.wrap(bytes);
        }
    }

    private static List<Path> sorted(Path folder) throws IOException {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                children.add(child);
                if (children.size() > 2 * MAX_FILES) {
                    break;
                }
            }
        }
        children.sort(null);
        return children;
    }

    private void found(Code code, String relative, String message, String hint) {
        refused.add(relative);
        String path = relative.isEmpty() ? name : name.isEmpty() ? relative : name + "/" + relative;
        diagnostics.add(new Diagnostic(code, new SourceFile(path, "").start(), message, hint));
    }
}
