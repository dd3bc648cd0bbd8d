package org.welcomepacket.maven;

import java.io.File;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.ChangeReport;
import org.welcomepacket.Generator;
import org.welcomepacket.PreviousBuild;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/** Reads and checks the content; writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends ContentMojo {
    /** Do not check. */
    @Parameter(property = "welcome.check.skip", defaultValue = "false")
    private boolean skipCheck;

    /** Warnings fail the build too. */
    @Parameter(property = "welcome.strict", defaultValue = "false")
    private boolean strict;

    /**
     * The <code>packet.json</code> of the edition before, or its folder: what has changed since goes into the log, and
     * changes under the same edition number fail the build.
     */
    @Parameter(property = "welcome.previous")
    private @Nullable File previous;

    @Override
    boolean skipsGoal() {
        return skipCheck;
    }

    @Override
    void work() throws IOException, MojoExecutionException, MojoFailureException {
        Generator.Builder builder = Generator.builder().clock(Clock.systemUTC());
        if (template().isPresent()) {
            builder.template(
                    ContentFolder.read(template().get(), template().get().toString()));
        }
        Generator generator = builder.build();
        ContentFolder files = ContentFolder.read(content(), contentName());
        Outcome<Packet> packet = generator.check(files, asOf());
        List<Diagnostic> found = new ArrayList<>(packet.diagnostics());
        if (previous != null) {
            PreviousBuild before = PreviousBuild.read(previous.toPath());
            packet.value().ifPresent(now -> {
                ChangeReport changes = generator.compare(files, now, before);
                changes.human().lines().forEach(getLog()::info);
                found.addAll(changes.diagnostics());
            });
        }
        new Findings(getLog()).log(found);
        if (found.stream().anyMatch(Diagnostic::isError) || (strict && !found.isEmpty())) {
            throw Findings.failure(found);
        }
    }
}
