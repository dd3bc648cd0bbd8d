package org.welcomepacket.output;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets one process at a time write. The system lets go of it when the process is killed, so none is ever stale.
 *
 * <p>The lock file is deleted at the end, so a process that waited for it may find itself holding a file that no longer
 * has a name. It therefore writes a word of its own into the file and looks whether the name leads to that word. The
 * second channel stays open as long as the first: POSIX lets go of a lock when any channel of the file is closed.
 */
final class FolderLock implements Closeable {
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final Path path;
    private final FileChannel held;
    private final FileChannel checked;

    private FolderLock(Path path, FileChannel held, FileChannel checked) {
        this.path = path;
        this.held = held;
        this.checked = checked;
    }

    /** Waits at most that long for the lock. */
    static Optional<FolderLock> take(Path path, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        do {
            FolderLock lock = tryOnce(path);
            if (lock != null) {
                return Optional.of(lock);
            }
        } while (System.nanoTime() < end && pause());
        return Optional.empty();
    }

    private static boolean pause() {
        try {
            Thread.sleep(PAUSE.toMillis());
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static @Nullable FolderLock tryOnce(Path path) throws IOException {
        FileChannel held = FileChannel.open(
                path,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        FileChannel checked = null;
        boolean taken = false;
        try {
            if (isLocked(held)) {
                String word = UUID.randomUUID().toString();
                held.truncate(0).write(ByteBuffer.wrap(word.getBytes(StandardCharsets.UTF_8)), 0);
                checked = FileChannel.open(path, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
                taken = read(checked).equals(word);
            }
        } catch (NoSuchFileException e) {
            // Whoever held it before has deleted it meanwhile.
            taken = false;
        } finally {
            if (!taken) {
                close(held, checked);
            }
        }
        return taken && checked != null ? new FolderLock(path, held, checked) : null;
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String read(FileChannel channel) throws IOException {
        ByteBuffer word = ByteBuffer.allocate(64);
        channel.read(word, 0);
        return new String(word.array(), 0, word.position(), StandardCharsets.UTF_8);
    }

    private static void close(FileChannel held, @Nullable FileChannel checked) throws IOException {
        held.close();
        if (checked != null) {
            checked.close();
        }
    }

    /** Deletes the lock file and lets go. */
    @Override
    public void close() throws IOException {
        try {
            Files.deleteIfExists(path);
        } finally {
            close(held, checked);
        }
    }
}
