package org.welcomepacket.maven;

import java.io.IOException;
import java.time.Clock;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.welcomepacket.Generator;
import org.welcomepacket.model.Packet;
import org.welcomepacket.source.ContentFolder;
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
        Outcome<Packet> packet = builder.build().check(ContentFolder.read(content(), contentName()), asOf());
        new Findings(getLog()).log(packet.diagnostics());
        if (packet.isFailed() || (strict && !packet.diagnostics().isEmpty())) {
            throw Findings.failure(packet.diagnostics());
        }
    }
}
