package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.welcomepacket.schema.SchemaJudge;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SarifPrinter;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** What we print as SARIF is held against the schema of the standard (OASIS, SARIF 2.1.0) by another's validator. */
class SarifTest {
    private static final SarifPrinter PRINTER = new SarifPrinter("1.0", Explanations::of);

    @Test
    void everyFixtureGivesAValidLog() throws IOException {
        Generator generator = Generator.builder().build();
        List<Diagnostic> all = new ArrayList<>();
        try (Stream<Path> cases = Files.list(Path.of("src/test/resources/org/welcomepacket/check"))) {
            for (Path folder : cases.filter(Files::isDirectory).sorted().toList()) {
                ContentFolder content =
                        ContentFolder.read(folder.resolve("content"), folder.getFileName() + "/content");
                all.addAll(generator
                        .check(content, Optional.of(LocalDate.of(2027, 1, 1)))
                        .diagnostics());
            }
        }
        assertThat(all).hasSizeGreaterThan(200);
        assertThat(judge().objections(PRINTER.print(all))).isEmpty();
    }

    @Test
    void everyCodeNoFindingAndOddPathsGiveAValidLog() throws IOException {
        List<Diagnostic> all = new ArrayList<>();
        for (String path : List.of("a b/ü%#?.yaml", "a:b/c.yaml", "C:/x/packet.yaml", "/abs/rules.yaml")) {
            Span span = new SourceFile(path, "text").span(0, 4);
            Arrays.stream(Code.values()).forEach(code -> all.add(new Diagnostic(code, span, "said", "")));
        }
        all.add(new Diagnostic(Code.KEY_CREATED, Span.none(), "made", "keep it"));
        SchemaJudge judge = judge();
        assertThat(judge.objections(PRINTER.print(all))).isEmpty();
        assertThat(judge.objections(PRINTER.print(List.of()))).isEmpty();
        assertThat(PRINTER.print(all))
                .contains("\"a%20b/ü%25%23%3F.yaml\"".replace("ü", "%C3%BC"), "\"./a:b/c.yaml\"")
                .contains("\"file:///C:/x/packet.yaml\"", "\"/abs/rules.yaml\"")
                .doesNotContain("\"uri\": \"\"");
    }

    @Test
    void theJudgeRefusesWhatTheStandardDoes() throws IOException {
        assertThat(judge().objections("{\"version\": \"2.1.0\", \"runs\": [{\"tool\": {}}]}"))
                .isNotEmpty();
    }

    private static SchemaJudge judge() throws IOException {
        try (InputStream in = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            return new SchemaJudge(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
