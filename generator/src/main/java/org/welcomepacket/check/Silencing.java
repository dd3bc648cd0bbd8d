package org.welcomepacket.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.welcomepacket.check.text.Outline;
import org.welcomepacket.check.text.TextFile;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawDocument.Allowance;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Nearest;
import org.welcomepacket.source.Severity;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/**
 * Takes out the findings that authors have silenced with a comment: warnings, and of the errors those that are a
 * judgement about prose.
 */
final class Silencing {
    private static final Set<Code> JUDGEMENTS = Set.of(Code.CONTRADICTED_VALUE);

    private final List<TextFile> files;
    private final List<Allowance> allowances;
    private final Set<Allowance> used = new LinkedHashSet<>();

    Silencing(List<TextFile> files) {
        this.files = List.copyOf(files);
        this.allowances =
                files.stream().flatMap(f -> f.document().allowances().stream()).toList();
    }

    /** What is left to say. */
    List<Diagnostic> apply(List<Diagnostic> found) {
        List<Diagnostic> left = new ArrayList<>();
        for (Diagnostic diagnostic : found) {
            List<Allowance> silencing = canBeSilenced(diagnostic.code())
                    ? allowances.stream().filter(a -> silences(a, diagnostic)).toList()
                    : List.of();
            used.addAll(silencing);
            boolean inYaml = canBeSilenced(diagnostic.code()) && isAllowedInYaml(diagnostic);
            if (silencing.isEmpty() && !inYaml) {
                left.add(diagnostic);
            }
        }
        return left;
    }

    /** A warning for each comment that has silenced nothing so far; those in parts that are left out are not judged. */
    List<Diagnostic> unused() {
        return files.stream()
                .flatMap(file -> file.document().allowances().stream()
                        .filter(a -> !used.contains(a) && isKept(a, file.outline())))
                .map(Silencing::unused)
                .toList();
    }

    private static Diagnostic unused(Allowance allowance) {
        List<String> known = Arrays.stream(Code.values())
                .filter(Silencing::canBeSilenced)
                .map(Code::id)
                .toList();
        boolean isKnown = known.contains(allowance.code());
        return new Diagnostic(
                Code.UNUSED_ALLOWANCE,
                allowance.span(),
                isKnown ? "this comment silences nothing" : "no finding '" + allowance.code() + "' can be silenced",
                isKnown
                        ? "delete it, or put it right above what it is for"
                        : Nearest.to(allowance.code(), known)
                                .map(near -> "did you mean '" + near + "'?")
                                .orElse("only warnings can be, and 'contradicted-value'"));
    }

    private static boolean canBeSilenced(Code code) {
        return code.severity() != Severity.ERROR || JUDGEMENTS.contains(code);
    }

    private static boolean isKept(Allowance allowance, Outline outline) {
        return outline.parts().stream()
                .flatMap(part -> Stream.concat(
                        part.heading().stream().map(RawBlock.Heading::span),
                        part.blocks().stream().map(RawBlock::span)))
                .anyMatch(span -> contains(span, allowance.block()));
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
        return allowance.code().equals(diagnostic.code().id())
                && diagnostic.span().file() == allowance.block().file()
                && contains(allowance.block(), diagnostic.span());
    }

    /** Whether one begins within the other. */
    private static boolean contains(Span outer, Span inner) {
        return inner.start() >= outer.start() && inner.start() <= outer.end();
    }
}
