package org.welcomepacket.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Stops a write at each of its steps, and fills the disk at each of its sizes. */
class InterruptedWriteTest {
    /** As if the process were killed: nothing of ours may catch it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Throws at the nth change of the disk. */
    private static Runnable killAt(int change) {
        int[] count = {0};
        return () -> {
            if (++count[0] == change) {
                throw new Killed();
            }
        };
    }

    private static void write(Path out, int version, Runnable beforeEachChange) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out, Duration.ZERO, beforeEachChange)) {
            Versions.write(folder, version);
        }
    }

    private static void open(Path out, Runnable beforeEachChange) throws IOException {
        OutputFolder.open(out, Duration.ZERO, beforeEachChange).close();
    }

    private static boolean isCommitted(Path out) {
        return Files.exists(out.resolveSibling(".out.welcome-staging").resolve("journal"));
    }

    @Test
    void aBuildKilledAtAnyStepLeavesTheOldOutputWholeOrTheNextRunCompletesTheNew() throws IOException {
        int steps = 0;
        int completed = 0;
        for (boolean finished = false; !finished; ) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path out = disk.getPath("/home/user/out");
                write(out, 1, () -> {});
                Versions.writeUsersFile(out);
                steps++;
                try {
                    write(out, 2, killAt(steps));
                    finished = true;
                } catch (Killed e) {
                    boolean committed = isCommitted(out);
                    if (!committed) {
                        assertThat(Versions.contents(out)).isIn(Versions.expected(1), Versions.expected(2));
                    }
                    open(out, () -> {});
                    if (committed) {
                        assertThat(Versions.contents(out)).isEqualTo(Versions.expected(2));
                        completed++;
                    }
                }
                assertThat(Files.exists(out.resolveSibling(".out.welcome-staging")))
                        .isFalse();
            }
        }
        assertThat(steps).isGreaterThan(30);
        assertThat(completed).isGreaterThan(10);
    }

    @Test
    void aCompletionKilledAtAnyStepIsCompletedByTheRunAfterIt() throws IOException {
        int steps = 0;
        for (boolean finished = false; !finished; ) {
            try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
                Path out = disk.getPath("/home/user/out");
                write(out, 1, () -> {});
                Versions.writeUsersFile(out);
                assertThatThrownBy(() -> write(out, 2, () -> {
                            if (isCommitted(out)) {
                                throw new Killed();
                            }
                        }))
                        .isInstanceOf(Killed.class);
                steps++;
                try {
                    open(out, killAt(steps));
                    finished = true;
                } catch (Killed e) {
                    open(out, () -> {});
                }
                assertThat(Versions.contents(out)).isEqualTo(Versions.expected(2));
            }
        }
        assertThat(steps).isGreaterThan(10);
    }

    @Test
    void aDiskThatFillsUpLeavesTheOldOutputWhole() throws IOException {
        int failures = 0;
        for (int room = 0; room < 400; room += 4) {
            Configuration small = Configuration.unix().toBuilder()
                    .setBlockSize(1024)
                    .setMaxSize((60 + room) * 1024L)
                    .build();
            try (FileSystem disk = Jimfs.newFileSystem(small)) {
                Path out = disk.getPath("/home/user/out");
                Files.createDirectories(out);
                try (OutputFolder folder = OutputFolder.open(out, Duration.ZERO)) {
                    Versions.writeUsersFile(out);
                    for (OutputFile file : Versions.version(1)) {
                        Path place = out.resolve(file.path());
                        Files.createDirectories(place.getParent());
                        Files.write(place, file.content());
                    }
                    Map<String, String> before = Versions.contents(out);
                    try {
                        Versions.write(folder, 2);
                        assertThat(Versions.contents(out)).isEqualTo(Versions.expected(2));
                    } catch (IOException full) {
                        failures++;
                        assertThat(Versions.contents(out)).isEqualTo(before);
                    }
                }
            }
        }
        assertThat(failures).isBetween(5, 95);
    }

    @Test
    void aJournalThatIsCutOffCommitsNothing() throws IOException {
        byte[] journal = Journal.write(List.of(new Change.Put("a", "", "0"), new Change.Remove("b", "1")));
        assertThat(Journal.read(journal)).isPresent();
        for (int length = 0; length < journal.length; length++) {
            assertThat(Journal.read(java.util.Arrays.copyOf(journal, length))).isEmpty();
        }
        assertThat(Journal.read(Journal.write(List.of(new Change.Remove("../b", "1")))))
                .isEmpty();
    }

    @Test
    void whatTheUserPutInTheWayOfACompletionStaysAndIsReported() throws IOException {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
            Path out = disk.getPath("/home/user/out");
            assertThatThrownBy(() -> write(out, 1, () -> {
                        if (isCommitted(out)) {
                            throw new Killed();
                        }
                    }))
                    .isInstanceOf(Killed.class);
            Files.createDirectories(out.resolve("site"));
            Files.writeString(out.resolve("site/style.css"), "the user's");
            try (OutputFolder folder = OutputFolder.open(out, Duration.ZERO)) {
                Written written = folder.write(Versions.version(1), Map.of());
                assertThat(written.inTheWay()).containsExactly("site/style.css");
                assertThat(out.resolve("site/style.css")).hasContent("the user's");
            }
            Files.delete(out.resolve("site/style.css"));
            open(out, () -> {});
            assertThat(out.resolve("site/style.css")).hasContent("always the same");
            assertThat(out.resolve("packet.json")).hasContent("1");
        }
    }
}
