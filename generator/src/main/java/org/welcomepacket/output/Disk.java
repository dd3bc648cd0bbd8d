package org.welcomepacket.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/** The few operations that change a disk, each of which a test can stop at. */
final class Disk {
    private final Runnable beforeEach;

    /**
     * A disk.
     *
     * @param beforeEach called before each change; whatever it throws stops the change
     */
    Disk(Runnable beforeEach) {
        this.beforeEach = beforeEach;
    }

    void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            beforeEach.run();
            Files.createDirectories(folder);
        }
    }

    /** Writes a file and waits until the disk has it. */
    void write(Path file, byte[] content) throws IOException {
        beforeEach.run();
        try (FileChannel out = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                out.write(rest);
            }
            out.force(true);
        }
    }

    /** Moves a file in one step, taking the place of another. */
    void move(Path from, Path to) throws IOException {
        beforeEach.run();
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // The output folder is a mount of its own: copy to its side of the border first.
            Path near = to.resolveSibling("." + to.getFileName() + ".welcome-new");
            write(near, Files.readAllBytes(from));
            Files.move(near, to, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(from);
        }
    }

    void delete(Path file) throws IOException {
        beforeEach.run();
        Files.deleteIfExists(file);
    }

    /** Deletes a folder if it is empty; says whether it did. */
    boolean deleteEmpty(Path folder) throws IOException {
        beforeEach.run();
        try {
            Files.delete(folder);
            return true;
        } catch (DirectoryNotEmptyException | NoSuchFileException | NotDirectoryException e) {
            return false;
        }
    }

    /** Deletes a folder of our own with everything in it, following no link. */
    void deleteAll(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            List<Path> children;
            try (Stream<Path> list = Files.list(folder)) {
                children = list.toList();
            }
            for (Path child : children) {
                deleteAll(child);
            }
        }
        delete(folder);
    }

    /** Waits until the disk has the entries of a folder, where the system can do that. */
    static void forceEntries(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException | UnsupportedOperationException e) {
            // Windows opens no folders; there the file system's own journal has to do.
        }
    }
}
