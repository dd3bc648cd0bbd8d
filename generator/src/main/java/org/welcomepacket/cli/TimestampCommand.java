package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.sign.archive.FileReplacement;
import org.welcomepacket.sign.archive.LongKeeping;
import org.welcomepacket.sign.archive.UnsuitableFileException;
import org.welcomepacket.sign.authority.Revocation;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.sign.verify.Verifier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds a document timestamp to signed files. */
@Command(
        name = "timestamp",
        header = "Adds a timestamp to signed agreements, to keep them for many years.",
        description = "%nEverything in a file stays as it is; what shows later that the certificates were good and the "
                + "timestamp are appended. Repeat it every few years, before the certificate of the last timestamp "
                + "expires. A login is taken from the environment: WELCOME_TIMESTAMP_USER and _PASSWORD, or _TOKEN.%n",
        mixinStandardHelpOptions = true)
final class TimestampCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Signed PDF files.")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--authority",
            required = true,
            paramLabel = "URL",
            description = "The RFC 3161 authority that attests the time.")
    private String authority = "";

    @Option(
            names = "--out",
            paramLabel = "NEW",
            description = "Where to write the one new file, which must not exist (default: in place of the old one).")
    private @Nullable Path out;

    TimestampCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (out != null && files.size() > 1) {
            throw wrong("--out takes one file only");
        }
        if (out != null && Files.exists(out)) {
            throw wrong(out + " exists already");
        }
        TimestampAuthority witness = witness();
        LongKeeping keeping = new LongKeeping(new Revocation(Clock.systemUTC()));
        int code = ExitCode.DONE;
        for (Path file : files) {
            try {
                write(file, keeping.renew(read(file), witness));
                terminal.out().println((out == null ? file : out) + ": timestamp added");
            } catch (UnsuitableFileException e) {
                terminal.fail(file + " cannot get a timestamp: " + e.getMessage());
                code = ExitCode.FAILURE;
            }
        }
        return code;
    }

    private static byte[] read(Path file) throws IOException {
        if (Files.size(file) > Verifier.LARGEST) {
            throw new IOException(file + " is larger than " + (Verifier.LARGEST >> 20) + " megabytes");
        }
        return Files.readAllBytes(file);
    }

    private void write(Path file, byte[] renewed) throws IOException {
        if (out == null) {
            FileReplacement.replace(file, renewed);
        } else {
            Files.write(out, renewed, StandardOpenOption.CREATE_NEW);
        }
    }

    private TimestampAuthority witness() {
        try {
            return TimestampAuthority.at(authority, terminal.environment());
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
