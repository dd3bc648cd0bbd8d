package org.welcomepacket.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.welcomepacket.Trouble;
import picocli.CommandLine;

/** Turns what stopped a command into a sentence and an exit code. */
final class Failures {
    private final Terminal terminal;

    Failures(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Arguments that make no sense. */
    int wrongUsage(CommandLine.ParameterException failure, String[] args) {
        CommandLine line = failure.getCommandLine();
        terminal.fail(String.valueOf(failure.getMessage()));
        CommandLine.UnmatchedArgumentException.printSuggestions(failure, line.getErr());
        terminal.err().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
        return ExitCode.USAGE;
    }

    /** A disk that fails, a file that is not there, or a mistake of ours. */
    int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed) {
        if (failure instanceof IOException io) {
            terminal.fail(Trouble.sentence(io));
        } else if (failure instanceof UncheckedIOException && failure.getCause() instanceof IOException cause) {
            terminal.fail(Trouble.sentence(cause));
        } else {
            terminal.fail("this is a mistake in Welcome, not in your files: " + failure);
            if (terminal.environment().containsKey("WELCOME_TRACE")) {
                failure.printStackTrace(terminal.err());
            } else {
                terminal.err().println("Please report it, with what it prints when WELCOME_TRACE=1 is set.");
            }
        }
        return ExitCode.FAILURE;
    }
}
