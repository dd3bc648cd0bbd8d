package org.welcomepacket.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.welcomepacket.BuildOptions;
import org.welcomepacket.Built;
import org.welcomepacket.Generator;
import org.welcomepacket.Thoroughness;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.HumanPrinter;
import org.welcomepacket.source.Outcome;

/** What is written for each kind of business, in some choice of languages; in each with {@code -Dcases=all}. */
@Execution(ExecutionMode.CONCURRENT)
class StarterKindsTest {
    private static final Generator GENERATOR = Generator.builder().build();
    private static final List<List<String>> LANGUAGES = List.of(
            List.of("en"),
            List.of("da"),
            List.of("ru"),
            List.of("en", "da", "ru"),
            List.of("da", "en"),
            List.of("ru", "en"));

    @TestFactory
    Stream<DynamicTest> hasNothingToComplainAbout() throws IOException {
        Starter all = Starter.standard();
        List<DynamicTest> tests = new ArrayList<>();
        for (List<String> languages : LANGUAGES) {
            tests.add(checks("any", all.in(languages)));
            for (Kind kind : Kind.values()) {
                tests.add(checks(kind.toString(), all.of(kind).in(languages)));
            }
        }
        // Five: each kind and each choice of languages comes up.
        return Thoroughness.some(tests, 5).stream();
    }

    private static DynamicTest checks(String kind, Starter starter) {
        return DynamicTest.dynamicTest(kind + " " + starter.languages(), () -> {
            ContentFolder content = ContentFolder.of("content", starter.files());
            assertThat(HumanPrinter.plain()
                            .print(GENERATOR
                                    .check(content, Optional.of(LocalDate.of(2027, 1, 1)))
                                    .diagnostics()))
                    .isEmpty();
        });
    }

    /** All kinds, and all languages, without building every kind in every language. */
    @ParameterizedTest
    @CsvSource({"PHONE, en", "IN_PERSON, da", "ONLINE, ru", "STUDIO, en", "SHOP, da"})
    void builds(Kind kind, String language) throws IOException {
        ContentFolder content = ContentFolder.of(
                "content", Starter.standard().of(kind).in(List.of(language)).files());
        Outcome<Built> built = GENERATOR.build(content, BuildOptions.standard());
        assertThat(built.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(built.orElseThrow().files())
                .anyMatch(file -> file.path().equals("agreement." + language + ".pdf"))
                .anyMatch(file -> file.path().equals("site/" + language + "/index.html"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {"STUDIO", "SHOP"})
    void studiosAndShopsHaveNeitherSessionsNorClients(Kind kind) throws IOException {
        assertThat(prose(Starter.standard().of(kind)))
                .doesNotContainPattern("(?i)\\bsessions?\\b")
                .doesNotContainPattern("(?i)\\bclients?\\b(?!\\.)")
                .doesNotContainPattern("(?i)samtale|klient")
                .doesNotContainPattern("(?i)сесси|клиент")
                .doesNotContainPattern("(?i)coach|коуч");
    }

    @Test
    void therapyIsNotCoaching() throws IOException {
        Starter therapy = Starter.standard().of(Kind.IN_PERSON);
        String yaml = text(therapy.files(), "services.yaml");
        assertThat(yaml).doesNotContain("coaching", "phone:", "online:");
        assertThat(prose(therapy)).doesNotContainPattern("(?i)coaching|коучинг");
    }

    /** What stands in a line above a policy is about the kind too. */
    @Test
    void whoMeetsCallsNobodyAndWhoCallsMeetsNowhere() throws IOException {
        assertThat(inShort(Kind.IN_PERSON, "en")).isEqualTo("Where we meet, how long it lasts and when it ends.");
        for (String language : List.of("en", "da", "ru")) {
            assertThat(inShort(Kind.IN_PERSON, language)).doesNotContainPattern("(?i)call|ringer|звонит");
            assertThat(inShort(Kind.PHONE, language)).doesNotContainPattern("(?i)where|mødes|встреч");
            assertThat(inShort(Kind.ONLINE, language))
                    .doesNotContainPattern("(?i)where|call|mødes|ringer|встреч|звонит");
        }
        assertThat(prose(Starter.standard().of(Kind.PHONE))
                        + prose(Starter.standard().of(Kind.ONLINE)))
                .doesNotContainPattern("(?i)where we meet|hvor vi mødes|где мы встречаемся");
    }

    private static String inShort(Kind kind, String language) throws IOException {
        return text(Starter.standard().of(kind).files(), language + "/policies/sessions.md")
                .lines()
                .filter(line -> line.startsWith("in-short: "))
                .findFirst()
                .orElseThrow()
                .substring("in-short: ".length());
    }

    @Test
    void aKindHasNoParagraphAboutFormatsItDoesNotHave() throws IOException {
        Map<String, Bytes> phone = Starter.standard().of(Kind.PHONE).files();
        assertThat(text(phone, "services.yaml"))
                .contains("  phone:")
                .doesNotContain("online:", "in-person", "on-the-move", "workshop", "group");
        assertThat(text(phone, "en/policies/sessions.md"))
                .contains("{{formats.phone.number}}", "{#phone}")
                .doesNotContain("{#online}", "{#in-person}", "{#on-the-move}");
        assertThat(text(phone, "rules.yaml")).doesNotContain("workshop", "half:");
        assertThat(phone).doesNotContainKey("en/pages/at-the-door.md");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void noTagAsksWhatTheKindHasSettled(Kind kind) throws IOException {
        assertThat(prose(Starter.standard().of(kind)))
                .doesNotContain("{{#formats.", "{{^formats.", "{{/formats.", "{{#services.", "{{#packages.");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void notesOnTopOfEachFileStayAndNothingIsSetApartTwice(Kind kind) throws IOException {
        Map<String, Bytes> files = Starter.standard().of(kind).files();
        for (String path : List.of("packet.yaml", "rules.yaml", "services.yaml")) {
            assertThat(text(files, path)).startsWith("# ").doesNotContain("\n\n\n");
        }
        assertThat(text(files, "packet.yaml")).contains("\nbusiness:\n  name: Harbour Lane ");
    }

    @Test
    void theTextThatCountsIsNamedInEveryLanguage() throws IOException {
        Map<String, Bytes> files = Starter.standard().in(List.of("da", "en")).files();
        assertThat(text(files, "en/policies/keeping-current.md")).contains("the Danish text counts");
        assertThat(text(files, "da/policies/keeping-current.md")).contains("gælder den danske tekst");
        assertThat(text(Starter.standard().in(List.of("en")).files(), "en/policies/keeping-current.md"))
                .doesNotContain("several languages");
    }

    /** The texts clients read, without front matter and tags. */
    private static String prose(Starter starter) {
        StringBuilder all = new StringBuilder();
        starter.files().forEach((path, content) -> {
            if (path.endsWith(".md")) {
                all.append(content.text()).append('\n');
            }
        });
        return all.toString();
    }

    private static String text(Map<String, Bytes> files, String path) {
        return files.getOrDefault(path, Bytes.utf8("")).text();
    }
}
