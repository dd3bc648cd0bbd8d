package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.welcomepacket.Generator;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.Verifier;
import org.welcomepacket.sign.verify.report.ClientWords;
import org.welcomepacket.sign.verify.report.CsvReport;
import org.welcomepacket.sign.verify.report.HumanReport;
import org.welcomepacket.sign.verify.report.JsonReport;
import org.welcomepacket.sign.verify.report.VerificationPrinter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Verifies agreements that came back. */
@Command(
        name = "verify",
        header = "Tells what came back: is it ours, what changed, who signed what.",
        description = "%nA file is yours when it is certified with a key you name: by its certificate, by the%n"
                + "fingerprints in your content, by what you issued. Without any of these options it is%n"
                + "the key that 'build' made for you.%n",
        mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
    private static final List<String> ENDINGS = List.of(".pdf", ".png", ".jpg", ".jpeg");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files that came back, or folders of them.")
    private List<Path> paths = List.of();

    @Option(names = "--format", paramLabel = "FORMAT", description = "human (default), or json, csv: for scripts.")
    private Format format = Format.HUMAN;

    @Mixin
    private TrustOptions trust = new TrustOptions();

    /** For whom the result is printed. */
    enum Format {
        /** For people. */
        HUMAN,
        /** For scripts. */
        JSON,
        /** For spreadsheets. */
        CSV;

        private VerificationPrinter printer(ClientWords words) {
            return switch (this) {
                case HUMAN -> new HumanReport(words);
                case JSON -> new JsonReport(words);
                case CSV -> new CsvReport();
            };
        }
    }

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        TrustOptions.Trust trusted = trust.read(terminal);
        if (trusted.fingerprints().isEmpty()) {
            throw wrong("which key is yours? name its certificate with --certificate, such as site/certificate.pem");
        }
        Verifier verifier = new Verifier(trusted.fingerprints(), trusted.originals());
        Map<String, Verification> all = new LinkedHashMap<>();
        for (Path file : files()) {
            all.put(file.toString(), trusted.compare(verify(verifier, file)));
        }
        terminal.out()
                .print(format.printer(Generator.builder().build().clientWords()).print(all));
        boolean complete = all.values().stream().allMatch(each -> each.verdict() == Verdict.COMPLETE);
        return complete ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private static Verification verify(Verifier verifier, Path file) throws IOException {
        return Files.size(file) > Verifier.LARGEST
                ? Verification.tooLarge()
                : verifier.verify(Files.readAllBytes(file));
    }

    private Set<Path> files() throws IOException {
        Set<Path> files = new TreeSet<>();
        for (Path path : paths) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.list(path)) {
                    inside.filter(VerifyCommand::mayHaveComeBack).forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        if (files.isEmpty()) {
            throw wrong("there are no PDF files or pictures in " + paths.get(0));
        }
        return files;
    }

    private static boolean mayHaveComeBack(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file) && ENDINGS.stream().anyMatch(name::endsWith);
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
