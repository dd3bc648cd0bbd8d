package org.welcomepacket.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that holds either the old output or the new, never a mixture that stays.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(Path.of("welcome-out"), Duration.ofSeconds(10))) {
 *     Written written = folder.write(files, ours);
 * }
 * }</pre>
 *
 * <p>While it is open no other process can write into it. Files of the user's in it are never touched, symbolic links in
 * it never followed, and files that are already as they should be keep their times.
 */
public final class OutputFolder implements Closeable {
    private final Workplace workplace;
    private final FolderLock lock;
    private final Tree tree;
    private final Transaction transaction;
    private final List<String> inTheWay;

    private OutputFolder(Workplace workplace, FolderLock lock, Disk disk) throws IOException {
        this.workplace = workplace;
        this.lock = lock;
        this.tree = new Tree(workplace.folder());
        this.transaction = new Transaction(tree, workplace.staging(), disk);
        this.inTheWay = transaction.recover();
    }

    /**
     * Locks the folder, which need not exist, and finishes what an earlier run was killed in.
     *
     * @param folder the output folder
     * @param patience how long to wait for another process that writes into it
     * @throws FolderInUseException when that process takes longer
     */
    public static OutputFolder open(Path folder, Duration patience) throws IOException {
        return open(folder, patience, () -> {});
    }

    static OutputFolder open(Path folder, Duration patience, Runnable beforeEachChange) throws IOException {
        Workplace workplace = Workplace.of(folder);
        FolderLock lock = FolderLock.take(workplace.lock(), patience)
                .orElseThrow(() -> new FolderInUseException(folder.toString()));
        boolean opened = false;
        try {
            OutputFolder open = new OutputFolder(workplace, lock, new Disk(beforeEachChange));
            opened = true;
            return open;
        } finally {
            if (!opened) {
                lock.close();
            }
        }
    }

    /** A file that stands in the folder now, if it does and no link leads to it. */
    public Optional<OutputFile> read(String path) throws IOException {
        if (!OutputFile.isPath(path) || tree.kind(path) != Tree.Kind.FILE) {
            return Optional.empty();
        }
        return Optional.of(OutputFile.wrap(path, Files.readAllBytes(tree.at(path))));
    }

    /**
     * Makes the folder hold these files, beside whatever the user keeps there.
     *
     * @param files what is wanted; the one that tells a build from the next, if any, last
     * @param ours path to SHA-256 of what an earlier run wrote: replaced or removed as long as the digest is still right
     * @throws IOException when the disk fails, full for example; before the commit mark the old output is then whole,
     *     after it the next opening finishes the new one
     * @throws IllegalArgumentException when two of the files cannot stand side by side
     */
    public Written write(List<OutputFile> files, Map<String, String> ours) throws IOException {
        if (!inTheWay.isEmpty()) {
            return new Written(List.of(), List.of(), inTheWay);
        }
        Plan plan = Plan.of(tree, files, ours);
        if (!plan.inTheWay().isEmpty()) {
            return new Written(List.of(), List.of(), plan.inTheWay());
        }
        List<Change> changes = plan.changes();
        List<String> late = changes.isEmpty() ? List.of() : transaction.run(changes, files);
        return new Written(paths(changes, Change.Put.class), paths(changes, Change.Remove.class), late);
    }

    private static List<String> paths(List<Change> changes, Class<? extends Change> kind) {
        return changes.stream().filter(kind::isInstance).map(Change::path).toList();
    }

    /** Lets other processes in again. Leaves no trace when nothing was written. */
    @Override
    public void close() throws IOException {
        lock.close();
        if (!Files.exists(workplace.folder())) {
            for (Path folder : workplace.made()) {
                if (!new Disk(() -> {}).deleteEmpty(folder)) {
                    return;
                }
            }
        }
    }
}
