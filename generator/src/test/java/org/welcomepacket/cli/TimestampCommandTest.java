package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Generator;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.Signer;
import org.welcomepacket.sign.TestKeys;
import org.welcomepacket.sign.authority.Clockmaker;
import org.welcomepacket.sign.authority.Loopback;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verifier;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;

class TimestampCommandTest {
    private static final Signer SIGNER = TestKeys.of(Algorithm.P256);

    @TempDir
    Path folder;

    private final Loopback server = new Loopback();
    private final String authority = server.at("/tsr", Clockmaker.anybody()::answer);
    private Path file = Path.of("");
    private byte[] issued = new byte[0];

    @BeforeEach
    void issue() throws IOException {
        ContentFolder content = ContentFolder.of(
                "content",
                Map.of(
                        "packet.yaml", Bytes.utf8("business: { name: Small Practice }\npolicies: [late]\n"),
                        "policies/late.md", Bytes.utf8("# Late\n\nCome in time.\n")));
        issued =
                Generator.builder()
                        .signer(SIGNER)
                        .build()
                        .build(content, BuildOptions.standard())
                        .orElseThrow()
                        .files()
                        .stream()
                        .filter(each -> each.path().equals("agreement.en.pdf"))
                        .findFirst()
                        .map(OutputFile::content)
                        .orElseThrow();
        file = Files.write(folder.resolve("bo.pdf"), issued);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsReplacedByItselfAndATimestamp() throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        CommandRun run = CommandRun.of(Map.of(), "timestamp", file, "--authority", authority);
        byte[] renewed = Files.readAllBytes(file);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo(file + ": timestamp added\n");
        assertThat(Arrays.copyOf(renewed, issued.length)).isEqualTo(issued);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
        var verification = new Verifier(Set.of(SIGNER.fingerprint())).verify(renewed);
        assertThat(verification.alterations()).isEmpty();
        assertThat(verification.verdict()).isEqualTo(Verdict.INCOMPLETE);
    }

    @Test
    void whileTheAuthorityIsAwayTheFileStays() throws IOException {
        String away = server.at("/away", asked -> Loopback.Reply.status(404));
        CommandRun run = CommandRun.of(Map.of(), "timestamp", file, "--authority", away);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("the timestamp authority at " + away + " answers with status 404", "= help:");
        assertThat(Files.readAllBytes(file)).isEqualTo(issued);
        assertThat(files()).containsExactly("bo.pdf");
    }

    @Test
    void whatCannotGetATimestampIsNamedAndTheOthersGetTheirs() throws IOException {
        Path letter = Files.writeString(folder.resolve("a-letter.txt"), "Dear Bo");
        CommandRun run = CommandRun.of(Map.of(), "timestamp", letter, file, "--authority", authority);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(letter + " cannot get a timestamp: ");
        assertThat(Files.readString(letter)).isEqualTo("Dear Bo");
        assertThat(Files.size(file)).isGreaterThan(issued.length);
    }

    @Test
    void anotherFileIsWrittenWhenOneIsNamed() throws IOException {
        Path out = folder.resolve("kept.pdf");
        assertThat(CommandRun.of(Map.of(), "timestamp", file, "--authority", authority, "--out", out)
                        .code())
                .isZero();
        CommandRun again = CommandRun.of(Map.of(), "timestamp", file, "--authority", authority, "--out", out);

        assertThat(Files.readAllBytes(file)).isEqualTo(issued);
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains(out + " exists already");
    }

    @Test
    void aLoginInTheAddressIsRefusedAndNotShown() {
        CommandRun run = CommandRun.of(Map.of(), "timestamp", file, "--authority", "https://maja:hush@tsa.example/");

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).doesNotContain("hush").contains("WELCOME_TIMESTAMP_USER");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
