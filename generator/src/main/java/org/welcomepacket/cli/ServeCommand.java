package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.serve.Editor;
import org.welcomepacket.serve.PreviewLog;
import org.welcomepacket.serve.PreviewServer;
import org.welcomepacket.serve.PreviewSettings;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.HumanPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows a content folder in the browser while it is being written. */
@Command(
        name = "serve",
        header = "Shows the site in your browser, and again after every change.",
        description = "%nOnly this computer can see it. Nothing is written, and the agreement is not signed.%n"
                + "Ctrl-C ends it.%n",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
    private static final int HIGHEST_PORT = 65_535;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentArgument content = new ContentArgument();

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to answer (default: the first that is free from 4080 on; 0: any).")
    private @Nullable Integer port;

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(
            names = "--editor",
            paramLabel = "EDITOR",
            description = "What opens at the place of a mistake: vscode (default), vscodium, idea, none, or an address "
                    + "with {path}, {line} and {column}.")
    private String editor = "vscode";

    @Option(names = "--as-of", paramLabel = "DATE", description = "Judge dates as of this day, such as 2027-01-01.")
    private @Nullable LocalDate asOf;

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = content.folder();
        PreviewSettings settings = new PreviewSettings(
                folder, folder.toString(), template.folder(), Optional.ofNullable(asOf), port(), chosenEditor());
        try (PreviewServer preview = PreviewServer.start(settings, Clock.systemUTC(), new Log())) {
            terminal.out().println("Preview: " + preview.address() + " (Ctrl-C ends it)");
            terminal.out().flush();
            preview.await();
            return ExitCode.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCode.INTERRUPTED;
        }
    }

    private OptionalInt port() {
        if (port == null) {
            return OptionalInt.empty();
        }
        if (port < 0 || port > HIGHEST_PORT) {
            throw wrong("a port is a number from 0 to " + HIGHEST_PORT + ", found " + port);
        }
        return OptionalInt.of(port);
    }

    private Editor chosenEditor() {
        try {
            return Editor.named(editor);
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    /** Says on standard error what happens, so that mistakes are seen without the browser as well. */
    private final class Log implements PreviewLog {
        private String said = "";

        @Override
        public void shown(Duration took, List<Diagnostic> found) {
            print(found);
            terminal.progress("the site is there, after " + took.toMillis() + " ms");
        }

        @Override
        public void kept(List<Diagnostic> found) {
            print(found);
        }

        /** The same warnings after every change would hide what is new. */
        private void print(List<Diagnostic> found) {
            String text = HumanPrinter.plain().print(found);
            if (!text.equals(said)) {
                terminal.print(found);
                if (found.isEmpty()) {
                    terminal.progress("no problems");
                }
            }
            said = text;
        }

        @Override
        public void trouble(String sentence) {
            terminal.fail(sentence);
        }

        @Override
        public void agreementsSet(Duration took) {
            terminal.progress("the agreements are there, after " + took.toMillis() + " ms");
        }
    }
}
