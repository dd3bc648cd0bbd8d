package org.welcomepacket.serve;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is to be shown, and where.
 *
 * @param content the content folder
 * @param name of the content folder, as findings show it
 * @param template a folder whose files take the place of the program's own pages and words
 * @param asOf the day on which dates are judged; today when absent
 * @param port where to answer; 0 for any free one, the first free of a few usual ones when absent
 * @param editor how a place in a file becomes a link
 */
public record PreviewSettings(
        Path content, String name, Optional<Path> template, Optional<LocalDate> asOf, OptionalInt port, Editor editor) {
    /** A folder as it is called, with everything else as usual. */
    public static PreviewSettings of(Path content) {
        return new PreviewSettings(
                content,
                content.toString(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Editor.standard());
    }

    /** The same at another port. */
    public PreviewSettings at(int number) {
        return new PreviewSettings(content, name, template, asOf, OptionalInt.of(number), editor);
    }
}
