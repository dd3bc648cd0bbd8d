package org.welcomepacket.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.source.ContentFolder;

/**
 * All that a preview is made from, as read at one moment.
 *
 * @param content the content folder
 * @param template the author's template, if there is one
 */
record Inputs(ContentFolder content, Optional<ContentFolder> template) {
    static Inputs read(PreviewSettings settings) throws IOException {
        Optional<Path> own = settings.template();
        return new Inputs(
                ContentFolder.read(settings.content(), settings.name()),
                own.isPresent()
                        ? Optional.of(ContentFolder.read(own.get(), own.get().toString()))
                        : Optional.empty());
    }

    /** The folders to watch. */
    static List<Path> folders(PreviewSettings settings) {
        List<Path> folders = new ArrayList<>();
        folders.add(settings.content().toAbsolutePath());
        settings.template().map(Path::toAbsolutePath).ifPresent(folders::add);
        return folders;
    }

    /** Whether the pages are made with the same template. */
    boolean hasTemplateOf(Inputs other) {
        return template.isPresent() == other.template.isPresent()
                && template.stream().allMatch(own -> other.template.stream().allMatch(that -> same(own, that)));
    }

    /** Whether everything is the same. */
    boolean isAs(Inputs other) {
        return same(content, other.content) && hasTemplateOf(other);
    }

    private static boolean same(ContentFolder one, ContentFolder other) {
        return one.standing().equals(other.standing())
                && one.diagnostics().equals(other.diagnostics())
                && one.paths().stream().allMatch(path -> one.bytes(path).equals(other.bytes(path)));
    }
}
