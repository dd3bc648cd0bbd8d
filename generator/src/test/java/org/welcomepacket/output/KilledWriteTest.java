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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills processes that write, without warning, and looks at what they leave. */
class KilledWriteTest {
    private static final int KILLS = Integer.getInteger("kills", 200);
    private static final int LANES = 4;

    @TempDir
    Path temp;

    @Test
    void aBuildKilledAtAnyOf200RandomMomentsLeavesTheOldOutputWholeOrTheNextRunCompletesTheNew() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(LANES);
        try {
            List<Future<Integer>> lanes = new ArrayList<>();
            for (int lane = 0; lane < LANES; lane++) {
                Path out = temp.resolve("lane " + lane).resolve("out");
                Random random = new Random(42 + lane);
                lanes.add(pool.submit(() -> killAgainAndAgain(out, random)));
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

    private static int killAgainAndAgain(Path out, Random random) throws IOException, InterruptedException {
        int interrupted = 0;
        Versions.writeUsersFile(out);
        for (int kill = 0; kill < KILLS / LANES; kill++) {
            writeAndKill(out, Duration.ofNanos(random.nextInt(40_000_000)));
            Path staging = out.resolveSibling(".out.welcome-staging");
            interrupted += Files.exists(staging) ? 1 : 0;
            if (!Files.exists(staging.resolve("journal"))) {
                assertThat(Versions.contents(out)).isEqualTo(Versions.expected(standing(out)));
            }
            OutputFolder.open(out, Duration.ZERO).close();
            assertThat(Versions.contents(out)).isEqualTo(Versions.expected(standing(out)));
            assertThat(staging).doesNotExist();
        }
        return interrupted;
    }

    private static int standing(Path out) throws IOException {
        return Integer.parseInt(Files.readString(out.resolve("packet.json")));
    }

    private static void writeAndKill(Path out, Duration after) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        classPath(),
                        KilledWriter.class.getName(),
                        out.toString())
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
