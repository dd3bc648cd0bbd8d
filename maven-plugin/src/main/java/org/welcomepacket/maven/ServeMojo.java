package org.welcomepacket.maven;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.serve.Editor;
import org.welcomepacket.serve.PreviewLog;
import org.welcomepacket.serve.PreviewServer;
import org.welcomepacket.serve.PreviewSettings;
import org.welcomepacket.source.Diagnostic;

/** Shows the site in your browser, and again after every change, until you press Ctrl-C. */
@Mojo(name = "serve", requiresDirectInvocation = true, threadSafe = true)
public final class ServeMojo extends ContentMojo {
    /** Where to answer; by default the first port that is free from 4080 on, 0 for any. */
    @Parameter(property = "welcome.port")
    private @Nullable Integer port;

    /** What opens at the place of a mistake: vscode, vscodium, idea, none, or an address. */
    @Parameter(property = "welcome.editor", defaultValue = "vscode")
    private String editor = "vscode";

    @Override
    boolean skipsGoal() {
        return false;
    }

    @Override
    void work() throws IOException, MojoExecutionException {
        PreviewSettings settings = new PreviewSettings(
                content(),
                contentName(),
                template(),
                asOf(),
                port == null ? OptionalInt.empty() : OptionalInt.of(port),
                chosenEditor());
        try (PreviewServer preview = PreviewServer.start(settings, Clock.systemUTC(), new MavenLog())) {
            getLog().info("Preview: " + preview.address() + " (Ctrl-C ends it)");
            preview.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Editor chosenEditor() throws MojoExecutionException {
        try {
            return Editor.named(editor);
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("welcome.editor: " + e.getMessage(), e);
        }
    }

    private final class MavenLog implements PreviewLog {
        @Override
        public void shown(Duration took, List<Diagnostic> found) {
            new Findings(getLog()).log(found);
            getLog().info("the site is there, after " + took.toMillis() + " ms");
        }

        @Override
        public void kept(List<Diagnostic> found) {
            new Findings(getLog()).log(found);
        }

        @Override
        public void trouble(String sentence) {
            getLog().error(sentence);
        }

        @Override
        public void agreementsSet(Duration took) {
            getLog().info("the agreements are there, after " + took.toMillis() + " ms");
        }
    }
}
