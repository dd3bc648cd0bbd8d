package org.welcomepacket;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.output.OutputFolder;
import org.welcomepacket.output.Written;
import org.welcomepacket.sign.KeyPlacement;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;
import org.welcomepacket.source.RealPath;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/**
 * A build as users ask for it: from a content folder into an output folder.
 *
 * <p>What stood in the output folder tells the build instant and the edition; nothing is written when there is an error.
 *
 * @param content the content folder
 * @param name of the content folder, as findings show it
 * @param out the output folder, which need not exist
 * @param template a folder whose files take the place of the program's own pages and words
 * @param key which key certifies
 * @param instant the build instant, when it is prescribed
 * @param asOf the day on which dates are judged
 * @param since packet.json of the edition that clients are told the differences from
 */
public record FolderBuild(
        Path content,
        String name,
        Path out,
        Optional<Path> template,
        SigningKey key,
        Optional<Instant> instant,
        Optional<LocalDate> asOf,
        Optional<Path> since) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /**
     * What was built and what that changed on the disk.
     *
     * @param built the output
     * @param written the changes
     */
    public record Result(Built built, Written written) {}

    /** A build that tells no differences. */
    public FolderBuild(
            Path content,
            String name,
            Path out,
            Optional<Path> template,
            SigningKey key,
            Optional<Instant> instant,
            Optional<LocalDate> asOf) {
        this(content, name, out, template, key, instant, asOf, Optional.empty());
    }

    /**
     * Builds.
     *
     * @param clock tells the build instant when nothing else does
     * @throws IOException when a folder is missing or a disk fails
     */
    public Outcome<Result> run(Clock clock) throws IOException {
        ContentFolder folder = ContentFolder.read(content, name);
        List<Diagnostic> misplaced = misplacedSecrets();
        misplacedOutput().ifPresent(misplaced::add);
        if (!misplaced.isEmpty()) {
            return Outcome.failed(misplaced);
        }
        Generator.Builder builder = Generator.builder().clock(clock).key(key);
        if (template.isPresent()) {
            builder.template(ContentFolder.read(template.get(), template.get().toString()));
        }
        Optional<PreviousBuild> earlier =
                since.isPresent() ? Optional.of(PreviousBuild.read(since.get())) : Optional.empty();
        try (OutputFolder output = OutputFolder.open(out, PATIENCE)) {
            Optional<PreviousBuild> previous = PreviousBuild.read(output);
            Outcome<Built> built = builder.build().build(folder, new BuildOptions(instant, asOf, previous, earlier));
            return built.isFailed()
                    ? Outcome.failed(built.diagnostics())
                    : write(output, built.orElseThrow(), previous).after(built.diagnostics());
        }
    }

    private List<Diagnostic> misplacedSecrets() throws IOException {
        List<Diagnostic> found = new ArrayList<>();
        for (Path secret : key.secrets()) {
            KeyPlacement.check(secret, List.of(content, out), Span.none()).ifPresent(found::add);
        }
        return found;
    }

    /** Output among the content would be read as content by the next build. */
    private Optional<Diagnostic> misplacedOutput() throws IOException {
        Path inside = RealPath.of(content);
        Path target = RealPath.of(out);
        if (!target.startsWith(inside)
                || (!target.equals(inside) && ContentFolder.isLeftOut(inside.relativize(target)))) {
            return Optional.empty();
        }
        return Optional.of(new Diagnostic(
                Code.OUTPUT_IN_CONTENT,
                Span.none(),
                "the output folder " + out + " lies in the content folder, and would be read as content",
                "name a folder outside; inside, only welcome-out, target and names that begin with a dot are free"));
    }

    private Outcome<Result> write(OutputFolder output, Built built, Optional<PreviousBuild> previous)
            throws IOException {
        Map<String, String> ours = previous.map(PreviousBuild::files).orElse(Map.of());
        List<OutputFile> files = built.files();
        Written written = output.write(files, ours);
        return written.isDone()
                ? Outcome.of(new Result(built, written), List.of())
                : Outcome.failed(written.inTheWay().stream().map(this::inTheWay).toList());
    }

    private Diagnostic inTheWay(String path) {
        return new Diagnostic(
                Code.FILE_IN_THE_WAY,
                new SourceFile(out.resolve(path).toString().replace('\\', '/'), "").start(),
                "something that Welcome did not write, or that was changed since, stands where a file must go",
                "move it elsewhere, or name another folder for the output");
    }
}
