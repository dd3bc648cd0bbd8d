package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.welcomepacket.Generator;
import org.welcomepacket.ReturnedFiles;
import org.welcomepacket.UnusableRecordException;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verification;
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
                case CSV -> new CsvReport(words);
            };
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Verification> all;
        try {
            ReturnedFiles files = ReturnedFiles.in(paths);
            if (files.isEmpty()) {
                throw wrong("there are no PDF files or pictures in " + paths.get(0));
            }
            all = files.verify(trust.records(terminal).read(Clock.systemUTC()));
        } catch (UnusableRecordException e) {
            throw wrong(e.reason());
        }
        terminal.out()
                .print(format.printer(Generator.builder().build().clientWords()).print(all));
        boolean complete = all.values().stream().allMatch(each -> each.verdict() == Verdict.COMPLETE);
        return complete ? ExitCode.DONE : ExitCode.PROBLEMS;
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
