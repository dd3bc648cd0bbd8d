package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code welcome check --previous}, as a user runs it. */
class CheckPreviousTest {
    @TempDir
    Path temp;

    private Path content;
    private Path out;

    @TempDir
    static Path first;

    @BeforeAll
    static void anEditionHasBeenBuilt() throws IOException {
        writeContent(first.resolve("content"));
        assertThat(run("build", first.resolve("content"), "--out", first.resolve("out"), "--unsigned")
                        .code())
                .isZero();
    }

    @BeforeEach
    void itsContentAndItsPacketJsonAreThere() throws IOException {
        content = temp.resolve("content");
        out = Files.createDirectory(temp.resolve("out"));
        writeContent(content);
        Files.copy(first.resolve("out/packet.json"), out.resolve("packet.json"));
    }

    private static void writeContent(Path content) throws IOException {
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("rules.yaml"), "values: { notice: 24 hours }\n");
        Files.writeString(
                content.resolve("policies/sessions.md"), "# Sessions\n\n## Cancelling\n\nCancel {{notice}} before.\n");
        edition(content, 1);
    }

    @Test
    void nothingNewIsNoProblem() {
        CommandRun run = run("check", content, "--previous", out.resolve("packet.json"));
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("Nothing has changed since edition 1.\n\nno problems\n");
    }

    @Test
    void aChangeUnderTheSameNumberIsAProblemAtTheNumberAndListedAllTheSame() throws IOException {
        Files.writeString(content.resolve("rules.yaml"), "values: { notice: 48 hours }\n");
        CommandRun run = run("check", content, "--previous", out);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains("packet.yaml:3:20: error[edition-unchanged]: edition 1 was already built with other words in")
                .contains("help: raise number to 2;");
        assertThat(run.out()).contains("notice: 24 hours -> 48 hours").doesNotContain("no problems");
    }

    @Test
    void aNewEditionListsWhatMustBeSignedAgain() throws IOException {
        Files.writeString(content.resolve("rules.yaml"), "values: { notice: 48 hours }\n");
        edition(2);
        CommandRun run = run("check", content, "--previous", out);
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                        Since edition 1:

                        Values
                          notice: 24 hours -> 48 hours

                        Clauses that say something else
                          1.1 Cancelling (sessions#cancelling): notice

                        1 clause must be signed again.

                        no problems
                        """);
    }

    @Test
    void scriptsGetTheSameBesideTheFindings() throws IOException {
        Files.writeString(content.resolve("rules.yaml"), "values: { notice: 48 hours }\n");
        edition(2);
        CommandRun run = run("check", content, "--previous", out, "--format", "json");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .startsWith("{\n  \"errors\": 0,\n")
                .contains("\"differences\": {\n    \"since\": 1,\n    \"edition\": 2,\n    \"complete\": true,")
                .contains("\"change\": \"substance\",\n        \"signAgain\": true,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sarif", "github"})
    void formatsThatHoldOnlyFindingsLeaveDifferencesOut(String format) throws IOException {
        Files.writeString(content.resolve("rules.yaml"), "values: { notice: 48 hours }\n");
        CommandRun run = run("check", content, "--previous", out, "--format", format);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("edition-unchanged").doesNotContain("differences", "Since edition");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "[[[[[[[[", "%PDF-1.7", "{\"format\": 1, \"values\": 3}"})
    void aFileThatIsNoPacketJsonIsSaidPlainly(String text) throws IOException {
        Path file = Files.writeString(temp.resolve("other.json"), text);
        CommandRun run = run("check", content, "--previous", file);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .startsWith("welcome: " + file + " is no packet.json (")
                .contains("= help: name the packet.json that 'welcome build' wrote")
                .doesNotContain("Exception", "mistake in Welcome");
    }

    @Test
    void aHugeOrDeepFileIsRefusedSoon() throws IOException {
        Path huge = Files.write(temp.resolve("huge.json"), new byte[20 << 20]);
        Path deep = Files.writeString(temp.resolve("deep.json"), "[".repeat(1 << 20));
        assertThat(run("check", content, "--previous", huge).code()).isEqualTo(3);
        assertThat(run("check", content, "--previous", deep).code()).isEqualTo(3);
        assertThat(run("check", content, "--previous", temp.resolve("none.json"))
                        .code())
                .isEqualTo(3);
    }

    @Test
    void whatATerminalWouldObeyIsNotShown() throws IOException {
        Path file = out.resolve("packet.json");
        Files.writeString(file, Files.readString(file).replace("\"24 hours\"", "\"\\u001b[2J\\u202e24\""));
        CommandRun run = run("check", content, "--previous", file);
        assertThat(run.out())
                .contains("24 -> 24 hours")
                .doesNotContain("\u001b")
                .doesNotContain("\u202e");
    }

    private void edition(int number) throws IOException {
        edition(content, number);
    }

    private static void edition(Path content, int number) throws IOException {
        Files.writeString(
                content.resolve("packet.yaml"),
                "business: { name: Small Practice }\npolicies: [sessions]\nedition: { number: " + number + " }\n");
    }

    private static CommandRun run(Object... args) {
        return CommandRun.of(Map.of(), args);
    }
}
