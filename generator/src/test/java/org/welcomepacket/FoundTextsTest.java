package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/**
 * Policies that people wrote without knowing Welcome, each folder as a packet: it builds, or every finding has a place
 * and says what to write instead. The texts are not ours and lie beside the project, in {@code ../shared/texts} or where
 * the system property {@code texts} says; without them there is nothing to try.
 */
class FoundTextsTest {
    private static final Path TEXTS = Path.of(System.getProperty("texts", "../../shared/texts"));
    private static final Generator GENERATOR = Generator.builder().build();

    @Test
    void theTextsAreThere() {
        assumeTrue(
                Files.isDirectory(TEXTS),
                () -> "no texts in " + TEXTS.toAbsolutePath().normalize());
        assertThat(TEXTS).isNotEmptyDirectory();
    }

    @TestFactory
    Stream<DynamicTest> aFolderBuildsOrIsToldWhatToWriteInstead() throws IOException {
        return folders().stream()
                .map(folder -> DynamicTest.dynamicTest(TEXTS.relativize(folder).toString(), () -> {
                    Outcome<Built> built = GENERATOR.build(packet(folder), BuildOptions.standard());
                    assertThat(built.diagnostics()).allSatisfy(FoundTextsTest::isHelpful);
                    assertThat(built.isFailed())
                            .isEqualTo(built.diagnostics().stream().anyMatch(Diagnostic::isError));
                }));
    }

    private static void isHelpful(Diagnostic finding) {
        assertThat(finding.span().file().path()).matches("content/(packet\\.yaml|policies/[a-z0-9-]+\\.md)");
        assertThat(finding.span().line()).isPositive();
        assertThat(finding.span().column()).isPositive();
        assertThat(finding.message()).isNotBlank();
        assertThat(finding.hint()).isNotBlank();
    }

    /** Folders that hold texts themselves. */
    private static List<Path> folders() throws IOException {
        if (!Files.isDirectory(TEXTS)) {
            return List.of();
        }
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> all = Files.walk(TEXTS)) {
            for (Path folder : all.filter(Files::isDirectory).sorted().toList()) {
                if (!folder.equals(TEXTS) && !texts(folder).isEmpty()) {
                    folders.add(folder);
                }
            }
        }
        return folders;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static ContentFolder packet(Path folder) throws IOException {
        Map<String, Bytes> files = new TreeMap<>();
        List<String> ids = new ArrayList<>();
        for (Path file : texts(folder)) {
            String id = "text-"
                    + file.getFileName().toString().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            ids.add(id);
            files.put("policies/" + id + ".md", Bytes.wrap(Files.readAllBytes(file)));
        }
        files.put("packet.yaml", Bytes.utf8("business: { name: Small Practice }\npolicies: " + ids + "\n"));
        return ContentFolder.of("content", files);
    }
}
