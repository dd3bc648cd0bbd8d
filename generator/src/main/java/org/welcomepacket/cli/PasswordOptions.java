package org.welcomepacket.cli;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.PasswordSource;
import picocli.CommandLine.Option;

/** Where the password of a keystore comes from; never from an argument, which every other process can see. */
final class PasswordOptions {
    private static final String VARIABLE = "WELCOME_PASSWORD";

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "Holds the keystore's password on its first line (default: the environment variable "
                    + VARIABLE
                    + ", else you are asked).")
    private @Nullable Path file;

    /** The file, else the environment variable, else the question. */
    PasswordSource source(Terminal terminal, Supplier<char @Nullable []> question) {
        if (file != null) {
            return PasswordSource.file(file);
        }
        if (!terminal.environment().getOrDefault(VARIABLE, "").isEmpty()) {
            return PasswordSource.environment(terminal.environment(), VARIABLE);
        }
        return terminal.console() == null
                ? PasswordSource.missing("name a file that holds it with --password-file, or set " + VARIABLE)
                : PasswordSource.prompt(question);
    }

    /** The file, if one was named. */
    @Nullable
    Path file() {
        return file;
    }
}
