package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/**
 * Every folder under {@code check/}: what is wrong with it is written in its files, on the line above; what a good one
 * becomes lies beside it in {@code packet.txt}. {@code -Dgolden=update} rewrites both.
 */
class CheckFixturesTest {
    private static final Path CASES = Path.of("src/test/resources/org/welcomepacket/check");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Generator GENERATOR = Generator.builder().build();

    @TestFactory
    Stream<DynamicTest> everyCaseSaysWhatItsFilesExpect() throws IOException {
        return cases().map(
                        folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> verify(folder)));
    }

    private static void verify(Path folder) throws IOException {
        Expectations expectations = new Expectations(folder);
        if ("update".equals(System.getProperty("golden"))) {
            expectations.rewrite(() -> check(folder).diagnostics());
        }
        Outcome<Packet> outcome = check(folder);
        List<String> found =
                outcome.diagnostics().stream().map(Expectations::describe).toList();
        assertThat(found).containsExactlyInAnyOrderElementsOf(expectations.read());
        Path golden = folder.resolve("packet.txt");
        if (outcome.isFailed()) {
            assertThat(golden).doesNotExist();
            return;
        }
        String dump = PacketDump.of(outcome.orElseThrow());
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(golden, dump);
        }
        assertThat(dump).isEqualTo(Files.readString(golden));
    }

    private static Outcome<Packet> check(Path folder) {
        try {
            ContentFolder content = ContentFolder.read(folder.resolve("content"), "content");
            Outcome<Packet> outcome = GENERATOR.check(content, Optional.of(DAY));
            assertThat(outcome.isFailed())
                    .isEqualTo(outcome.diagnostics().stream().anyMatch(Diagnostic::isError));
            return outcome;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream();
        }
    }
}
