package org.welcomepacket.source;

import java.util.List;

/** Turns findings into text for one kind of reader. */
public interface DiagnosticPrinter {
    /** All findings, in their order, ending with a line end unless there is nothing to say. */
    String print(List<Diagnostic> diagnostics);
}
