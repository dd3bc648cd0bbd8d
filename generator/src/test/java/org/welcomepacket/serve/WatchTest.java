package org.welcomepacket.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class WatchTest {
    @TempDir
    Path temp;

    private final Semaphore changes = new Semaphore(0);

    private interface Change {
        void make() throws IOException;
    }

    private void expectNews(Change change) throws IOException, InterruptedException {
        newsUntilQuiet();
        change.make();
        assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
    }

    /** How much is heard before there is nothing for a second: what comes later is not an echo of what was before. */
    private int newsUntilQuiet() throws InterruptedException {
        int news = 0;
        while (changes.tryAcquire(1, TimeUnit.SECONDS)) {
            news++;
        }
        return news;
    }

    private void everyKindOfChangeIsNoticed(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("packet.yaml");
        expectNews(() -> Files.writeString(file, "a"));
        expectNews(() -> Files.writeString(file, "ab"));
        expectNews(() -> Files.createDirectories(folder.resolve("en/policies")));
        expectNews(() -> Files.writeString(folder.resolve("en/policies/late.md"), "a"));
        expectNews(() -> Files.move(folder.resolve("en"), folder.resolve("da")));
        expectNews(() -> Files.writeString(folder.resolve("da/policies/late.md"), "changed"));
        expectNews(() -> Files.move(
                Files.writeString(folder.resolve(".draft"), "ab\nc"), file, StandardCopyOption.REPLACE_EXISTING));
        expectNews(() -> Files.move(folder, temp.resolve("elsewhere")));
        expectNews(() -> Files.createDirectory(folder));
        expectNews(() -> Files.writeString(file, "again"));
        expectNews(() -> Files.delete(file));
    }

    @Test
    void everyKindOfChangeIsNoticedWithTheSystemsMessages() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("content"));
        try (Watch watch = new Watch(List.of(folder), changes::release)) {
            assertThat(watch).isNotNull();
            everyKindOfChangeIsNoticed(folder);
        }
    }

    @Test
    void everyKindOfChangeIsNoticedWithoutThem() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("content"));
        try (Watch watch = new Watch(List.of(folder), changes::release, Optional.empty())) {
            assertThat(watch).isNotNull();
            everyKindOfChangeIsNoticed(folder);
        }
    }

    @Test
    void aBurstIsFewChangesAndEditorsOwnFilesAreNone() throws IOException, InterruptedException {
        Path folder = Files.createDirectory(temp.resolve("content"));
        try (Watch watch = new Watch(
                List.of(folder),
                changes::release,
                Optional.of(FileSystems.getDefault().newWatchService()))) {
            assertThat(watch).isNotNull();
            newsUntilQuiet();
            for (int i = 0; i < 200; i++) {
                Files.writeString(folder.resolve("packet.yaml"), "number " + i);
            }
            assertThat(changes.tryAcquire(20, TimeUnit.SECONDS)).isTrue();
            assertThat(newsUntilQuiet()).isLessThan(20);
            Files.writeString(folder.resolve(".packet.yaml.swp"), "mine");
            Files.createDirectory(folder.resolve("target"));
            Files.writeString(folder.resolve("target/page.html"), "made");
            assertThat(newsUntilQuiet()).isZero();
        }
    }
}
