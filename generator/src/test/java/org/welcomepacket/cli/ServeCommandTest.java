package org.welcomepacket.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ends at once; a preview that runs is ended with Ctrl-C in {@link LauncherIT}. */
class ServeCommandTest {
    @TempDir
    Path temp;

    private CommandRun serve(Object... options) throws IOException {
        Path content = Files.createDirectories(temp.resolve("content"));
        Object[] args = new Object[options.length + 2];
        args[0] = "serve";
        args[1] = content;
        System.arraycopy(options, 0, args, 2, options.length);
        return CommandRun.of(Map.of(), args);
    }

    @Test
    void aPortThatIsTakenIsAFailureThatSaysWhatToDo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            CommandRun run = serve("--port", taken.getLocalPort());
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .isEqualTo("welcome: port " + taken.getLocalPort() + " is in use by another program, perhaps by"
                            + " another preview; name a free one with --port, or --port 0 for any\n");
        }
    }

    @Test
    void aFolderThatIsNotThereIsAFailure() {
        CommandRun run = CommandRun.of(Map.of(), "serve", temp.resolve("nothing"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no such file or folder");
    }

    @Test
    void whatCannotBeAPortOrAnEditorIsWrongUsage() throws IOException {
        assertThat(serve("--port", "65536").code()).isEqualTo(2);
        assertThat(serve("--port", "-1").err()).contains("a port is a number from 0 to 65535, found -1");
        assertThat(serve("--editor", "word").err()).contains("there is no editor 'word'");
    }
}
