package org.welcomepacket.serve;

import java.time.Duration;
import java.util.List;
import org.welcomepacket.source.Diagnostic;

/** Hears what the preview does, one call at a time. */
public interface PreviewLog {
    /** A change is to be seen. Warnings may have been found. */
    void shown(Duration took, List<Diagnostic> found);

    /** There are errors; what was shown before is shown still. */
    void kept(List<Diagnostic> found);

    /** A folder cannot be read, or we have made a mistake; what was shown before is shown still. */
    void trouble(String sentence);

    /** The agreements are there. */
    void agreementsSet(Duration took);
}
