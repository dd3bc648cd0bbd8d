package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.starter.Starter;

/**
 * Takes away, empties and spoils files of the starter packet in turn: of the texts, which are many and alike, one in
 * four, and all of them with {@code -Dcases=all}.
 */
@Execution(ExecutionMode.CONCURRENT)
class DamagedStarterTest {
    /** Nothing refers to the theme: without it the agreement and the site look as they do by default. */
    private static final String OPTIONAL = "theme.yaml";

    private static final int TEXTS = Thoroughness.every(4);

    private static final Pattern GROUP = Pattern.compile("(?m)^([a-z]+):\\n(?:[ #].*\\n|\\n)*");

    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Generator GENERATOR = Generator.builder().build();

    @Test
    void withoutWhatNothingRefersToItBuilds() throws IOException {
        Map<String, Bytes> files = new TreeMap<>(Starter.standard().files());
        files.remove(OPTIONAL);
        ContentFolder content = ContentFolder.of("content", files);
        assertThat(GENERATOR.build(content, BuildOptions.standard()).isFailed()).isFalse();
    }

    @TestFactory
    Stream<DynamicTest> aFileTakenAwayIsFound() throws IOException {
        return eachFile((path, files) -> files.remove(path), path -> !path.equals(OPTIONAL));
    }

    @TestFactory
    Stream<DynamicTest> anEmptiedFileIsFound() throws IOException {
        return eachFile((path, files) -> files.put(path, Bytes.utf8("")), path -> true);
    }

    @TestFactory
    Stream<DynamicTest> aFileOfNoiseIsFound() throws IOException {
        return eachFile((path, files) -> files.put(path, noise(path)), path -> true);
    }

    /** What the name stands in, how it is spelled there, and what takes its place. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "packet.yaml   | languages: [en,           | languages: [ens,",
                "packet.yaml   | '  - cancellations'       | '  - cancelations'",
                "packet.yaml   | '  owner: Maja Holm'       | ''",
                "packet.yaml   | '  effective: 2027-01-01' | '  efective: 2027-01-01'",
                "rules.yaml    | '  notice: 24 hours'      | ''",
                "rules.yaml    | '  notice: 24 hours'      | '  notice: banana'",
                "rules.yaml    | '  notice: 24 hours'      | '  notice: 24 DKK'",
                "rules.yaml    | '  notice: 24 hours'      | '  notice: { en: a day, da: en dag, ru: день }'",
                "rules.yaml    | '  grace:'                | '  gracious:'",
                "rules.yaml    | '  lateness:'             | '  late-coming:'",
                "rules.yaml    | '  free:'                 | '  for-nothing:'",
                "rules.yaml    | '  demands: '             | '  wishes: '",
                "services.yaml | '  workshop:'             | '  masterclass:'",
                "services.yaml | '  phone:'                | '  talk:\n    name: { en: Talk, da: Samtale, ru: Беседа }'"
            })
    void aNameThatIsGoneIsOneFindingHoweverManyPlacesNeedIt(String file, String written, String instead)
            throws IOException {
        Map<String, Bytes> files = new TreeMap<>(Starter.standard().files());
        String text = files.getOrDefault(file, Bytes.utf8("")).text();
        assertThat(text).contains("\n" + written);
        files.put(file, Bytes.utf8(text.replace("\n" + written, "\n" + instead)));
        List<Diagnostic> found = GENERATOR
                .check(ContentFolder.of("content", files), Optional.of(DAY))
                .diagnostics();
        assertThat(found).filteredOn(Diagnostic::isError).hasSize(1);
    }

    @TestFactory
    Stream<DynamicTest> aWholeGroupTakenAwayIsOneFinding() throws IOException {
        Map<String, Bytes> whole = Starter.standard().files();
        return Stream.of("rules.yaml", "services.yaml").flatMap(file -> {
            String text = whole.getOrDefault(file, Bytes.utf8("")).text();
            // nothing refers to packages but sections that say "if there are any"
            return GROUP.matcher(text)
                    .results()
                    .filter(group -> !group.group(1).equals("packages"))
                    .map(group -> DynamicTest.dynamicTest(file + " " + group.group(1), () -> {
                        Map<String, Bytes> files = new TreeMap<>(whole);
                        files.put(file, Bytes.utf8(text.replace(group.group(), "")));
                        assertThat(GENERATOR
                                        .check(ContentFolder.of("content", files), Optional.of(DAY))
                                        .diagnostics())
                                .hasSize(1)
                                .allSatisfy(DamagedStarterTest::isWellSaid);
                    }));
        });
    }

    private interface Damage {
        void apply(String path, Map<String, Bytes> files);
    }

    private interface Expectation {
        boolean isError(String path);
    }

    private static Stream<DynamicTest> eachFile(Damage damage, Expectation expectation) throws IOException {
        Map<String, Bytes> whole = Starter.standard().files();
        return ContentFolder.of("content", whole).paths().stream()
                .filter(path -> !path.endsWith(".md") || Math.floorMod(path.hashCode(), TEXTS) == 0)
                .map(path -> DynamicTest.dynamicTest(path, () -> {
                    Map<String, Bytes> files = new TreeMap<>(whole);
                    damage.apply(path, files);
                    Outcome<Packet> packet = GENERATOR.check(ContentFolder.of("content", files), Optional.of(DAY));
                    if (expectation.isError(path)) {
                        assertThat(packet.diagnostics()).anyMatch(Diagnostic::isError);
                    }
                    assertThat(packet.diagnostics())
                            .as("one mistake is one finding")
                            .hasSize(1);
                    assertThat(packet.diagnostics()).allSatisfy(DamagedStarterTest::isWellSaid);
                }));
    }

    /** A finding has a place in a file and a sentence, never the name of a class of ours. */
    private static void isWellSaid(Diagnostic diagnostic) {
        assertThat(diagnostic.span().file().path()).startsWith("content");
        assertThat(diagnostic.span().line()).isPositive();
        assertThat(diagnostic.message())
                .isNotBlank()
                .doesNotContain("Exception")
                .doesNotContain("org.welcomepacket");
    }

    private static Bytes noise(String path) {
        byte[] noise = new byte[4096];
        new Random(path.hashCode()).nextBytes(noise);
        return Bytes.wrap(noise);
    }
}
