package org.welcomepacket.serve;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.source.ContentFolder;

/**
 * Looks at folders and says when something in them may have changed.
 *
 * <p>The system's own messages make it quick where there are any. They are not relied upon: they are lost on network
 * drives, come late on macOS and do not tell of new folders, so sizes and times are compared every now and then as well.
 * An editor that saves in several steps is one change.
 */
final class Watch implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration QUIET = Duration.ofMillis(12);
    private static final Duration LONGEST_BURST = Duration.ofMillis(250);

    private final List<Path> roots;
    private final Runnable onChange;
    private final Optional<WatchService> messages;
    private final Set<Path> heard = new HashSet<>();
    private final Thread thread = new Thread(this::run, "preview-watch");

    private volatile boolean closed;

    /**
     * Begins to look.
     *
     * @param roots the folders; they need not exist all the time
     * @param onChange called, on a thread of its own, after something may have changed
     */
    Watch(List<Path> roots, Runnable onChange) {
        this(roots, onChange, service());
    }

    /** With or without the system's messages. */
    Watch(List<Path> roots, Runnable onChange, Optional<WatchService> messages) {
        this.roots = List.copyOf(roots);
        this.onChange = onChange;
        this.messages = messages;
        thread.setDaemon(true);
        thread.start();
    }

    /** None where the system has no more to give. */
    private static Optional<WatchService> service() {
        try {
            return Optional.of(FileSystems.getDefault().newWatchService());
        } catch (IOException | UnsupportedOperationException e) {
            return Optional.empty();
        }
    }

    private void run() {
        try {
            List<FolderStamp> before = look();
            while (!closed) {
                boolean told = waitForNews();
                List<FolderStamp> now = look();
                if (told || !now.equals(before)) {
                    onChange.run();
                }
                before = now;
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            // Closed.
        }
    }

    private List<FolderStamp> look() {
        List<FolderStamp> stamps = roots.stream().map(FolderStamp::of).toList();
        List<Path> folders =
                stamps.stream().flatMap(stamp -> stamp.folders().stream()).toList();
        heard.retainAll(Set.copyOf(folders));
        folders.forEach(this::hear);
        return stamps;
    }

    /** A folder that cannot be heard is looked at all the same. */
    private void hear(Path folder) {
        if (messages.isEmpty() || heard.contains(folder)) {
            return;
        }
        try {
            folder.register(
                    messages.get(),
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            heard.add(folder);
        } catch (IOException e) {
            heard.remove(folder);
        }
    }

    private boolean waitForNews() throws InterruptedException {
        if (messages.isEmpty()) {
            Thread.sleep(LOOK.toMillis());
            return false;
        }
        long start = System.nanoTime();
        boolean told = false;
        @Nullable WatchKey key = messages.get().poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        while (key != null) {
            told |= concerns(key);
            boolean longEnough = System.nanoTime() - start > LONGEST_BURST.toNanos() + LOOK.toNanos();
            key = longEnough ? null : messages.get().poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
        return told;
    }

    /** Whether a message is about a file that is read as content; of others, such as an editor's, we hear as well. */
    private boolean concerns(WatchKey key) {
        boolean concerns = false;
        Path folder = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            concerns |= !(event.context() instanceof Path name) || !isLeftOut(folder.resolve(name));
        }
        if (!key.reset()) {
            heard.remove(folder);
        }
        return concerns;
    }

    private boolean isLeftOut(Path path) {
        return roots.stream().filter(path::startsWith).allMatch(root -> ContentFolder.isLeftOut(root.relativize(path)));
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        messages.ifPresent(service -> {
            try {
                service.close();
            } catch (IOException e) {
                // Nobody listens any more.
            }
        });
    }
}
