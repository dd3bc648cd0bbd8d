package org.welcomepacket.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
    private static final Duration AT_ONCE = Duration.ZERO;

    @TempDir
    Path temp;

    private Path out() {
        return temp.resolve("deep/er/out");
    }

    private Written write(List<OutputFile> files, Map<String, String> ours) throws IOException {
        try (OutputFolder folder = OutputFolder.open(out(), AT_ONCE)) {
            return folder.write(files, ours);
        }
    }

    private static OutputFile file(String path, String text) {
        return OutputFile.utf8(path, text);
    }

    private List<String> besideOut() throws IOException {
        try (Stream<Path> names = Files.list(out().getParent())) {
            return names.map(path -> path.getFileName().toString()).toList();
        }
    }

    @Test
    void writesEverythingAndLeavesNothingBeside() throws IOException {
        Written written = write(List.of(file("site/en/index.html", "hello"), file("packet.json", "{}")), Map.of());
        assertThat(written.written()).containsExactly("site/en/index.html", "packet.json");
        assertThat(Versions.contents(out())).containsOnlyKeys("site/en/index.html", "packet.json");
        assertThat(besideOut()).containsExactly("out");
    }

    @Test
    void opensAndClosesWithoutATrace() throws IOException {
        try (OutputFolder folder = OutputFolder.open(out(), AT_ONCE)) {
            assertThat(folder.read("packet.json")).isEmpty();
        }
        assertThat(temp.resolve("deep")).doesNotExist();
    }

    @Test
    void rewritesOnlyWhatChanged() throws IOException {
        List<OutputFile> first = List.of(file("same.html", "same"), file("other.html", "old"));
        write(first, Map.of());
        FileTime longAgo = FileTime.from(Instant.parse("2001-01-01T00:00:00Z"));
        Files.setLastModifiedTime(out().resolve("same.html"), longAgo);

        Written written = write(List.of(file("same.html", "same"), file("other.html", "new")), Versions.digests(first));

        assertThat(written.written()).containsExactly("other.html");
        assertThat(Files.getLastModifiedTime(out().resolve("same.html"))).isEqualTo(longAgo);
        assertThat(out().resolve("other.html")).hasContent("new");
    }

    @Test
    void removesWhatIsNoLongerWantedAndTheFolderItLeavesEmpty() throws IOException {
        List<OutputFile> first = List.of(file("site/en/old/page.html", "old"), file("site/en/index.html", "x"));
        write(first, Map.of());
        Written written = write(List.of(file("site/en/index.html", "x")), Versions.digests(first));
        assertThat(written.removed()).containsExactly("site/en/old/page.html");
        assertThat(out().resolve("site/en/old")).doesNotExist();
    }

    @Test
    void keepsAnUnwantedFileTheUserHasChanged() throws IOException {
        List<OutputFile> first = List.of(file("a/page.html", "ours"), file("b.html", "b"));
        write(first, Map.of());
        Files.writeString(out().resolve("a/page.html"), "the user's now");
        Written written = write(List.of(file("b.html", "b")), Versions.digests(first));
        assertThat(written.removed()).isEmpty();
        assertThat(out().resolve("a/page.html")).hasContent("the user's now");
    }

    @Test
    void refusesToReplaceAFileOfTheUsersAndTouchesNothing() throws IOException {
        Files.createDirectories(out().resolve("site"));
        Files.writeString(out().resolve("site/index.html"), "the user's");
        Written written = write(List.of(file("a.html", "a"), file("site/index.html", "ours")), Map.of());
        assertThat(written.isDone()).isFalse();
        assertThat(written.inTheWay()).containsExactly("site/index.html");
        assertThat(Versions.contents(out())).isEqualTo(Map.of("site/index.html", "the user's"));
        assertThat(besideOut()).containsExactly("out");
    }

    @Test
    void refusesToReplaceAFileOfOursTheUserHasChanged() throws IOException {
        List<OutputFile> first = List.of(file("index.html", "ours"));
        write(first, Map.of());
        Files.writeString(out().resolve("index.html"), "edited");
        assertThat(write(List.of(file("index.html", "newer")), Versions.digests(first))
                        .inTheWay())
                .containsExactly("index.html");
    }

    @Test
    void acceptsAFileOfTheUsersThatIsAlreadyWhatIsWanted() throws IOException {
        Files.createDirectories(out());
        Files.writeString(out().resolve("index.html"), "alike");
        Written written = write(List.of(file("index.html", "alike")), Map.of());
        assertThat(written.isDone()).isTrue();
        assertThat(written.written()).isEmpty();
    }

    @Test
    void refusesAFolderWhereAFileMustGoUnlessItEmptiesItself() throws IOException {
        Files.createDirectories(out().resolve("index.html/empty"));
        assertThat(write(List.of(file("index.html", "x")), Map.of()).inTheWay()).containsExactly("index.html");

        List<OutputFile> first = List.of(file("turn/leaf.html", "x"));
        write(first, Map.of());
        Written written = write(List.of(file("turn", "now a file")), Versions.digests(first));
        assertThat(written.inTheWay()).isEmpty();
        assertThat(out().resolve("turn")).hasContent("now a file");
    }

    @Test
    void doesNotFollowLinksOutOfTheFolder() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("page.html"), "ours once");
        Files.createDirectories(out());
        Files.createSymbolicLink(out().resolve("site"), elsewhere);
        Files.createSymbolicLink(out().resolve("packet.json"), elsewhere.resolve("page.html"));
        Map<String, String> ours =
                Map.of("site/page.html", file("x", "ours once").sha256());

        assertThat(write(List.of(file("site/new.html", "x"), file("packet.json", "{}")), ours)
                        .inTheWay())
                .containsExactly("site", "packet.json");
        assertThat(write(List.of(file("other.html", "x")), ours).removed()).isEmpty();
        assertThat(Versions.contents(elsewhere)).isEqualTo(Map.of("page.html", "ours once"));
        try (OutputFolder folder = OutputFolder.open(out(), AT_ONCE)) {
            assertThat(folder.read("packet.json")).isEmpty();
            assertThat(folder.read("site/page.html")).isEmpty();
        }
    }

    @Test
    void writesThroughALinkThatIsTheOutputFolderItself() throws IOException {
        Path real = Files.createDirectories(temp.resolve("real"));
        Files.createDirectories(out().getParent());
        Files.createSymbolicLink(out(), real);
        write(List.of(file("a.html", "a")), Map.of());
        assertThat(real.resolve("a.html")).hasContent("a");
        assertThat(out()).isSymbolicLink();
    }

    @Test
    void refusesAnOutputFolderThatIsAFile() throws IOException {
        Files.createDirectories(out().getParent());
        Files.writeString(out(), "a file");
        assertThatThrownBy(() -> OutputFolder.open(out(), AT_ONCE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("a file stands where the output folder must go");
    }

    @Test
    void refusesTwoFilesThatSomeSystemTakesForOne() {
        assertThatThrownBy(() -> write(List.of(file("A.html", "1"), file("a.html", "2")), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> write(List.of(file("a", "1"), file("a/b", "2")), Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void locksOutASecondBuild() throws IOException {
        try (OutputFolder first = OutputFolder.open(out(), AT_ONCE)) {
            assertThatThrownBy(() -> OutputFolder.open(out(), Duration.ofMillis(50)))
                    .isInstanceOf(FolderInUseException.class)
                    .hasMessageContaining("another build is writing into it");
            first.write(List.of(file("a", "1")), Map.of());
        }
        assertThat(write(List.of(file("a", "1")), Map.of()).isDone()).isTrue();
    }

    @Test
    void buildsThatWaitForEachOtherAllSucceed() throws Exception {
        int writers = 6;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<?>> done = Stream.iterate(1, n -> n + 1)
                    .limit(writers)
                    .<Future<?>>map(number -> pool.submit(() -> {
                        start.await();
                        try (OutputFolder folder = OutputFolder.open(out(), Duration.ofSeconds(60))) {
                            Versions.write(folder, number);
                        }
                        return number;
                    }))
                    .toList();
            start.countDown();
            for (Future<?> one : done) {
                one.get(60, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        Versions.writeUsersFile(out());
        int last = Integer.parseInt(Files.readString(out().resolve("packet.json")));
        assertThat(Versions.contents(out())).isEqualTo(Versions.expected(last));
        assertThat(besideOut()).containsExactly("out");
    }
}
