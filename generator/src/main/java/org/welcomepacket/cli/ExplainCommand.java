package org.welcomepacket.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Explanations;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ExplanationPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a kind of finding. */
@Command(
        name = "explain",
        header = "Explains a finding, with an example and its mend.",
        description = "%nThe code stands in brackets, as in error[unit-mismatch]. Without one, lists them all.%n",
        mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "0..1", paramLabel = "CODE", description = "The code, such as unit-mismatch.")
    private @Nullable String code;

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (code == null) {
            list();
            return ExitCode.DONE;
        }
        Code found = Explanations.find(code).orElseThrow(() -> unknown(String.valueOf(code)));
        terminal.out().print(new ExplanationPrinter(terminal.isColoured()).print(Explanations.of(found)));
        return ExitCode.DONE;
    }

    private void list() {
        for (Code each : Code.values()) {
            String severity = each.severity().name().toLowerCase(Locale.ROOT);
            terminal.out()
                    .println(padded(each.id(), 22)
                            + padded(severity, 9)
                            + Explanations.of(each).title());
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(1, width - text.length()));
    }

    private CommandLine.ParameterException unknown(String written) {
        List<Code> near = Explanations.near(written);
        String hint = near.isEmpty()
                ? "'welcome explain' lists them all"
                : "did you mean " + near.stream().map(Code::id).collect(Collectors.joining(", ")) + "?";
        return new CommandLine.ParameterException(spec.commandLine(), "there is no code '" + written + "'; " + hint);
    }
}
