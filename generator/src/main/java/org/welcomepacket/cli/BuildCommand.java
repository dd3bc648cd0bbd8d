package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.FolderBuild;
import org.welcomepacket.SigningKey;
import org.welcomepacket.SiteArchive;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.authority.TimestampAuthority;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Checks a content folder and writes the output. */
@Command(
        name = "build",
        header = "Checks the content, then writes the agreement and the site.",
        description = "%nNothing is written when there is an error. Files of yours in the output folder stay.%n"
                + "SOURCE_DATE_EPOCH prescribes the build instant.%n",
        mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private ContentArgument content = new ContentArgument();

    @Option(names = "--out", paramLabel = "OUT", description = "Where to write (default: welcome-out).")
    private Path out = Path.of("welcome-out");

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(
            names = "--keystore",
            paramLabel = "P12",
            description = "The key to certify with (default: your own, made on first use).")
    private @Nullable Path keystore;

    @Option(
            names = "--pkcs11",
            paramLabel = "CONFIG",
            description = "Certify with a key on a token, such as a smart card, instead: Java's configuration of its "
                    + "PKCS#11 library. The PIN is taken like a password.")
    private @Nullable Path token;

    @Option(names = "--pkcs11-key", paramLabel = "LABEL", description = "Which key, when the token holds several.")
    private @Nullable String tokenKey;

    @Mixin
    private PasswordOptions password = new PasswordOptions();

    @Option(
            names = "--timestamp",
            paramLabel = "URL",
            description = "Let this RFC 3161 authority attest the time of the signature. A login is taken from the "
                    + "environment: WELCOME_TIMESTAMP_USER and _PASSWORD, or _TOKEN.")
    private @Nullable String timestamp;

    @Option(names = "--unsigned", description = "Do not certify.")
    private boolean unsigned;

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description =
                    "The packet.json of the edition before: the site gets a page with what has changed since, and "
                            + "old addresses of renamed policies lead to the new ones.")
    private @Nullable Path previous;

    @Option(
            names = "--zip",
            description = "Write the site as OUT.zip beside OUT as well, for hosts that take it by drag and drop.")
    private boolean zip;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Judge dates as of this day, such as 2027-01-01.")
    private @Nullable LocalDate asOf;

    BuildCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        if (Stream.of(unsigned, keystore != null, token != null)
                        .filter(given -> given)
                        .count()
                > 1) {
            throw wrong("--unsigned, --keystore and --pkcs11 exclude each other");
        }
        if (unsigned && timestamp != null) {
            throw wrong("--unsigned and --timestamp exclude each other");
        }
        Path folder = content.folder();
        FolderBuild build = new FolderBuild(
                folder,
                folder.toString(),
                out,
                template.folder(),
                stamped(key()),
                instant(),
                Optional.ofNullable(asOf),
                Optional.ofNullable(previous));
        Outcome<FolderBuild.Result> result = build.run(Clock.systemUTC());
        terminal.print(result.diagnostics());
        result.value().ifPresent(this::summarise);
        return result.isFailed() || !isZipped(result.orElseThrow()) ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private boolean isZipped(FolderBuild.Result result) throws IOException {
        if (!zip) {
            return true;
        }
        Optional<Diagnostic> inTheWay = SiteArchive.write(result.built(), out);
        inTheWay.ifPresent(found -> terminal.print(List.of(found)));
        if (inTheWay.isEmpty()) {
            terminal.out().println(SiteArchive.beside(out) + ": the site, to be dropped on a host");
        }
        return inTheWay.isEmpty();
    }

    private void summarise(FolderBuild.Result result) {
        terminal.out()
                .println(out + ": " + result.built().files().size() + " files, "
                        + result.written().written().size() + " written, "
                        + result.written().removed().size() + " removed; packet "
                        + result.built().packetId());
    }

    private SigningKey stamped(SigningKey key) {
        if (timestamp == null) {
            return key;
        }
        try {
            return key.stampedBy(TimestampAuthority.at(timestamp, terminal.environment()));
        } catch (IllegalArgumentException e) {
            throw wrong(String.valueOf(e.getMessage()));
        }
    }

    private SigningKey key() {
        if (unsigned) {
            return SigningKey.none();
        }
        if (keystore != null) {
            return SigningKey.in(
                    keystore,
                    password.source(terminal, () -> terminal.askPassword("Password of " + keystore)),
                    Optional.ofNullable(password.file()));
        }
        if (token != null) {
            return SigningKey.on(
                    token,
                    Optional.ofNullable(tokenKey),
                    password.source(terminal, () -> terminal.askPassword("PIN of the token")),
                    Optional.ofNullable(password.file()));
        }
        Path folder = KeyFolder.standard(
                terminal.environment(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home")));
        return SigningKey.in(new KeyFolder(folder, Clock.systemUTC()));
    }

    /** See https://reproducible-builds.org/specs/source-date-epoch/. */
    private Optional<Instant> instant() {
        String epoch =
                terminal.environment().getOrDefault("SOURCE_DATE_EPOCH", "").strip();
        if (epoch.isEmpty()) {
            return Optional.empty();
        }
        if (!epoch.matches("[0-9]{1,11}")) {
            throw wrong("SOURCE_DATE_EPOCH must be seconds since 1970, found '" + epoch + "'");
        }
        return Optional.of(Instant.ofEpochSecond(Long.parseLong(epoch)));
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
