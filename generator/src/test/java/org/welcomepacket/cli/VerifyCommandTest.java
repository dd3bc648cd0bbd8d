package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.pdf.Filling;

class VerifyCommandTest {
    @TempDir
    static Path temp;

    private static Map<String, String> environment;

    @BeforeAll
    static void buildSmallPacket() throws IOException {
        environment = Map.of(
                "XDG_DATA_HOME", temp.resolve("data").toString(),
                "APPDATA", temp.resolve("data").toString(),
                "WELCOME_PASSWORD", "long enough for anyone");
        Path content = temp.resolve("content");
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("packet.yaml"), "business: { name: Small }\npolicies: [sessions]\n");
        Files.writeString(content.resolve("policies/sessions.md"), "# Sessions\n\nCall us.\n");
        assertThat(run("keygen", "--out", temp.resolve("key.p12"), "--name", "Small")
                        .code())
                .isZero();
        assertThat(run("build", content, "--out", out(), "--keystore", temp.resolve("key.p12"))
                        .code())
                .isZero();
        byte[] issued = Files.readAllBytes(out().resolve("agreement.en.pdf"));
        byte[] filled = Filling.fill(
                issued,
                Map.of(
                        "client.name", "=1+1, \"x\"",
                        "client.date", "2027-01-05",
                        "initials.sessions", "X",
                        "acknowledge.read", "yes"));
        Files.createDirectories(temp.resolve("returned"));
        Files.write(temp.resolve("returned/b.pdf"), filled);
        Files.write(temp.resolve("returned/a.pdf"), issued);
        Files.writeString(temp.resolve("returned/c.pdf"), "hello");
        Files.writeString(temp.resolve("returned/notes.txt"), "not looked at");
    }

    private static Path out() {
        return temp.resolve("out");
    }

    private static Path certificate() {
        return out().resolve("site/certificate.pem");
    }

    private static CommandRun run(Object... args) {
        return CommandRun.of(environment, args);
    }

    @Test
    void aCompleteFileIsExitCode0() {
        CommandRun run = run("verify", temp.resolve("returned/b.pdf"), "--certificate", certificate());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("b.pdf: complete", "certified by Small", "Not checked:");
    }

    @Test
    void aFolderIsOneLineOfFilesAndAnythingIncompleteIsExitCode1() {
        CommandRun run = run("verify", temp.resolve("returned"), "--certificate", certificate());
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out())
                .containsSubsequence("a.pdf: incomplete", "b.pdf: complete", "c.pdf: unreadable")
                .contains("To copy into an e-mail:")
                .doesNotContain("notes.txt");
    }

    @Test
    void scriptsGetJsonAndSpreadsheetsGetDataInsteadOfFormulas() {
        Path file = temp.resolve("returned/b.pdf");
        CommandRun json = run("verify", file, "--certificate", certificate(), "--format", "json");
        assertThat(json.out()).contains("\"verdict\": \"complete\"", "\"value\": \"=1+1, \\\"x\\\"\"", "\"unchecked\"");
        CommandRun csv = run("verify", file, "--certificate", certificate(), "--format", "csv");
        assertThat(csv.out())
                .startsWith("file,verdict,fact,name,value,page,required,time\r\n")
                .contains(",complete,entry,client.name,\"'=1+1, \"\"x\"\"\",3,yes,\r\n")
                .containsPattern(",complete,certified,Small,[0-9a-f]{64},,,\\d{4}-\\d\\d-\\d\\dT");
    }

    @Test
    void theKeyIsKnownFromWhatWasIssued() {
        Path file = temp.resolve("returned/b.pdf");
        assertThat(run("verify", file, "--issued", out()).out())
                .contains("b.pdf: complete", "it is of the packet you compare it with");
        assertThat(run("verify", file, "--packet", out().resolve("packet.json")).code())
                .isZero();
    }

    @Test
    void whatAProgramWroteAnewIsProvedByWhatWasIssued() throws IOException {
        Path resaved = temp.resolve("resaved.pdf");
        try (PDDocument document = Loader.loadPDF(temp.resolve("returned/b.pdf").toFile())) {
            document.save(resaved.toFile());
        }
        CommandRun unproved = run("verify", resaved, "--certificate", certificate());
        assertThat(unproved.out()).contains("resaved.pdf: altered", "--issued");
        CommandRun proved = run("verify", resaved, "--issued", out());
        assertThat(proved.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(proved.out())
                .contains("resaved.pdf: resaved", "client.date (page", "Thank you for filling in the agreement.");
        assertThat(run("verify", resaved, "--issued", out(), "--format", "json").out())
                .contains("\"verdict\": \"resaved\"", "\"message\": \"Thank you");
    }

    @Test
    void whatWasIssuedCanBeBuiltAgainFromTheContentToProveTheSame() throws IOException {
        Path resaved = temp.resolve("resaved-too.pdf");
        try (PDDocument document = Loader.loadPDF(temp.resolve("returned/b.pdf").toFile())) {
            document.save(resaved.toFile());
        }
        CommandRun same = run("verify", resaved, "--content", temp.resolve("content"), "--certificate", certificate());
        assertThat(same.out())
                .contains("resaved-too.pdf: resaved", "word for word its clauses are those you compare it with");
        Path other = temp.resolve("other-content");
        Files.createDirectories(other.resolve("policies"));
        Files.writeString(other.resolve("packet.yaml"), "business: { name: Small }\npolicies: [sessions]\n");
        Files.writeString(other.resolve("policies/sessions.md"), "# Sessions\n\nWrite to us.\n");
        CommandRun changed = run("verify", resaved, "--content", other, "--certificate", certificate());
        assertThat(changed.out()).contains("resaved-too.pdf: altered");
        assertThat(run("verify", temp.resolve("returned/b.pdf"), "--content", other, "--certificate", certificate())
                        .out())
                .contains("b.pdf: complete", "in: 1 sessions#policy");
    }

    @Test
    void aRetiredFingerprintInTheContentStillSaysWhatIsOurs() throws IOException {
        String own = run("verify", temp.resolve("returned/b.pdf"), "--certificate", certificate())
                .out()
                .replaceAll("(?s).*fingerprint ([0-9a-f]{64}).*", "$1");
        Path content = temp.resolve("renewed-content");
        Files.createDirectories(content.resolve("policies"));
        Files.writeString(content.resolve("policies/sessions.md"), "# Sessions\n\nCall us.\n");
        Path packet = content.resolve("packet.yaml");
        String fresh = "0123456789abcdef".repeat(4);
        String yaml = "business: { name: Small }\npolicies: [sessions]\nsigning: { fingerprints: [ '%s' ] }\n";
        Files.writeString(packet, yaml.formatted(fresh + "', '" + own));
        assertThat(run("verify", temp.resolve("returned/b.pdf"), "--content", content)
                        .out())
                .contains("b.pdf: complete");
        Files.writeString(packet, yaml.formatted(fresh));
        assertThat(run("verify", temp.resolve("returned/b.pdf"), "--content", content)
                        .out())
                .contains("b.pdf: foreign");
    }

    @Test
    void noLineOfTheWordsToAClientEndsInSpaces() {
        assertThat(run("verify", temp.resolve("returned/a.pdf"), "--certificate", certificate())
                        .out())
                .contains("To copy into an e-mail:")
                .doesNotContainPattern("[ \\t]\\R");
    }

    /** Where the user's own key is made on Linux and Windows; elsewhere it is in the home folder. */
    @Test
    @EnabledOnOs({OS.LINUX, OS.WINDOWS})
    void theKeyThatBuildMadeIsKnownWithoutSaying() {
        Map<String, String> own = Map.of(
                "XDG_DATA_HOME", temp.resolve("own").toString(),
                "APPDATA", temp.resolve("own").toString());
        Path built = temp.resolve("own-out");
        assertThat(CommandRun.of(own, "build", temp.resolve("content"), "--out", built)
                        .code())
                .isZero();
        CommandRun run = CommandRun.of(own, "verify", built.resolve("agreement.en.pdf"));
        assertThat(run.out()).contains("agreement.en.pdf: incomplete");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutAnyKeyItIsWrongUsage() {
        CommandRun run = run("verify", temp.resolve("returned/b.pdf"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("which key is yours?");
    }

    @Test
    void anotherCertificateMakesTheFileForeign() throws IOException {
        Path other = temp.resolve("other");
        assertThat(run("build", temp.resolve("content"), "--out", other, "--keystore", otherKey())
                        .code())
                .isZero();
        CommandRun run =
                run("verify", temp.resolve("returned/b.pdf"), "--certificate", other.resolve("site/certificate.pem"));
        assertThat(run.code()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("b.pdf: foreign").doesNotContain("client.name");
    }

    private static Path otherKey() {
        Path key = temp.resolve("other.p12");
        assertThat(run("keygen", "--out", key, "--name", "Other").code()).isZero();
        return key;
    }

    @Test
    void whatIsNotThereOrNoCertificateIsToldPlainly() throws IOException {
        CommandRun missing = run("verify", temp.resolve("nowhere.pdf"), "--certificate", certificate());
        assertThat(missing.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(missing.err()).contains("nowhere.pdf: there is no such file or folder");
        CommandRun wrong =
                run("verify", temp.resolve("returned/b.pdf"), "--certificate", temp.resolve("returned/c.pdf"));
        assertThat(wrong.code()).isEqualTo(ExitCode.USAGE);
        assertThat(wrong.err()).contains("holds no certificate");
    }
}
