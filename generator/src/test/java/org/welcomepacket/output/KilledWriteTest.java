package org.welcomepacket.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.Thoroughness;

/** Kills processes that write, without warning, and looks at what they leave: 200 times with {@code -Dcases=all}. */
class KilledWriteTest {
    private static final int KILLS = Thoroughness.times(60, 200);
    private static final int FOLDERS = 5;
    private static final int LANES = 2;

    @TempDir
    Path temp;

    /** A kill stops a process that writes five folders at once: each of them at a moment of its own. */
    @Test
    void aBuildKilledAtAnyMomentLeavesTheOldOutputWholeOrTheNextRunCompletesTheNew() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Integer>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Path folder = temp.resolve("lane " + lane);
                Random random = new Random(42 + lane);
                lanes.add(pool.submit(() -> killAgainAndAgain(folder, random)));
            }
            int interrupted = 0;
            for (Future<Integer> lane : lanes) {
                interrupted += lane.get(300, TimeUnit.SECONDS);
            }
            // Many moments fall into a write even on a busy machine, or this test would prove nothing.
            assertThat(interrupted).isGreaterThan(KILLS / 20);
        } finally {
            pool.shutdownNow();
        }
    }

    private static int killAgainAndAgain(Path lane, Random random) throws IOException, InterruptedException {
        List<Path> folders = IntStream.range(0, FOLDERS)
                .mapToObj(number -> lane.resolve(number + "/out"))
                .toList();
        for (Path out : folders) {
            Versions.writeUsersFile(out);
        }
        int interrupted = 0;
        for (int kill = 0; kill < KILLS / LANES; kill += FOLDERS) {
            writeAndKill(folders, Duration.ofNanos(random.nextInt(40_000_000)));
            for (Path out : folders) {
                interrupted += wasInterrupted(out) ? 1 : 0;
            }
        }
        return interrupted;
    }

    /** Judges what a kill left. */
    private static boolean wasInterrupted(Path out) throws IOException {
        Path staging = out.resolveSibling(".out.welcome-staging");
        boolean interrupted = Files.exists(staging);
        if (!Files.exists(staging.resolve("journal"))) {
            assertThat(Versions.contents(out)).isEqualTo(Versions.expected(standing(out)));
        }
        OutputFolder.open(out, Duration.ZERO).close();
        assertThat(Versions.contents(out)).isEqualTo(Versions.expected(standing(out)));
        assertThat(staging).doesNotExist();
        return interrupted;
    }

    private static int standing(Path out) throws IOException {
        return Integer.parseInt(Files.readString(out.resolve("packet.json")));
    }

    private static void writeAndKill(List<Path> folders, Duration after) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                classPath(),
                KilledWriter.class.getName()));
        folders.forEach(out -> command.add(out.toString()));
        Process writer = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            assertThat(writer.inputReader().readLine()).isEqualTo("writing");
            Thread.sleep(after.toMillis(), after.toNanosPart() % 1_000_000);
        } finally {
            writer.destroyForcibly().waitFor();
        }
    }

    /** Only what the writer needs, so that it starts fast. */
    private static String classPath() {
        return String.join(
                System.getProperty("path.separator"),
                location(OutputFolder.class).toString(),
                location(KilledWriter.class).toString());
    }

    private static Path location(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
