package org.welcomepacket.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The way from the old output to the new by way of a staging folder.
 *
 * <p>New bytes are written there and forced to disk; then the journal is moved into place, which is the commit mark;
 * then its changes are carried out. Before the mark nothing in the output has been touched, after it everything that is
 * needed to finish lies in the staging folder.
 */
final class Transaction {
    private static final String JOURNAL = "journal";

    /** Room for the entries and folders that carrying out may need on a disk that is nearly full. */
    private static final String BALLAST = "ballast";

    private static final int ROOM_FOR_ONE = 512;
    private static final int ROOM_FOR_ALL = 64 * 1024;

    private final Tree tree;
    private final Path staging;
    private final Disk disk;

    Transaction(Tree tree, Path staging, Disk disk) {
        this.tree = tree;
        this.staging = staging;
        this.disk = disk;
    }

    /**
     * Finishes what an earlier run committed, and sweeps away what it did not.
     *
     * @return paths of what is not ours and has since been put where ours must go; the rest waits for it to be moved
     */
    List<String> recover() throws IOException {
        if (!Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        Path journal = staging.resolve(JOURNAL);
        Optional<List<Change>> changes =
                Files.isRegularFile(journal) ? Journal.read(Files.readAllBytes(journal)) : Optional.empty();
        if (changes.isPresent()) {
            return carryOut(changes.get());
        }
        disk.deleteAll(staging);
        return List.of();
    }

    /** Makes all changes or none. */
    List<String> run(List<Change> changes, List<OutputFile> files) throws IOException {
        try {
            stage(changes, files);
        } catch (IOException e) {
            sweep(e);
            throw e;
        }
        return carryOut(changes);
    }

    private void sweep(IOException reason) {
        try {
            disk.deleteAll(staging);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void stage(List<Change> changes, List<OutputFile> files) throws IOException {
        Map<String, OutputFile> byPath = new HashMap<>();
        files.forEach(file -> byPath.put(file.path(), file));
        disk.createFolders(staging);
        disk.write(staging.resolve(BALLAST), new byte[ROOM_FOR_ALL + changes.size() * ROOM_FOR_ONE]);
        for (int i = 0; i < changes.size(); i++) {
            OutputFile file = byPath.get(changes.get(i).path());
            if (file != null) {
                disk.write(staged(i), file.content());
            }
        }
        Path draft = staging.resolve(JOURNAL + ".draft");
        disk.write(draft, Journal.write(changes));
        Disk.forceEntries(staging);
        disk.move(draft, staging.resolve(JOURNAL));
        Disk.forceEntries(staging);
    }

    private Path staged(int index) {
        return staging.resolve(Integer.toString(index));
    }

    private List<String> carryOut(List<Change> changes) throws IOException {
        disk.delete(staging.resolve(BALLAST));
        List<String> inTheWay = new ArrayList<>();
        Set<Path> touched = new LinkedHashSet<>();
        for (int i = 0; i < changes.size(); i++) {
            Change change = changes.get(i);
            if (change instanceof Change.Remove remove) {
                carryOut(remove);
            } else if (change instanceof Change.Put put) {
                if (!carryOut(put, staged(i))) {
                    inTheWay.add(put.path());
                }
                touched.add(tree.at(put.path()).getParent());
            }
        }
        if (inTheWay.isEmpty()) {
            touched.forEach(Disk::forceEntries);
            disk.delete(staging.resolve(JOURNAL));
            disk.deleteAll(staging);
        }
        return inTheWay;
    }

    private void carryOut(Change.Remove remove) throws IOException {
        if (tree.digest(remove.path()).filter(remove.old()::equals).isPresent()) {
            disk.delete(tree.at(remove.path()));
        }
        List<String> folders = Tree.foldersAbove(remove.path());
        for (int i = folders.size() - 1; i >= 0; i--) {
            if (tree.isReachable(folders.get(i) + "/") && !disk.deleteEmpty(tree.at(folders.get(i)))) {
                return;
            }
        }
    }

    /** Whether the file now stands where it must. */
    private boolean carryOut(Change.Put put, Path staged) throws IOException {
        Optional<String> standing = tree.digest(put.path());
        if (standing.filter(put.digest()::equals).isPresent()) {
            return true;
        }
        boolean free = standing.isPresent()
                ? standing.get().equals(put.old())
                : tree.kind(put.path()) == Tree.Kind.ABSENT && foldersAreReal(put.path());
        if (free) {
            Path place = tree.at(put.path());
            disk.createFolders(parent(place));
            disk.move(staged, place);
        }
        return free;
    }

    private boolean foldersAreReal(String path) throws IOException {
        for (String folder : Tree.foldersAbove(path)) {
            Tree.Kind kind = tree.kind(folder);
            if (kind != Tree.Kind.FOLDER) {
                return kind == Tree.Kind.ABSENT;
            }
        }
        return true;
    }

    private Path parent(Path place) {
        Path parent = place.getParent();
        return parent == null ? tree.root() : parent;
    }
}
