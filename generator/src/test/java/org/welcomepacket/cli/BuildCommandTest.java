package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildCommandTest {
    @TempDir
    Path temp;

    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void writeSmallPacket() throws IOException {
        Files.createDirectories(content().resolve("policies"));
        Files.writeString(content().resolve("packet.yaml"), "business: { name: Small }\npolicies: [sessions]\n");
        Files.writeString(content().resolve("policies/sessions.md"), "# Sessions\n\nCall us.\n");
        // Where the user's own key would be made on Linux; other systems are given a keystore by each test.
        environment.put("XDG_DATA_HOME", temp.resolve("data").toString());
        environment.put("APPDATA", temp.resolve("data").toString());
    }

    private Path content() {
        return temp.resolve("content");
    }

    private Path out() {
        return temp.resolve("out");
    }

    private CommandRun build(Object... args) {
        return CommandRun.of(
                environment,
                Stream.concat(Stream.of("build", content(), "--out", out()), Stream.of(args))
                        .toArray());
    }

    private Path keystore() {
        environment.put("WELCOME_PASSWORD", "long enough for anyone");
        Path keystore = temp.resolve("key.p12");
        CommandRun run = CommandRun.of(environment, "keygen", "--out", keystore, "--name", "Small");
        assertThat(run.code()).isZero();
        return keystore;
    }

    @Test
    void writesTheOutputAndSaysSoOnStandardOutput() {
        CommandRun run = build("--unsigned");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsPattern("\\d+ files, \\d+ written, 0 removed; packet [0-9a-f]{16}");
        assertThat(out().resolve("agreement.en.pdf")).isNotEmptyFile();
        assertThat(out().resolve("site/en/sessions.html")).isNotEmptyFile();
    }

    @Test
    void theSiteIsZippedBesideTheOutputAndNothingOfTheUsersIsOverwritten() throws IOException {
        Path zip = temp.resolve("out.zip");
        assertThat(build("--unsigned", "--zip").out()).contains(zip + ": the site, to be dropped on a host");
        assertThat(zip).isNotEmptyFile();
        Files.writeString(zip, "mine");
        CommandRun run = build("--unsigned", "--zip");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("error[file-in-the-way]").contains("out.zip");
        assertThat(zip).hasContent("mine");
    }

    @Test
    void mistakesAreExitCode1WithTheirPlaceOnStandardError() throws IOException {
        Files.writeString(content().resolve("policies/sessions.md"), "# Sessions\n\nCall {{nobody}}.\n");
        CommandRun run = build("--unsigned");
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains("policies/sessions.md:3:6: error[unknown-tag]")
                .contains("Call {{nobody}}.")
                .contains("1 error, 0 warnings");
        assertThat(out()).doesNotExist();
    }

    @Test
    void theSameKeyAndSourceDateEpochGiveTheSameBytes() throws IOException {
        environment.put("SOURCE_DATE_EPOCH", "1800000000");
        Path keystore = keystore();
        assertThat(build("--keystore", keystore).code()).isZero();
        byte[] first = Files.readAllBytes(out().resolve("agreement.en.pdf"));
        Path elsewhere = temp.resolve("elsewhere");
        assertThat(build("--keystore", keystore, "--out", elsewhere).code()).isEqualTo(ExitCode.USAGE);
        CommandRun second = CommandRun.of(environment, "build", content(), "--out", elsewhere, "--keystore", keystore);
        assertThat(second.code()).isZero();
        assertThat(Files.readAllBytes(elsewhere.resolve("agreement.en.pdf"))).isEqualTo(first);
        assertThat(Files.readString(elsewhere.resolve("packet.json"))).contains("2027-01-15T08:00:00Z");
    }

    @Test
    void aSourceDateEpochThatIsNoNumberIsWrongUsage() {
        environment.put("SOURCE_DATE_EPOCH", "yesterday");
        CommandRun run = build("--unsigned");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("SOURCE_DATE_EPOCH must be seconds since 1970, found 'yesterday'");
    }

    @Test
    void aDayThatDoesNotExistIsWrongUsageInPlainWords() {
        CommandRun run = build("--unsigned", "--as-of", "2027-13-01");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("there is no day '2027-13-01'").doesNotContain("java.");
    }

    @Test
    void aFileThatIsTooLargeIsNotCalledMissingAsWell() throws IOException {
        for (String path : List.of("packet.yaml", "policies/sessions.md")) {
            Path file = content().resolve(path);
            String before = Files.readString(file);
            Files.writeString(file, before + "\n".repeat(3 << 20));
            CommandRun run = CommandRun.of(environment, "check", content());
            assertThat(run.err()).contains(path + ":1:1: error[too-large]").contains("1 error, 0 warnings");
            Files.writeString(file, before);
        }
    }

    @Test
    void aMissingFolderIsExitCode3() {
        CommandRun run = CommandRun.of(environment, "build", temp.resolve("nowhere"), "--out", out(), "--unsigned");
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("nowhere: there is no such file or folder");
    }

    @Test
    void aWrongPasswordIsExitCode3AndNamesNoPassword() {
        Path keystore = keystore();
        environment.put("WELCOME_PASSWORD", "not the right one");
        CommandRun run = build("--keystore", keystore);
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("password").doesNotContain("not the right one");
        assertThat(out()).doesNotExist();
    }

    @Test
    void unsignedAndKeystoreExcludeEachOther() {
        assertThat(build("--unsigned", "--keystore", "key.p12").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aPageNoLongerWantedGoesWithTheNextEditionAndAFileOfTheUsersStays() throws IOException {
        Files.createDirectories(content().resolve("pages"));
        Files.writeString(content().resolve("pages/parking.md"), "# Parking\n\nBehind the house.\n");
        Files.writeString(content().resolve("policies/payment.md"), "# Payment\n\nPay us.\n");
        Files.writeString(
                content().resolve("packet.yaml"),
                "business: { name: Small }\npolicies: [sessions, payment]\npages: [parking]\n");
        assertThat(build("--unsigned").code()).isZero();
        Path mine = Files.writeString(out().resolve("site/en/mine.html"), "mine");

        Files.delete(content().resolve("pages/parking.md"));
        Files.delete(content().resolve("policies/payment.md"));
        Files.writeString(
                content().resolve("packet.yaml"),
                "business: { name: Small }\npolicies: [sessions]\nedition: { number: 2 }\n");
        CommandRun second = build("--unsigned");
        assertThat(second.code()).isZero();
        assertThat(second.out()).contains(", 2 removed; packet ");
        assertThat(out().resolve("site/en/parking.html")).doesNotExist();
        assertThat(out().resolve("site/en/payment.html")).doesNotExist();
        assertThat(out().resolve("site/en/sessions.html")).content().doesNotContain("parking.html", "payment.html");
        assertThat(mine).hasContent("mine");
    }

    @Test
    void outputAmongTheContentIsExitCode1WithAHint() {
        CommandRun run = CommandRun.of(
                environment,
                "build",
                content(),
                "--unsigned",
                "--out",
                content().resolve("output"));
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.err()).contains("error[output-in-content]").contains("welcome-out");
    }

    @Test
    void withoutATerminalTheMissingPasswordNamesBothWaysToGiveIt() {
        Path keystore = keystore();
        environment.remove("WELCOME_PASSWORD");
        CommandRun run = build("--keystore", keystore);
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("--password-file", "WELCOME_PASSWORD");
    }

    @Test
    void checkSpeaksALanguageThatOnlyATemplateHas() throws IOException {
        Path template = Files.createDirectories(temp.resolve("mine/messages"));
        Files.copy(Path.of("../site-template/messages/en.yaml"), template.resolve("de.yaml"));
        Files.writeString(
                content().resolve("packet.yaml"), "business: { name: Small }\nlanguages: [de]\npolicies: [sessions]\n");
        assertThat(CommandRun.of(environment, "check", content()).err()).contains("unknown-language");
        CommandRun run = CommandRun.of(environment, "check", content(), "--template", temp.resolve("mine"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void checkJudgesDatesAsOfTheDayGiven() throws IOException {
        Files.writeString(
                content().resolve("packet.yaml"),
                "business: { name: Small, closed: [2027-07-01..2027-07-31] }\npolicies: [sessions]\n");
        CommandRun during = CommandRun.of(environment, "check", content(), "--strict", "--as-of", "2027-07-31");
        assertThat(during.code()).isZero();
        CommandRun after = CommandRun.of(environment, "check", content(), "--strict", "--as-of", "2027-08-01");
        assertThat(after.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(after.err()).contains("packet.yaml:1:35: warning[date-past]");
    }

    @Test
    void checkPrintsForPeopleOnStandardErrorAndForScriptsOnStandardOutput() throws IOException {
        CommandRun right = CommandRun.of(environment, "check", content());
        assertThat(right.code()).isZero();
        assertThat(right.out()).isEqualTo("no problems" + System.lineSeparator());

        Files.writeString(content().resolve("stray.txt"), "?");
        CommandRun warned = CommandRun.of(environment, "check", content());
        assertThat(warned.code()).isZero();
        assertThat(warned.out()).isEqualTo("no errors, 1 warning" + System.lineSeparator());
        assertThat(warned.err()).contains("warning[stray-file]").contains("0 errors, 1 warning");
        assertThat(CommandRun.of(environment, "check", content(), "--strict").code())
                .isEqualTo(ExitCode.PROBLEMS);

        CommandRun json = CommandRun.of(environment, "check", content(), "--format", "json");
        assertThat(json.err()).isEmpty();
        assertThat(json.out()).contains("stray-file").startsWith("{");
        assertThat(CommandRun.of(environment, "check", content(), "--format", "xml")
                        .code())
                .isEqualTo(ExitCode.USAGE);
    }
}
