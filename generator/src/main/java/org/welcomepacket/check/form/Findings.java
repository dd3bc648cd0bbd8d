package org.welcomepacket.check.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Collects everything there is to say. Not for use by several threads. */
public final class Findings {
    private static final Comparator<Diagnostic> BY_PLACE = Comparator.comparing(
                    (Diagnostic d) -> d.span().file().path())
            .thenComparing(d -> d.span().start())
            .thenComparing(d -> d.code());

    private final Set<Diagnostic> found = new LinkedHashSet<>();

    /** Adds a finding; the same one twice counts once. */
    public void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Adds a finding. */
    public void add(Code code, Span span, String message, String hint, Diagnostic.Related... related) {
        add(new Diagnostic(code, span, message, hint, Arrays.asList(related)));
    }

    /** Whether there is an error so far. */
    public boolean hasErrors() {
        return found.stream().anyMatch(Diagnostic::isError);
    }

    /** How many findings there are so far. */
    public int size() {
        return found.size();
    }

    /** All findings by file and place. */
    public List<Diagnostic> sorted() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(BY_PLACE);
        return sorted;
    }
}
