package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Version;

class MainTest {
    private static CommandRun run(Object... args) {
        return CommandRun.of(Map.of(), args);
    }

    @Test
    void versionGoesToStandardOutput() {
        CommandRun run = run("--version");
        assertThat(run.out().strip()).isEqualTo("welcome " + Version.current());
        assertThat(Version.current()).matches("\\d+\\.\\d+\\.\\d+(-SNAPSHOT)?");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void helpGoesToStandardOutputAndNamesEveryCommand() {
        CommandRun run = run("--help");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("init", "explain", "keygen", "Exit codes");
        assertThat(run("help", "init").out()).contains("--lang");
    }

    @Test
    void wrongUsageIsExitCode2WithASuggestionAndNoStackTrace() {
        CommandRun run = run("inti");
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("inti").contains("init").doesNotContain("\tat ");
        assertThat(run().code()).isEqualTo(ExitCode.USAGE);
        assertThat(run("init", "--nonsense").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void withoutATerminalNothingIsColoured() {
        assertThat(run("--help").out()).doesNotContain("\u001b");
        assertThat(run("inti").err()).doesNotContain("\u001b");
    }

    @Test
    void aResultThatCannotBeWrittenIsAFailureThatSaysWhy() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        int code = Main.run(
                new String[] {"--version"},
                InputStream.nullInputStream(),
                new PrintStream(full, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Map.of());
        assertThat(code).isEqualTo(ExitCode.FAILURE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("could not be written to standard output");
    }

    @Test
    void aResultThatNobodyReadsToItsEndEndsTheCommandQuietly() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream unread = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        Terminal terminal = new Terminal(
                InputStream.nullInputStream(),
                new PrintStream(unread, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                StandardCharsets.UTF_8,
                Map.of(),
                null,
                () -> true);
        assertThat(Main.run(new String[] {"--help"}, terminal)).isEqualTo(ExitCode.UNREAD);
        assertThat(err.size()).isZero();
    }
}
