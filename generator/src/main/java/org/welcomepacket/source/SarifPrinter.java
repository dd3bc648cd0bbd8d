package org.welcomepacket.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.function.Function;
import org.welcomepacket.json.Json;

/** Prints findings as a SARIF 2.1.0 log (OASIS Standard), for code-scanning services and editors. */
public final class SarifPrinter implements DiagnosticPrinter {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final String version;
    private final Function<Code, Explanation> explanations;

    /**
     * A printer.
     *
     * @param version of the program, such as {@code 1.2.0}
     * @param explanations what each rule says of itself; asked for the codes that were found only
     */
    public SarifPrinter(String version, Function<Code, Explanation> explanations) {
        this.version = version;
        this.explanations = explanations;
    }

    @Override
    public String print(List<Diagnostic> diagnostics) {
        List<Code> codes =
                diagnostics.stream().map(Diagnostic::code).distinct().sorted().toList();
        Json driver = Json.members()
                .add("name", Json.text("Welcome"))
                .add("version", Json.text(version))
                .add("rules", Json.elements(codes.stream().map(this::rule).toList()))
                .build();
        Json run = Json.members()
                .add("tool", Json.members().add("driver", driver).build())
                .add("columnKind", Json.text("unicodeCodePoints"))
                .add(
                        "results",
                        Json.elements(diagnostics.stream()
                                .map(d -> result(d, codes.indexOf(d.code())))
                                .toList()))
                .build();
        return Json.members()
                .add("$schema", Json.text(SCHEMA))
                .add("version", Json.text("2.1.0"))
                .add("runs", Json.elements(List.of(run)))
                .build()
                .indented();
    }

    private Json rule(Code code) {
        Explanation explanation = explanations.apply(code);
        return Json.members()
                .add("id", Json.text(code.id()))
                .add("shortDescription", message(explanation.title()))
                .add("fullDescription", message(String.join("\n\n", explanation.meaning())))
                .add(
                        "help",
                        Json.members()
                                .add("text", Json.text(new ExplanationPrinter(false).print(explanation)))
                                .add("markdown", Json.text(explanation.markdown()))
                                .build())
                .add(
                        "defaultConfiguration",
                        Json.members()
                                .add("level", Json.text(level(code.severity())))
                                .build())
                .build();
    }

    private static Json result(Diagnostic diagnostic, int rule) {
        String hint = diagnostic.hint();
        String text = diagnostic.message() + (hint.isEmpty() ? "" : "; " + hint);
        return Json.members()
                .add("ruleId", Json.text(diagnostic.code().id()))
                .add("ruleIndex", Json.number(rule))
                .add("level", Json.text(level(diagnostic.severity())))
                .add("message", message(text))
                .add("locations", Json.elements(places(diagnostic.span())))
                .add(
                        "relatedLocations",
                        Json.elements(diagnostic.related().stream()
                                .map(related -> Json.members()
                                        .add("physicalLocation", place(related.span()))
                                        .add("message", message(related.message()))
                                        .build())
                                .toList()))
                .build();
    }

    /** Nothing for a finding that is about no file. */
    private static List<Json> places(Span span) {
        return span.file().path().isEmpty()
                ? List.of()
                : List.of(Json.members().add("physicalLocation", place(span)).build());
    }

    private static Json message(String text) {
        return Json.members().add("text", Json.text(text)).build();
    }

    private static Json place(Span span) {
        return Json.members()
                .add(
                        "artifactLocation",
                        Json.members()
                                .add("uri", Json.text(uri(span.file().path())))
                                .build())
                .add(
                        "region",
                        Json.members()
                                .add("startLine", Json.number(span.line()))
                                .add("startColumn", Json.number(span.column()))
                                .add("endLine", Json.number(span.endLine()))
                                .add("endColumn", Json.number(span.endColumn()))
                                .build())
                .build();
    }

    /** A path as a reference, with spaces and other letters escaped (RFC 3986, 4.2 for a colon at its beginning). */
    private static String uri(String path) {
        try {
            if (path.matches("[A-Za-z]:/.*")) {
                return new URI("file", "", "/" + path, null).toASCIIString();
            }
            boolean colon = path.split("/", 2)[0].contains(":");
            return new URI(null, null, (colon ? "./" : "") + path, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a path: " + path, e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }
}
