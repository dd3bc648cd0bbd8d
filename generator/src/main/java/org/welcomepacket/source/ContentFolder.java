package org.welcomepacket.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What stood in a content folder at one moment: unchangeable, and nothing is read from the disk later.
 *
 * <p>{@code pom.xml}, {@code target/} and {@code welcome-out/} at the top and names that begin with a dot anywhere are
 * left out.
 */
public final class ContentFolder {
    private static final Set<String> LEFT_OUT_AT_THE_TOP = Set.of("pom.xml", "target", "welcome-out");

    private final String name;
    private final NavigableMap<String, Bytes> files;
    private final Set<String> refused;
    private final List<Diagnostic> diagnostics;

    ContentFolder(String name, Map<String, Bytes> files, Set<String> refused, List<Diagnostic> diagnostics) {
        this.name = displayName(name);
        this.files = Collections.unmodifiableNavigableMap(new TreeMap<>(files));
        this.refused = Set.copyOf(refused);
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads a folder. Links are followed only to files inside it; what is too large or too deep is left out and named in
     * {@link #diagnostics}.
     *
     * @param root the folder
     * @param name as the user gave it, for messages
     * @throws IOException when there is no such folder or the disk fails
     */
    public static ContentFolder read(Path root, String name) throws IOException {
        FolderReader reader = new FolderReader(root, displayName(name));
        return reader.read();
    }

    /**
     * A folder from memory; what would be left out of one on the disk is left out of it as well.
     *
     * @param name for messages
     * @param files relative path with forward slashes to content
     */
    public static ContentFolder of(String name, Map<String, Bytes> files) {
        Map<String, Bytes> kept = new TreeMap<>(files);
        kept.keySet().removeIf(path -> isLeftOut(Path.of(path)));
        return new ContentFolder(name, kept, Set.of(), List.of());
    }

    /**
     * Whether a path inside a content folder is left out when the folder is read.
     *
     * @param path relative to the folder
     */
    public static boolean isLeftOut(Path path) {
        for (int i = 0; i < path.getNameCount(); i++) {
            if (isLeftOut(path.getName(i).toString(), i == 0)) {
                return true;
            }
        }
        return false;
    }

    static boolean isLeftOut(String name, boolean top) {
        return name.startsWith(".") || (top && LEFT_OUT_AT_THE_TOP.contains(name));
    }

    /** The folder's name as messages show it; empty for the working folder. */
    public String name() {
        return name;
    }

    /** Every file, relative, with forward slashes, sorted. */
    public SortedSet<String> paths() {
        return files.navigableKeySet();
    }

    /** Whether there is such a file. */
    public boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether there is such a file or folder, or may be, but it was not taken in; {@link #diagnostics} says why. */
    public boolean isRefused(String path) {
        int slash = path.lastIndexOf('/');
        return refused.contains(path) || (slash > 0 && isRefused(path.substring(0, slash)));
    }

    /** Every file, whether taken in or refused, relative, sorted. */
    public SortedSet<String> standing() {
        SortedSet<String> standing = new TreeSet<>(files.keySet());
        standing.addAll(refused);
        return standing;
    }

    /** The content of a file, if there is one. */
    public Optional<Bytes> bytes(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /**
     * The text of a file, which must be UTF-8, with or without a byte order mark.
     *
     * @throws IllegalArgumentException when there is no such file
     */
    public Outcome<SourceFile> text(String path) {
        Bytes bytes = files.get(path);
        if (bytes == null) {
            throw new IllegalArgumentException("no file " + path);
        }
        return TextDecoder.decode(display(path), bytes);
    }

    /** A place to point at when the text of a file does not matter: its very beginning. */
    public Span place(String path) {
        return new SourceFile(display(path), "").start();
    }

    /** A path as messages show it: behind the folder's name. */
    public String display(String path) {
        return name.isEmpty() ? path : path.isEmpty() ? name : name + "/" + path;
    }

    /** What could not be taken in. */
    public List<Diagnostic> diagnostics() {
        return new ArrayList<>(diagnostics);
    }

    private static String displayName(String given) {
        String name = given.replace('\\', '/');
        while (name.startsWith("./")) {
            name = name.substring(2);
        }
        while (name.length() > 1 && name.endsWith("/")) {
            name = name.substring(0, name.length() - 1);
        }
        return name.equals(".") ? "" : name;
    }
}
