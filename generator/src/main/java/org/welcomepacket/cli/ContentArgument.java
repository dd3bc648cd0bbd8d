package org.welcomepacket.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Parameters;

/** The content folder as an argument that may be left out. */
final class ContentArgument {
    @Parameters(
            arity = "0..1",
            paramLabel = "CONTENT",
            description = "The content folder (default: this folder when it holds packet.yaml, else content).")
    private @Nullable Path folder;

    Path folder() {
        return folder != null ? folder : standard();
    }

    /** The content folder when none is named. */
    static Path standard() {
        Path here = Path.of("");
        return Files.exists(here.resolve("packet.yaml")) ? here : Path.of("content");
    }
}
