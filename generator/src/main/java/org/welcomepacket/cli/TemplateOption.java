package org.welcomepacket.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The folder of a template of the user's own. */
final class TemplateOption {
    @Option(
            names = "--template",
            paramLabel = "DIR",
            description = "Files in here take the place of the site's own pages, style and words.")
    private @Nullable Path folder;

    Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }
}
