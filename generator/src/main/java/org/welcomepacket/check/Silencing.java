package org.welcomepacket.check;

import java.util.List;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.read.markdown.RawDocument.Allowance;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Span;

/** Takes out the findings that authors have silenced with a comment; errors cannot be. */
final class Silencing {
    private final List<Allowance> allowances;

    Silencing(List<TextFile> files) {
        this.allowances =
                files.stream().flatMap(f -> f.document().allowances().stream()).toList();
    }

    List<Diagnostic> apply(List<Diagnostic> found) {
        return found.stream()
                .filter(d -> d.isError() || allowances.stream().noneMatch(a -> silences(a, d)))
                .toList();
    }

    private static boolean silences(Allowance allowance, Diagnostic diagnostic) {
        Span block = allowance.block();
        Span span = diagnostic.span();
        return allowance.code().equals(diagnostic.code().id())
                && span.file() == block.file()
                && span.start() >= block.start()
                && span.start() <= block.end();
    }
}
