package org.welcomepacket.source;

import java.util.List;

/**
 * One finding about what the author wrote.
 *
 * @param code what kind of finding, with its stable name and severity
 * @param span the place
 * @param message one plain sentence, lower case, no full stop
 * @param hint what to write instead; empty when there is nothing to say
 * @param related other places that matter
 */
public record Diagnostic(Code code, Span span, String message, String hint, List<Related> related) {
    /** Copies the list. */
    public Diagnostic {
        related = List.copyOf(related);
    }

    /** A finding without related places. */
    public Diagnostic(Code code, Span span, String message, String hint) {
        this(code, span, message, hint, List.of());
    }

    /** The severity its code has. */
    public Severity severity() {
        return code.severity();
    }

    /** Whether this is an error. */
    public boolean isError() {
        return severity() == Severity.ERROR;
    }

    /**
     * Another place that matters to a finding.
     *
     * @param span the place
     * @param message what is there
     */
    public record Related(Span span, String message) {}
}
