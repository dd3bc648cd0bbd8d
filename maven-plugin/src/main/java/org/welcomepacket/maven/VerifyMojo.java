package org.welcomepacket.maven;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Generator;
import org.welcomepacket.OwnRecords;
import org.welcomepacket.ReturnedFiles;
import org.welcomepacket.Trouble;
import org.welcomepacket.UnusableRecordException;
import org.welcomepacket.sign.KeyFolder;
import org.welcomepacket.sign.verify.Verdict;
import org.welcomepacket.sign.verify.Verification;
import org.welcomepacket.sign.verify.report.ClientWords;
import org.welcomepacket.sign.verify.report.CsvReport;
import org.welcomepacket.sign.verify.report.HumanReport;
import org.welcomepacket.sign.verify.report.JsonReport;

/** Tells of agreements that came back: are they ours, what changed, what is missing. Fails unless all are complete. */
@Mojo(name = "verify", requiresProject = false, threadSafe = true)
public final class VerifyMojo extends AbstractMojo {
    /** Files that came back, or folders of them. */
    @Parameter(property = "welcome.returned", defaultValue = "${basedir}/returned", required = true)
    private List<File> returned = List.of();

    /** Certificates of yours, such as <code>site/certificate.pem</code>, retired ones too. */
    @Parameter(property = "welcome.certificates")
    private List<File> certificates = List.of();

    /** Your content, for the fingerprints and the clauses in it. */
    @Parameter(property = "welcome.verify.content")
    private @Nullable File content;

    /** The output of the build the files came from: proves what a program such as Chrome wrote anew. */
    @Parameter(property = "welcome.issued")
    private @Nullable File issued;

    /** The <code>packet.json</code> of that build. */
    @Parameter(property = "welcome.packet")
    private @Nullable File packet;

    /** Writes what was found into this file too, as JSON or, if its name ends so, as CSV. */
    @Parameter(property = "welcome.report")
    private @Nullable File report;

    /** Do nothing. */
    @Parameter(property = "welcome.skip", defaultValue = "false")
    private boolean skip;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
            return;
        }
        try {
            work();
        } catch (IOException e) {
            throw new MojoExecutionException(Trouble.sentence(e), e);
        } catch (UnusableRecordException e) {
            throw new MojoExecutionException(e.reason(), e);
        }
    }

    private void work() throws IOException, UnusableRecordException, MojoFailureException {
        ReturnedFiles files = ReturnedFiles.in(paths(returned));
        if (files.isEmpty()) {
            getLog().info("no agreements came back");
            return;
        }
        Map<String, Verification> all = files.verify(records().read(Clock.systemUTC()));
        ClientWords words = Generator.builder().build().clientWords();
        new HumanReport(words).print(all).lines().forEach(getLog()::info);
        if (report != null) {
            write(report.toPath(), all, words);
        }
        long open = all.values().stream()
                .filter(each -> each.verdict() != Verdict.COMPLETE)
                .count();
        if (open > 0) {
            throw new MojoFailureException(open + " of " + all.size() + " files are not complete");
        }
    }

    private OwnRecords records() {
        Path home = Path.of(System.getProperty("user.home"));
        return new OwnRecords(
                paths(certificates),
                Optional.ofNullable(content).map(File::toPath),
                Optional.ofNullable(issued).map(File::toPath),
                Optional.ofNullable(packet).map(File::toPath),
                KeyFolder.standard(System.getenv(), System.getProperty("os.name", ""), home));
    }

    private static void write(Path file, Map<String, Verification> all, ClientWords words) throws IOException {
        boolean table = file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
        String text = table ? new CsvReport(words).print(all) : new JsonReport(words).print(all);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private static List<Path> paths(List<File> files) {
        return files.stream().map(File::toPath).toList();
    }
}
