package org.welcomepacket.check;

import java.util.List;
import java.util.regex.Pattern;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.read.markdown.RawDocument.Allowance;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
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
                .filter(d -> d.isError() || (allowances.stream().noneMatch(a -> silences(a, d)) && !isAllowedInYaml(d)))
                .toList();
    }

    /** A remark {@code # welcome: allow CODE}, on the line or on lines of remarks above it. */
    private static boolean isAllowedInYaml(Diagnostic diagnostic) {
        SourceFile file = diagnostic.span().file();
        if (!file.path().endsWith(".yaml") || file.text().isEmpty()) {
            return false;
        }
        int line = diagnostic.span().line();
        Pattern remark = Pattern.compile(
                "(?:^|\\s)#.*\\bwelcome:\\s*allow\\s+" + diagnostic.code().id() + "(?![a-z0-9-])");
        boolean found = remark.matcher(file.lineText(line)).find();
        while (!found && line > 1 && file.lineText(--line).strip().startsWith("#")) {
            found = remark.matcher(file.lineText(line)).find();
        }
        return found;
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
