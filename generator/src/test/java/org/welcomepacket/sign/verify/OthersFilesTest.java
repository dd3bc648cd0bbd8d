package org.welcomepacket.sign.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.welcomepacket.Thoroughness;

/** PDFs made by many programs of others, whole and damaged, get a verdict soon. How they were made stands beside them. */
class OthersFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/welcomepacket/sign/verify/others");
    /** How often each is damaged; {@code -Ddamage=3000} for a long run by hand. */
    private static final int TIMES = Integer.getInteger("damage", Thoroughness.times(10, 100));

    @Test
    void everyFileOfOthersGetsItsVerdict() throws IOException {
        Map<String, byte[]> files = files();
        Map<String, String> verdicts = new TreeMap<>();
        files.forEach((name, file) ->
                verdicts.put(name, IssuedAgreement.verify(file).verdict().id()));
        Map<String, String> expected = new TreeMap<>();
        for (String line :
                Files.readString(FOLDER.resolve("verdicts.txt"), UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                expected.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            }
        }
        assertThat(verdicts).isEqualTo(expected).hasSizeGreaterThan(25);
    }

    @Test
    void anAgreementPrintedIntoAFileTellsWhichItIs() throws IOException {
        byte[] print = Files.readAllBytes(FOLDER.resolve("printed.pdf"));
        Verification verification = IssuedAgreement.verify(print);
        assertThat(verification.verdict()).isEqualTo(Verdict.SCANNED);
        assertThat(verification.reason()).contains("a print of an agreement without your seal");
        assertThat(verification.notes())
                .anySatisfy(note -> assertThat(note).endsWith("pages 1-3 of 3"))
                .contains("no page is missing");
    }

    @Test
    @Timeout(3000)
    void everyDamageGetsAVerdictSoon() throws IOException {
        Random random = new Random(20_261_122);
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        Verifier looking = IssuedAgreement.verifier().looking(System::nanoTime);
        for (Map.Entry<String, byte[]> each : files().entrySet()) {
            for (int i = 0; i < TIMES; i++) {
                byte[] damaged = damaged(each.getValue(), random);
                long start = threads.getCurrentThreadCpuTime();
                Verdict verdict = looking.verify(damaged).verdict();
                String which = each.getKey() + ", damage " + i;
                assertThat(verdict).as(which).isNotIn(Verdict.COMPLETE, Verdict.INCOMPLETE, Verdict.RESAVED);
                assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - start))
                        .as(which)
                        .isLessThan(Duration.ofSeconds(10));
            }
        }
    }

    /** Some bytes changed, a stretch cut out or written twice, the end lost, or a number grown. */
    private static byte[] damaged(byte[] file, Random random) {
        byte[] damaged = file.clone();
        int from = random.nextInt(file.length);
        int length = Math.min(file.length - from, 1 + random.nextInt(200));
        switch (random.nextInt(5)) {
            case 0 -> damaged = java.util.Arrays.copyOf(file, from);
            case 1 -> System.arraycopy(file, from, damaged, random.nextInt(file.length - length + 1), length);
            case 2 -> java.util.Arrays.fill(damaged, from, from + length, (byte) random.nextInt(256));
            case 3 -> {
                for (int i = from; i < file.length && i < from + 4000; i++) {
                    if (file[i] >= '0' && file[i] <= '9') {
                        damaged[i] = '9';
                        break;
                    }
                }
            }
            default -> {
                for (int i = 0; i < 1 + random.nextInt(8); i++) {
                    damaged[random.nextInt(file.length)] = (byte) random.nextInt(256);
                }
            }
        }
        return damaged;
    }

    private static Map<String, byte[]> files() throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (var all = Files.list(FOLDER)) {
            for (Path file :
                    all.filter(each -> each.toString().endsWith(".pdf")).toList()) {
                String name = String.valueOf(file.getFileName());
                files.put(name.substring(0, name.length() - 4), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
