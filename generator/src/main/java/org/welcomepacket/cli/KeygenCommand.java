package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.Algorithm;
import org.welcomepacket.sign.KeyGeneration;
import org.welcomepacket.sign.NewKey;
import org.welcomepacket.sign.PasswordSource;
import org.welcomepacket.sign.Signer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes a signing key. */
@Command(
        name = "keygen",
        header = "Makes the business's signing key and prints its fingerprint.",
        description = "%nBack the file up: nobody can replace it. An existing file is never overwritten.%n",
        mixinStandardHelpOptions = true)
final class KeygenCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--out", paramLabel = "P12", description = "The keystore to write (default: signing-key.p12).")
    private Path out = Path.of("signing-key.p12");

    @Option(names = "--algorithm", paramLabel = "ALGORITHM", description = "p256 (default) or rsa3072.")
    private String algorithm = Algorithm.P256.id();

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Whose key it is, such as the business.")
    private String name = "";

    @Mixin
    private PasswordOptions password;

    KeygenCommand(Terminal terminal) {
        this.terminal = terminal;
        this.password = new PasswordOptions();
    }

    @Override
    public Integer call() throws IOException {
        Algorithm kind = Algorithm.of(algorithm)
                .orElseThrow(() -> wrong("there is no algorithm '" + algorithm + "'; there are p256 and rsa3072"));
        if (name.isBlank()) {
            throw wrong("--name must say whose key it is");
        }
        PasswordSource source = password.source(terminal, this::askTwice);
        Signer signer =
                new KeyGeneration(Clock.systemUTC()).generate(NewKey.named(name).with(kind), out, source);
        terminal.out().println(signer.fingerprint());
        terminal.err().println("wrote " + out + ", the key of " + signer.name() + "; keep a copy in a safe place");
        return ExitCode.DONE;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }

    private char @Nullable [] askTwice() {
        char[] first = terminal.askPassword("New password");
        char[] second = first == null ? null : terminal.askPassword("The same again");
        boolean same = first != null && second != null && Arrays.equals(first, second);
        if (second != null) {
            Arrays.fill(second, '\0');
        }
        if (first != null && !same) {
            Arrays.fill(first, '\0');
            throw wrong("the two passwords differ");
        }
        return first;
    }
}
