package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.welcomepacket.Starter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the starter packet. */
@Command(
        name = "init",
        header = "Writes a starter packet to edit.",
        description = "%nReady content of an invented practice. A file that exists is left as it is.%n",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "DIR", defaultValue = "content", description = "Where (default: content).")
    private Path folder = Path.of("content");

    @Option(
            names = "--lang",
            split = ",",
            paramLabel = "TAG",
            description = "Languages, the binding one first, such as en,da (default: all there are).")
    private List<String> languages = List.of();

    InitCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Starter starter = Starter.standard();
        for (String language : languages) {
            if (!starter.languages().contains(language)) {
                throw new CommandLine.ParameterException(
                        spec.commandLine(),
                        "there is no starter packet in '" + language + "'; there is one in "
                                + String.join(", ", starter.languages()));
            }
        }
        Starter.Copied copied = (languages.isEmpty() ? starter : starter.in(languages)).copyTo(folder);
        if (!copied.kept().isEmpty()) {
            terminal.err().println("kept what was there: " + String.join(", ", copied.kept()));
        }
        terminal.out().println("wrote " + copied.written().size() + " files into " + folder);
        if (!copied.written().isEmpty()) {
            terminal.out().println("Next: edit " + folder.resolve("packet.yaml") + ", then: welcome check " + folder);
        }
        return ExitCode.DONE;
    }
}
