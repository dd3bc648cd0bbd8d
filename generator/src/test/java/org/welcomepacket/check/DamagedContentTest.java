package org.welcomepacket.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Generator;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/** Good packets, damaged file by file: findings that can be read, never an exception. */
class DamagedContentTest {
    private static final Path CASES = Path.of("src/test/resources/org/welcomepacket/check");
    private static final List<String> GOOD = List.of("three-languages", "all-of-markdown", "own-look", "only-if");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Generator GENERATOR = Generator.builder().build();

    /** One for each test, so that a test has the same damage when it is run alone. */
    private final Random random = new Random(7);

    @Test
    void aFileThatIsMissingIsAnErrorWhenSomethingRefersToIt() throws IOException {
        for (String name : GOOD) {
            Map<String, Bytes> files = files(name);
            Set<String> optional = Set.of("services.yaml", "rules.yaml", "theme.yaml", "welcome.md");
            for (String path : files.keySet()) {
                Map<String, Bytes> damaged = new TreeMap<>(files);
                damaged.remove(path);
                Outcome<Packet> outcome = check(damaged);
                assertThat(outcome.isFailed() || optional.contains(path))
                        .as(name + " without " + path)
                        .isTrue();
            }
        }
    }

    @Test
    void aSpoiltPacketFileIsNotBlamedOnTheTexts() throws IOException {
        for (String spoilt : List.of("", "business: nothing", "- [")) {
            Map<String, Bytes> damaged = new TreeMap<>(files("three-languages"));
            damaged.put("packet.yaml", Bytes.utf8(spoilt));
            assertThat(check(damaged).diagnostics())
                    .as(spoilt)
                    .filteredOn(Diagnostic::isError)
                    .allMatch(d -> d.span().file().path().endsWith("packet.yaml"));
        }
    }

    @Test
    void aCellOfTooManyTestsIsAnErrorAndNotCutShort() throws IOException {
        Map<String, Bytes> files = new TreeMap<>(files("never-reached-beside-a-gap"));
        String many = "3, ".repeat(200) + "4";
        files.compute("rules.yaml", (path, rules) -> Bytes.utf8(rules.text().replace("[2 .. 4]", many)));
        assertThat(check(files).diagnostics())
                .extracting(Diagnostic::message)
                .contains("there are more than 200 tests in this cell");
    }

    @Test
    void anEmptyFileIsAnError() throws IOException {
        damageEach(bytes -> new byte[0], true);
    }

    @Test
    void aFileOfNoiseIsAnError() throws IOException {
        damageEach(
                bytes -> {
                    byte[] noise = new byte[2000];
                    random.nextBytes(noise);
                    return noise;
                },
                true);
    }

    @Test
    void aFileCutAnywhereNeverThrows() throws IOException {
        for (int i = 0; i < Thoroughness.times(4, 10); i++) {
            damageEach(bytes -> Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)), false);
        }
    }

    @Test
    void aFewChangedCharactersNeverThrow() throws IOException {
        byte[] alphabet = "{}[]()<>#^/*_~`|!&:-'\",. \n\tae1%=@+\\".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < Thoroughness.times(8, 20); i++) {
            damageEach(
                    bytes -> {
                        byte[] changed = bytes.clone();
                        for (int k = 0; k < 5 && changed.length > 0; k++) {
                            changed[random.nextInt(changed.length)] = alphabet[random.nextInt(alphabet.length)];
                        }
                        return changed;
                    },
                    false);
        }
    }

    @Test
    void repeatedAndShuffledLinesNeverThrow() throws IOException {
        for (int i = 0; i < Thoroughness.times(4, 10); i++) {
            damageEach(
                    bytes -> {
                        String[] lines = new String(bytes, StandardCharsets.UTF_8).split("\n", -1);
                        lines[random.nextInt(lines.length)] =
                                lines[random.nextInt(lines.length)].repeat(1 + random.nextInt(3));
                        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
                    },
                    false);
        }
    }

    private interface Damage {
        byte[] to(byte[] bytes);
    }

    private void damageEach(Damage damage, boolean fatal) throws IOException {
        for (String name : GOOD) {
            Map<String, Bytes> files = files(name);
            for (Map.Entry<String, Bytes> file : files.entrySet()) {
                Map<String, Bytes> damaged = new TreeMap<>(files);
                damaged.put(file.getKey(), Bytes.wrap(damage.to(file.getValue().toArray())));
                Outcome<Packet> outcome = check(damaged);
                assertThat(outcome.isFailed() || !fatal)
                        .as(name + " with a damaged " + file.getKey())
                        .isTrue();
            }
        }
    }

    private static Outcome<Packet> check(Map<String, Bytes> files) throws IOException {
        Outcome<Packet> outcome = GENERATOR.check(ContentFolder.of("content", files), Optional.of(DAY));
        for (Diagnostic diagnostic : outcome.diagnostics()) {
            assertThat(diagnostic.message()).isNotBlank();
            assertThat(diagnostic.hint()).as(diagnostic.message()).isNotBlank();
            assertThat(diagnostic.span().toString()).startsWith("content");
        }
        return outcome;
    }

    private static Map<String, Bytes> files(String name) throws IOException {
        ContentFolder folder = ContentFolder.read(CASES.resolve(name).resolve("content"), "content");
        Map<String, Bytes> files = new TreeMap<>();
        folder.paths().forEach(path -> files.put(path, folder.bytes(path).orElseThrow()));
        return files;
    }
}
