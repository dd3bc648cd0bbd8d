package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.EditorSchemas;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Prints or writes the JSON Schemas of the YAML files. */
@Command(
        name = "schema",
        header = "The JSON Schema of a YAML file, for editors.",
        description = "%nAn editor that knows it completes keys and underlines mistakes while you type.%n"
                + "Without a name, lists the files that have one.%n",
        mixinStandardHelpOptions = true)
final class SchemaCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "packet, rules, services or theme.")
    private @Nullable String name;

    @Option(names = "--out", paramLabel = "DIR", description = "Write all of them into this folder, such as .schema.")
    private @Nullable Path out;

    SchemaCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (name != null && out != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--out writes all of them: leave NAME out");
        }
        if (out != null) {
            EditorSchemas.writeTo(out);
            terminal.out().println("wrote " + EditorSchemas.names().size() + " schemas into " + out);
        } else if (name != null) {
            terminal.out().print(EditorSchemas.of(name).orElseThrow(() -> unknown(String.valueOf(name))));
        } else {
            EditorSchemas.names().forEach(terminal.out()::println);
        }
        return ExitCode.DONE;
    }

    private CommandLine.ParameterException unknown(String written) {
        return new CommandLine.ParameterException(
                spec.commandLine(),
                "there is no schema '" + written + "'; there are " + String.join(", ", EditorSchemas.names()));
    }
}
