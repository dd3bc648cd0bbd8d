package org.welcomepacket.read.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

/**
 * Every slip in {@code slips.txt} gives one finding, in plain words, at the place where the author slipped. Each case is
 * a line {@code ### what}, the file, and {@code >>> line:from-to what is said (help: hint)}; {@code -Dgolden=update}
 * rewrites the last.
 */
class SlipsTest {
    private static final Path CASES = Path.of("src/test/resources/org/welcomepacket/read/yaml/slips.txt");

    @TestFactory
    Stream<DynamicTest> aSlipIsNamedOnceWhereItHappened() throws IOException {
        List<Case> cases = cases();
        if ("update".equals(System.getProperty("golden"))) {
            Files.writeString(CASES, cases.stream().map(Case::rewritten).collect(Collectors.joining("\n")));
        }
        return cases().stream()
                .map(slip -> DynamicTest.dynamicTest(
                        slip.name(), () -> assertThat(found(slip)).isEqualTo(slip.expected())));
    }

    private record Case(String name, String text, String expected) {
        String rewritten() {
            return "### " + name + "\n" + text + ">>> " + found(this) + "\n";
        }
    }

    private static String found(Case slip) {
        List<Diagnostic> found = new ArrayList<>();
        String text = slip.text().replace("<TAB>", "\t").replace("<NBSP>", "\u00A0");
        YamlReader.read(new SourceFile("f.yaml", text), found::add);
        return found.stream()
                .map(d -> d.span().line() + ":" + d.span().column() + "-"
                        + (d.span().endColumn() - 1) + " " + d.message() + " (help: " + d.hint() + ")")
                .collect(Collectors.joining(" AND "));
    }

    private static List<Case> cases() throws IOException {
        return Arrays.stream(("\n" + Files.readString(CASES)).split("\n### ", -1))
                .skip(1)
                .map(SlipsTest::parsed)
                .toList();
    }

    private static Case parsed(String written) {
        List<String> lines = written.lines().toList();
        return new Case(
                lines.get(0),
                lines.stream()
                        .skip(1)
                        .filter(line -> !line.startsWith(">>> ") && !line.isEmpty())
                        .map(line -> line + "\n")
                        .collect(Collectors.joining()),
                lines.stream()
                        .filter(line -> line.startsWith(">>> "))
                        .map(line -> line.substring(4))
                        .findFirst()
                        .orElse("nothing"));
    }
}
