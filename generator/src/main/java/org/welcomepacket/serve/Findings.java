package org.welcomepacket.serve;

import java.util.List;
import java.util.Optional;
import org.welcomepacket.source.Diagnostic;

/**
 * What is to be said about the content as it stands now.
 *
 * @param number another one whenever there is something else to say
 * @param diagnostics what the author can mend
 * @param trouble what keeps us from looking, in a sentence
 */
record Findings(long number, List<Diagnostic> diagnostics, Optional<String> trouble) {
    Findings {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Whether the page underneath is an older one. */
    boolean isBroken() {
        return trouble.isPresent() || diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    boolean isEmpty() {
        return trouble.isEmpty() && diagnostics.isEmpty();
    }
}
