package org.welcomepacket.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.ChangeReport;
import org.welcomepacket.Generator;
import org.welcomepacket.PreviousBuild;
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

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(
            names = "--previous",
            paramLabel = "FILE",
            description = "The packet.json of the edition before: says what has changed since, which clauses must be "
                    + "signed again, and refuses changes under the same edition number.")
    private @Nullable Path previous;

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
        Optional<PreviousBuild> before =
                previous == null ? Optional.empty() : Optional.of(PreviousBuild.read(previous));
        Generator.Builder builder = Generator.builder().clock(Clock.systemUTC());
        if (template.folder().isPresent()) {
            Path own = template.folder().get();
            builder.template(ContentFolder.read(own, own.toString()));
        }
        Generator generator = builder.build();
        ContentFolder files = ContentFolder.read(folder, folder.toString());
        Outcome<Packet> packet = generator.check(files, Optional.ofNullable(asOf));
        Optional<ChangeReport> changes =
                before.flatMap(old -> packet.value().map(now -> generator.compare(files, now, old)));
        List<Diagnostic> found = new ArrayList<>(packet.diagnostics());
        changes.ifPresent(report -> found.addAll(report.diagnostics()));
        report(found, changes);
        boolean problems = found.stream().anyMatch(d -> d.isError() || (strict && d.severity() == Severity.WARNING));
        if (!problems && format == ReportFormat.HUMAN) {
            terminal.out().println(verdict(found));
        }
        return problems ? ExitCode.PROBLEMS : ExitCode.DONE;
    }

    /** Warnings are no reason to refuse a packet, but somebody should read them. */
    private static String verdict(List<Diagnostic> found) {
        long warnings =
                found.stream().filter(d -> d.severity() == Severity.WARNING).count();
        return warnings == 0 ? "no problems" : "no errors, " + warnings + (warnings == 1 ? " warning" : " warnings");
    }

    /** What has changed is no finding, so the formats that hold only findings leave it out. */
    private void report(List<Diagnostic> diagnostics, Optional<ChangeReport> changes) {
        if (format == ReportFormat.HUMAN) {
            terminal.print(diagnostics);
            changes.ifPresent(report -> terminal.out().println(report.human()));
        } else if (format == ReportFormat.JSON && changes.isPresent()) {
            terminal.out().print(changes.get().json(diagnostics));
        } else {
            terminal.out().print(format.printer().print(diagnostics));
        }
    }
}
