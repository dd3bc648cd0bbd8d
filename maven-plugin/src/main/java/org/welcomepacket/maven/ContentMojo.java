package org.welcomepacket.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.Trouble;

/** What the goals that read content have in common. */
abstract class ContentMojo extends AbstractMojo {
    /** The content folder. */
    @Parameter(property = "welcome.content", defaultValue = "${project.basedir}/content", required = true)
    private File content = new File("content");

    /** Files in this folder take the place of the site's own pages, style and words. */
    @Parameter(property = "welcome.template")
    private @Nullable File template;

    /** Judge dates as of this day, such as <code>2027-01-01</code>; by default today. */
    @Parameter(property = "welcome.asOf")
    private @Nullable String asOf;

    /** Do nothing. */
    @Parameter(property = "welcome.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private @Nullable String executionRoot;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipsGoal()) {
            getLog().info("skipped");
            return;
        }
        try {
            work();
        } catch (IOException e) {
            throw new MojoExecutionException(Trouble.sentence(e), e);
        }
    }

    /** Whether this goal alone is to be skipped. */
    abstract boolean skipsGoal();

    /** Does what the goal is for. */
    abstract void work() throws IOException, MojoExecutionException, MojoFailureException;

    final Path content() {
        return content.toPath();
    }

    /** The content folder as a person in the folder of the whole build would write it. */
    final String contentName() {
        Path root = executionRoot == null ? content() : Path.of(executionRoot);
        return content().startsWith(root) && !content().equals(root)
                ? root.relativize(content()).toString()
                : content().toString();
    }

    final Optional<Path> template() {
        return Optional.ofNullable(template).map(File::toPath);
    }

    final Optional<LocalDate> asOf() throws MojoExecutionException {
        if (asOf == null || asOf.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asOf.strip()));
        } catch (DateTimeException e) {
            throw new MojoExecutionException("welcome.asOf must be a day such as 2027-01-01, found '" + asOf + "'", e);
        }
    }
}
