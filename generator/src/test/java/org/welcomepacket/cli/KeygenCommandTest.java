package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.welcomepacket.sign.PasswordSource;
import org.welcomepacket.sign.Signer;

class KeygenCommandTest {
    private static final Map<String, String> PASSWORD = Map.of("WELCOME_PASSWORD", "correct horse battery");

    @TempDir
    Path temp;

    @Test
    void writesAKeyAndPrintsItsFingerprintAlone() throws IOException {
        Path key = temp.resolve("key.p12");
        CommandRun run = CommandRun.of(PASSWORD, "keygen", "--out", key, "--name", "Harbour Lane Coaching");
        assertThat(run.code()).isZero();
        Signer signer = Signer.open(key, PasswordSource.environment(PASSWORD, "WELCOME_PASSWORD"));
        assertThat(run.out().strip()).isEqualTo(signer.fingerprint());
        assertThat(run.err()).contains("keep a copy in a safe place");
        assertThat(run.out() + run.err()).doesNotContain("correct horse");
    }

    @Test
    void takesThePasswordFromAFile() throws IOException {
        Path file = Files.writeString(temp.resolve("password"), "from a file, long enough\n");
        Path key = temp.resolve("key.p12");
        CommandRun run = CommandRun.of(Map.of(), "keygen", "--out", key, "--name", "X", "--password-file", file);
        assertThat(run.code()).isZero();
        assertThat(Signer.open(key, PasswordSource.file(file)).name()).isEqualTo("X");
    }

    @Test
    void withoutPasswordItSaysWhereOneIsLookedFor() {
        CommandRun run = CommandRun.of(Map.of(), "keygen", "--out", temp.resolve("key.p12"), "--name", "X");
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(run.err()).contains("WELCOME_PASSWORD").contains("help:");
        assertThat(temp).isEmptyDirectory();
    }

    @Test
    void neverOverwritesAKey() throws IOException {
        Path key = Files.writeString(temp.resolve("key.p12"), "precious");
        CommandRun run = CommandRun.of(PASSWORD, "keygen", "--out", key, "--name", "X");
        assertThat(run.code()).isEqualTo(ExitCode.FAILURE);
        assertThat(key).hasContent("precious");
    }

    @Test
    void anUnknownAlgorithmIsWrongUsage() {
        CommandRun run = CommandRun.of(PASSWORD, "keygen", "--name", "X", "--algorithm", "md5");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("p256").contains("rsa3072");
    }
}
