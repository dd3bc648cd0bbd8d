package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.Severity;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Reads and checks a content folder. */
@Command(
        name = "check",
        header = "Reads and checks the content; writes nothing.",
        description = "%nSays everything that is not right yet, with the place and what to write instead.%n",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private ContentArgument content = new ContentArgument();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "human (default), or json, sarif, github: for scripts, on standard output.")
    private ReportFormat format = ReportFormat.HUMAN;

    @Option(
            names = "--template",
            paramLabel = "DIR",
            description = "Files in here take the place of the site's own pages, style and words, as in build.")
    private @Nullable Path template;

    @Option(names = "--strict", description = "Warnings are problems too.")
    private boolean strict;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Judge dates as of this day, such as 2027-01-01.")
    private @Nullable LocalDate asOf;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = content.folder();
        Generator.Builder builder = Generator.builder().clock(Clock.systemUTC());
        if (template != null) {
            builder.template(ContentFolder.read(template, template.toString()));
        }
        Outcome<Packet> packet =
                builder.build().check(ContentFolder.read(folder, folder.toString()), Optional.ofNullable(asOf));
        report(packet.diagnostics());
        boolean problems = packet.isFailed()
                || (strict && packet.diagnostics().stream().anyMatch(d -> d.severity() == Severity.WARNING));
        if (!problems && format == ReportFormat.HUMAN) {
            terminal.out().println("no problems");
        }
        return problems ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    private void report(List<Diagnostic> diagnostics) {
        if (format == ReportFormat.HUMAN) {
            terminal.print(diagnostics);
        } else {
            terminal.out().print(format.printer().print(diagnostics));
        }
    }
}
