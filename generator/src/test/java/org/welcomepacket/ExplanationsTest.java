package org.welcomepacket;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Explanation;

/**
 * Every code is explained, and what the explanation shows is true: its wrong example yields this code and no other, its
 * right one nothing at all.
 */
class ExplanationsTest {
    private static final Path CASES = Path.of("src/test/resources/org/welcomepacket/check");
    private static final LocalDate DAY = LocalDate.of(2027, 1, 1);
    private static final Generator GENERATOR = Generator.builder().build();

    /** Codes that a check of a content folder alone cannot yield, with the test that yields them. */
    private static final Map<Code, String> ELSEWHERE = Map.ofEntries(
            Map.entry(Code.UNREADABLE_FILE, "source/ContentFolderTest#aLinkIsFollowedInsideTheFolderOnly"),
            Map.entry(Code.TOO_LARGE, "source/ContentFolderTest#whatIsTooLargeOrTooDeepIsNamedAndLeftOut"),
            Map.entry(Code.TEMPLATE, "site/TemplateTest#missingNameIsToldWithFileAndLineOnce"),
            Map.entry(Code.MISSING_MESSAGE, "GeneratorTest#wordsMissingInATemplateAreAMistakeOfTheTemplate"),
            Map.entry(
                    Code.EDITION_UNCHANGED, "GeneratorTest#otherWordsUnderTheSameEditionAreAnErrorThatNamesTheClause"),
            Map.entry(
                    Code.REWORDED_SUBSTANCE,
                    "StarterDifferencesTest#aMarkOnAClauseWhoseValueChangedIsRefusedAtTheMark"),
            Map.entry(Code.FINGERPRINT_MISMATCH, "sign/PinningTest#anotherKeyMayNotAndTheHintSaysWhatToWrite"),
            Map.entry(Code.KEY_IN_CONTENT, "sign/KeyPlacementTest#aKeyInTheContentOrOutputFolderIsRefused"),
            Map.entry(Code.KEY_OPEN_TO_OTHERS, "sign/KeyFolderTest#filesThatOthersMayReadAreWarnedAbout"),
            Map.entry(Code.KEY_OF_ANOTHER, "sign/KeyFolderTest#aKeyInAnotherNameIsSaidEveryTime"),
            Map.entry(Code.KEY_EXPIRED, "sign/KeyValidityTest#anExpiredKeyMayNotSign"),
            Map.entry(Code.KEY_NOT_YET_VALID, "sign/KeyValidityTest#aKeyMayNotSignBeforeItsFirstDay"),
            Map.entry(Code.KEY_EXPIRES_SOON, "sign/KeyValidityTest#theLastSixtyDaysAreWarnedAbout"),
            Map.entry(Code.KEY_CREATED, "sign/KeyFolderTest#aKeyIsMadeOnFirstUseAndSaidOnce"),
            Map.entry(Code.OUTPUT_IN_CONTENT, "FolderBuildTest#outputAmongTheContentIsRefused"),
            Map.entry(Code.FILE_IN_THE_WAY, "FolderBuildTest#whatStandsInTheWayIsAFindingWithItsPath"));

    /** Codes of the check whose cause cannot be printed, or fills pages: their fixtures are the examples. */
    private static final Set<Code> TOLD_IN_WORDS =
            Set.of(Code.NOT_UTF8, Code.TABLE_TOO_COMPLEX, Code.FONT_LICENCE, Code.FONT_WHOLE, Code.HEAVY_LOGO);

    @Test
    void everyCodeHasAFixtureOrANamedTest() throws IOException {
        Set<Code> lacking = EnumSet.allOf(Code.class);
        try (Stream<Path> cases = Files.list(CASES)) {
            for (Path folder : cases.filter(Files::isDirectory).toList()) {
                check(ContentFolder.read(folder.resolve("content"), "content"))
                        .forEach(found -> lacking.remove(found.code()));
            }
        }
        assertThat(lacking).isEqualTo(ELSEWHERE.keySet());
    }

    @TestFactory
    Stream<DynamicTest> theNamedTestsExistAndYieldTheirCode() {
        return ELSEWHERE.entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey().id(), () -> {
                    String[] name = entry.getValue().split("#", 2);
                    String source = Files.readString(Path.of("src/test/java/org/welcomepacket", name[0] + ".java"));
                    assertThat(source)
                            .containsPattern("@(Test|ParameterizedTest)[^{}]* void " + Pattern.quote(name[1] + "("))
                            .contains("Code." + entry.getKey().name());
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeIsExplained() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    Explanation explanation = Explanations.of(code);
                    assertThat(explanation.title()).matches("[A-Z].{10,70}[^.]");
                    assertThat(explanation.meaning()).isNotEmpty();
                    assertThat(explanation.wrong()).isNotEmpty();
                    assertThat(explanation.right()).isNotEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyWrongExampleYieldsItsCodeAndNoOther() {
        return Arrays.stream(Code.values())
                .filter(code -> !ELSEWHERE.containsKey(code) && !TOLD_IN_WORDS.contains(code))
                .map(code -> DynamicTest.dynamicTest(code.id(), () -> {
                    Map<String, String> files = Explanations.of(code).wrongFiles();
                    assertThat(files).isNotEmpty();
                    assertThat(check(packet(files))).isNotEmpty().allMatch(found -> found.code() == code);
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyRightExampleIsFreeOfFindings() {
        return Arrays.stream(Code.values())
                .map(code -> DynamicTest.dynamicTest(
                        code.id(),
                        () -> assertThat(check(packet(Explanations.of(code).rightFiles())))
                                .isEmpty()));
    }

    @Test
    void noFileExplainsACodeThatIsNone() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/org/welcomepacket/explain"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(Code.values())
                            .map(code -> code.id() + ".md")
                            .toList());
        }
    }

    /** What an example leaves out: a packet.yaml, a policy, the picture it names. */
    private static ContentFolder packet(Map<String, String> example) {
        Map<String, Bytes> files = new TreeMap<>();
        example.forEach((path, text) -> files.put(path, Bytes.utf8(text)));
        files.putIfAbsent("packet.yaml", Bytes.utf8("business: { name: Small Practice }\npolicies: [sessions]\n"));
        if (files.keySet().stream().noneMatch(path -> path.contains("policies/"))) {
            files.put("policies/sessions.md", Bytes.utf8("# Sessions\n\nSessions begin on time.\n"));
        }
        if (example.values().stream().anyMatch(text -> text.contains("images/logo.png"))) {
            files.put("images/logo.png", picture());
        }
        return ContentFolder.of("content", files);
    }

    private static Bytes picture() {
        try {
            return Bytes.wrap(Files.readAllBytes(Path.of("../content/images/logo.png")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Diagnostic> check(ContentFolder content) {
        return GENERATOR.check(content, Optional.of(DAY)).diagnostics();
    }
}
