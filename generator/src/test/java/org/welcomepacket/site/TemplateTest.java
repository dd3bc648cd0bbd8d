package org.welcomepacket.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.welcomepacket.output.OutputFile;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.ContentFolder;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

/** Templates: complete, overridable file by file, and their mistakes told with file and line. */
@NullUnmarked
class TemplateTest {
    private static final Path FOLDER = Path.of("../site-template");

    @Test
    void listingNamesEveryFileOfTheFolder() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            List<String> paths = all.filter(Files::isRegularFile)
                    .map(path -> FOLDER.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Template.LISTING))
                    .sorted()
                    .toList();
            if ("update".equals(System.getProperty("golden"))) {
                Files.writeString(FOLDER.resolve(Template.LISTING), String.join("\n", paths) + "\n");
            }
            assertThat(Files.readAllLines(FOLDER.resolve(Template.LISTING))).isEqualTo(paths);
        }
    }

    @Test
    void oneFileCanBeReplacedAlone() {
        Template template = Template.standard()
                .with(Map.of("pages/article.mustache", Bytes.utf8("<p>mine: {{heading}} {{{heading}}}</p>")));
        List<OutputFile> files = Site.of(template)
                .orElseThrow()
                .render(SamplePacket.poisoned("<b>").packet(), SamplePacket.facts())
                .orElseThrow();
        assertThat(files)
                .filteredOn(file -> file.path().equals("site/en/questions.html"))
                .extracting(OutputFile::text)
                .containsExactly("<p>mine: Questions&lt;b&gt; Questions&lt;b&gt;</p>");
    }

    @Test
    void filesOfAFolderReplaceTheStandardOnes() {
        ContentFolder folder = ContentFolder.of(
                "mine",
                Map.of(
                        "style.css", Bytes.utf8("body{}"),
                        "partials/mine.mustache", Bytes.utf8("mine"),
                        "en/index.html", Bytes.utf8("?")));
        Outcome<Template> outcome = Template.standard().overriddenBy(folder);
        Template template = outcome.orElseThrow();
        assertThat(template.file("style.css")).contains(Bytes.utf8("body{}"));
        assertThat(template.file("partials/mine.mustache")).contains(Bytes.utf8("mine"));
        assertThat(template.file("en/index.html")).isEmpty();
        assertThat(template.files()).containsKeys("pages/policy.mustache", "messages/en.yaml");
        assertThat(outcome.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.STRAY_FILE);
            assertThat(diagnostic.span()).hasToString("mine/en/index.html:1:1");
        });
    }

    @Test
    void aPageThatIsNotUtf8IsRefused() {
        Bytes latin = Bytes.wrap(new byte[] {'c', 'a', 'f', (byte) 0xE9});
        ContentFolder folder = ContentFolder.of("mine", Map.of("pages/article.mustache", latin));
        Outcome<Site> site = Site.of(Template.standard().overriddenBy(folder).orElseThrow());
        assertThat(site.isFailed()).isTrue();
        assertThat(site.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.NOT_UTF8);
            assertThat(diagnostic.span()).hasToString("mine/pages/article.mustache:1:4");
        });
    }

    @Test
    void aPageWithNothingInItIsRefusedAndAnEmptyPartialIsNot() {
        assertThat(Site.of(Template.standard().with(Map.of("pages/article.mustache", Bytes.utf8("\n"))))
                        .diagnostics())
                .singleElement()
                .satisfies(diagnostic -> {
                    assertThat(diagnostic.code()).isEqualTo(Code.TEMPLATE);
                    assertThat(diagnostic.span()).hasToString("template/pages/article.mustache:1:1");
                });
        assertThat(messages(Map.of("partials/nav.mustache", ""))).isEmpty();
    }

    @Test
    void mistakesInAnAuthorsFileAreToldWithTheAuthorsPath() {
        ContentFolder folder = ContentFolder.of("mine", Map.of("pages/article.mustache", Bytes.utf8("\n{{titel}}")));
        Site site =
                Site.of(Template.standard().overriddenBy(folder).orElseThrow()).orElseThrow();
        assertThat(site.render(SamplePacket.usual().packet(), SamplePacket.facts())
                        .diagnostics())
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.span()).hasToString("mine/pages/article.mustache:2:3"));
    }

    @Test
    void plainTextIsEscapedInTripleBracesToo() {
        Template template =
                Template.standard().with(Map.of("pages/article.mustache", Bytes.utf8("{{{business.name}}}{{&title}}")));
        List<OutputFile> files = Site.of(template)
                .orElseThrow()
                .render(SamplePacket.poisoned("<b>").packet(), SamplePacket.facts())
                .orElseThrow();
        assertThat(files)
                .filteredOn(file -> file.path().equals("site/en/questions.html"))
                .extracting(OutputFile::text)
                .allSatisfy(text -> assertThat(text).doesNotContain("<b>").contains("&lt;b&gt;"));
    }

    @Test
    void missingNameIsToldWithFileAndLineOnce() {
        Outcome<List<OutputFile>> outcome = render("pages/policy.mustache", "<p>\n</p>\n  {{titel}}\n");
        assertThat(outcome.isFailed()).isTrue();
        assertThat(outcome.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code()).isEqualTo(Code.TEMPLATE);
            assertThat(diagnostic.span()).hasToString("template/pages/policy.mustache:3:5");
            assertThat(diagnostic.message()).isEqualTo("nothing here is named 'titel'");
        });
    }

    @Test
    void missingNameOfASectionIsToldToo() {
        assertThat(render("partials/bottom.mustache", "\n{{#fotter}}x{{/fotter}}")
                        .diagnostics())
                .isNotEmpty()
                .allSatisfy(diagnostic ->
                        assertThat(diagnostic.span().toString()).isEqualTo("template/partials/bottom.mustache:2:4"));
    }

    @Test
    void methodsOfValuesCannotBeReached() {
        assertThat(render("pages/article.mustache", "{{title.length}}").isFailed())
                .isTrue();
        assertThat(render("pages/article.mustache", "{{business.class}}").isFailed())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{{#a}}          | 1:1 | section 'a' is not closed",
                "{{/a}}          | 1:1 | nothing to close: no section 'a' is open",
                "{{#a}}{{/b}}    | 1:7 | this closes 'b', but the open section is 'a'",
                "x {{title       | 1:3 | this tag is not closed",
                "{{{title}}      | 1:1 | this tag is not closed",
                "{{}}            | 1:1 | this tag has no name",
                "{{a b}}         | 1:1 | 'a b' is not a name",
                "{{=<% %>=}}     | 1:1 | tags that begin with = are not supported",
                "{{<top}}{{/top}}| 1:1 | tags that begin with < are not supported",
                "{{> ../secret}} | 1:1 | '../secret' cannot name a partial",
                "{{> /etc}}      | 1:1 | '/etc' cannot name a partial",
                "{{> nowhere}}   | 1:1 | there is no partials/nowhere.mustache",
            })
    void syntaxErrorsAreToldWithTheirPlace(String text, String place, String message) {
        Outcome<Site> site = Site.of(Template.standard().with(Map.of("pages/article.mustache", Bytes.utf8(text))));
        assertThat(site.diagnostics()).first().satisfies(diagnostic -> {
            assertThat(diagnostic.span()).hasToString("template/pages/article.mustache:" + place);
            assertThat(diagnostic.message()).isEqualTo(message);
        });
    }

    @Test
    void partialThatIncludesItselfIsRefused() {
        assertThat(messages(Map.of("partials/nav.mustache", "{{> nav}}")))
                .contains("partials/nav.mustache includes itself");
        assertThat(messages(Map.of("partials/nav.mustache", "{{> b}}", "partials/b.mustache", "{{> nav}}")))
                .anyMatch(message -> message.endsWith("includes itself"));
    }

    @Test
    void partialsThatMultiplyAreRefused() {
        Map<String, Bytes> laughs = new HashMap<>();
        for (int i = 0; i < 40; i++) {
            laughs.put("partials/l" + i + ".mustache", Bytes.utf8("{{> l" + (i + 1) + "}}{{> l" + (i + 1) + "}}"));
        }
        laughs.put("partials/l40.mustache", Bytes.utf8("ha"));
        assertThat(Site.of(Template.standard().with(laughs)).diagnostics())
                .extracting(Diagnostic::message)
                .anyMatch(message -> message.startsWith("partials include each other more than"));
    }

    @Test
    void deepNestingIsRefusedBeforeItOverflows() {
        String deep = "{{#a}}".repeat(5_000) + "{{/a}}".repeat(5_000);
        assertThat(messages(Map.of("pages/article.mustache", deep)))
                .containsExactly("sections are nested deeper than 30");
    }

    private static List<String> messages(Map<String, String> files) {
        Map<String, Bytes> bytes = new HashMap<>();
        files.forEach((path, text) -> bytes.put(path, Bytes.utf8(text)));
        return Site.of(Template.standard().with(bytes)).diagnostics().stream()
                .map(Diagnostic::message)
                .toList();
    }

    private static Outcome<List<OutputFile>> render(String path, String text) {
        return Site.of(Template.standard().with(Map.of(path, Bytes.utf8(text))))
                .orElseThrow()
                .render(SamplePacket.usual().packet(), SamplePacket.facts());
    }
}
