package org.welcomepacket.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.welcomepacket.read.Removal;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

class YamlReaderTest {
    private final List<Diagnostic> found = new ArrayList<>();

    private Yaml.Mapping read(String text) {
        return (Yaml.Mapping)
                YamlReader.read(new SourceFile("f.yaml", text), found::add).orElseThrow();
    }

    private Diagnostic mistake(String text) {
        found.clear();
        YamlReader.read(new SourceFile("f.yaml", text), found::add);
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    @Test
    void everyScalarStaysAsTyped() {
        for (String typed :
                List.of("9:30", "no", "+45 12 34 56 78", "1.10", "2027-01-05", "0x1F", "~", "1e3", "null")) {
            Yaml.Scalar scalar =
                    (Yaml.Scalar) read("key: " + typed + "\n").get("key").orElseThrow();
            assertThat(scalar.text()).isEqualTo(typed);
            assertThat(scalar.span().text()).isEqualTo(typed);
        }
    }

    @Test
    void placesCountCodePointsAndLineEndsOfAnyKind() {
        for (String end : List.of("\n", "\r\n")) {
            Yaml.Mapping root = read("'😀': 'é😀'" + end + "b: [1, \"😀 two\", 3]" + end);
            Yaml.Sequence list = (Yaml.Sequence) root.get("b").orElseThrow();
            assertThat(root.get("😀").orElseThrow().span()).hasToString("f.yaml:1:6");
            assertThat(list.items().get(1).span()).hasToString("f.yaml:2:8");
            assertThat(list.items().get(2).span()).hasToString("f.yaml:2:17");
            assertThat(list.items().get(2).span().text()).isEqualTo("3");
            assertThat(((Yaml.Scalar) list.items().get(1)).part(2, 5).text()).isEqualTo(" tw");
        }
    }

    @Test
    void aKeyThatStandsTwiceIsRefusedWithBothPlaces() {
        Diagnostic twice = mistake("a: 1\nb: 2\na: 3\n");
        assertThat(twice.code()).isEqualTo(Code.DUPLICATE_KEY);
        assertThat(twice.span()).hasToString("f.yaml:3:1");
        assertThat(twice.related().get(0).span()).hasToString("f.yaml:1:1");
    }

    @Test
    void anchorsAliasesTypesAndSecondDocumentsAreRefused() {
        for (String text : List.of("a: &x 1\n", "a: *x\n", "a: !!int 1\n", "a: 1\n---\nb: 2\n", "? [a]\n: b\n")) {
            assertThat(mistake(text).code()).isEqualTo(Code.YAML_SYNTAX);
        }
    }

    @Test
    void remarksAreFoundWhereverTheyStand() {
        String text = """
                # first
                a: "no # remark"   # second
                b: plain#also none
                c: [1, # third
                  2]
                d: | # fourth
                  # inside the text
                  more
                # last
                """;
        Yaml.Mapping root = read(text);
        SourceFile file = root.span().file();
        assertThat(Removal.of(file, YamlComments.in(file.span(0, text.length()), root)))
                .isEqualTo("""
                a: "no # remark"
                b: plain#also none
                c: [1,
                  2]
                d: |
                  # inside the text
                  more
                """);
    }

    @Test
    void hostileFilesEndSoonAndThrowNothing() {
        List<String> hostile = List.of(
                "[".repeat(100_000),
                "{a: ".repeat(50_000),
                "- ".repeat(50_000),
                "? ".repeat(50_000),
                "a: &a [x]\nb: " + "[*a, *a]".repeat(10_000),
                "a: \"" + "\\n".repeat(100_000),
                "a: |\n" + "  x\n".repeat(100_000),
                "a: b\n".repeat(50_000),
                "!".repeat(50_000),
                "a".repeat(500_000),
                ": ".repeat(50_000),
                "%".repeat(50_000));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (String text : hostile) {
                assertThatNoException()
                        .as(text.substring(0, 10))
                        .isThrownBy(() -> YamlReader.read(new SourceFile("f", text), d -> {}));
            }
        });
    }
}
