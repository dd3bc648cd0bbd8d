package org.welcomepacket.read.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;

class MarkdownReaderTest {
    private final List<Diagnostic> found = new ArrayList<>();

    private RawDocument read(String text) {
        return MarkdownReader.read(new SourceFile("m.md", text), found::add);
    }

    /** Guards the versions in the parent pom: other combinations compile and then fail with NoSuchMethodError. */
    @Test
    void everyExtensionWorksInOneDocument() {
        RawDocument document = read("""
                # Title

                | a | b |
                |---|:-:|
                | ~~x~~ | y[^n] |

                - [x] done

                [^n]: note

                ## Named {#name}
                """);
        assertThat(found).isEmpty();
        assertThat(document.blocks().stream().<Object>map(Object::getClass).toList())
                .containsExactly(
                        RawBlock.Heading.class, RawBlock.Table.class, RawBlock.Listing.class, RawBlock.Heading.class);
        assertThat(document.notes()).containsOnlyKeys("n");
        assertThat(((RawBlock.Listing) document.blocks().get(2)).items().get(0).ticked())
                .contains(true);
        assertThat(((RawBlock.Heading) document.blocks().get(3))
                        .id()
                        .orElseThrow()
                        .text())
                .isEqualTo("name");
    }

    @Test
    void everyTagKnowsItsPlaceWhereverItStands() {
        String text = """
                ---
                title: Front
                ---
                # {{t1}}

                åæ 😀 *{{t2}}* [{{t3}}](x.md)
                and {{t4}}

                - item

                  1. > deep {{t5}}
                     > and **{{t6}}**

                | a | b |
                |---|---|
                | \\| {{t7}} | {{t8}} |

                - [ ] {{t9}}

                x[^n]

                [^n]: note {{t10}}

                setext {{t11}}
                ======
                """;
        for (String source : List.of(text, text.replace("\n", "\r\n"))) {
            Map<String, String> places = new LinkedHashMap<>();
            new TagCollector(places).document(read(source));
            for (int i = 1; i <= 11; i++) {
                int line = 1
                        + (int) text.substring(0, text.indexOf("{{t" + i + "}}"))
                                .chars()
                                .filter(c -> c == '\n')
                                .count();
                String row = text.split("\n", -1)[line - 1];
                int column = row.codePointCount(0, row.indexOf("{{t" + i + "}}")) + 1;
                assertThat(places)
                        .as("t" + i)
                        .containsEntry("t" + i, "m.md:" + line + ":" + column + " {{t" + i + "}}");
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void tagsInCodeAndEscapedBracesAreWords() {
        Map<String, String> places = new LinkedHashMap<>();
        new TagCollector(places).document(read("`{{a}}` \\{{b}} {\\{c}}\n\n    {{d}}\n\n```\n{{e}}\n{{#f}}\n```\n"));
        assertThat(places).isEmpty();
        assertThat(found).isEmpty();
    }

    @Test
    void aSectionMayCloseRightBelowAList() {
        RawDocument document = read("{{#x}}\n- a\n- b\n{{/x}}\nafter\n");
        assertThat(found).isEmpty();
        assertThat(document.blocks()).hasSize(2);
        RawBlock.Section section = (RawBlock.Section) document.blocks().get(0);
        assertThat(section.blocks()).hasSize(1).first().isInstanceOf(RawBlock.Listing.class);
    }

    @Test
    void remarksAreTakenOutOfWhatIsAttached() {
        RawDocument document = read("""
                ---
                # a remark
                title: T # another
                ---
                <!-- private -->
                # T

                Words <!-- secret --> here.

                    <!-- code stays -->

                <!-- two
                lines -->
                End.
                """);
        assertThat(found).isEmpty();
        assertThat(document.withoutComments()).isEqualTo("""
                ---
                title: T
                ---
                # T

                Words  here.

                    <!-- code stays -->

                End.
                """);
    }

    @Test
    void aCommentSilencesAFindingInTheNextBlock() {
        RawDocument document = read("One.\n\n<!-- welcome: allow unused-value -->\nTwo.\n\nThree.\n");
        assertThat(document.allowances()).hasSize(1);
        RawDocument.Allowance allowance = document.allowances().get(0);
        assertThat(allowance.code()).isEqualTo("unused-value");
        assertThat(allowance.block().text()).isEqualTo("Two.");
    }

    @Test
    void hostileTextEndsSoonAndThrowsNothing() {
        List<String> hostile = List.of(
                ">".repeat(50_000),
                "> ".repeat(5_000) + "x",
                "- ".repeat(20_000),
                "*a ".repeat(20_000),
                "**a*".repeat(20_000),
                "[".repeat(50_000),
                "![".repeat(20_000) + "](".repeat(20_000),
                "[a](".repeat(20_000),
                "`".repeat(20_000) + "a`".repeat(10_000),
                "<".repeat(50_000),
                "<!--".repeat(20_000),
                "{{".repeat(50_000),
                "{{#a}}".repeat(20_000),
                "{{#a}}\n".repeat(20_000),
                "{#".repeat(50_000),
                "{% ".repeat(50_000),
                "[^a]: ".repeat(10_000),
                "[^a]".repeat(20_000),
                "|".repeat(50_000) + "\n" + "|-".repeat(20_000),
                "~~".repeat(50_000),
                "&".repeat(50_000),
                "\\".repeat(50_000),
                "a\n---\n".repeat(10_000));
        List<String> bounded = new ArrayList<>(hostile);
        hostile.forEach(text -> bounded.add(text.substring(0, Math.min(text.length(), 49_000))));
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(2), () -> {
            for (String text : bounded) {
                assertThatNoException()
                        .as(text.substring(0, 10))
                        .isThrownBy(() -> read(text).withoutComments());
            }
        });
    }

    @Test
    void whatIsNestedTooDeepIsSaidOnce() {
        read("> ".repeat(30) + "x");
        assertThat(found).hasSize(1).allMatch(d -> d.code() == Code.NESTED_TOO_DEEP);
    }

    @Test
    void sectionsNestedTooDeepAreSaidOnceWhereverTheyStand() {
        for (String gap : List.of("\n\n", "")) {
            found.clear();
            read("{{#a}}".concat(gap).repeat(3000) + "x" + gap
                    + "{{/a}}".concat(gap).repeat(3000));
            assertThat(found).hasSize(1).allMatch(d -> d.code() == Code.NESTED_TOO_DEEP);
        }
    }

    @Test
    void aParagraphOfAWholeBookIsRefused() {
        read("Fine.\n\n" + "word ".repeat(20_000));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).code()).isEqualTo(Code.TOO_LARGE);
        assertThat(found.get(0).span()).hasToString("m.md:3:1");
    }

    @Test
    void frontMatterIsFoundOnTheFirstLineOnly() {
        assertThat(read("---\ntitle: T\n---\n# T\n").frontMatter()).isPresent();
        assertThat(read("\n---\ntitle: T\n---\n").frontMatter()).isEmpty();
        assertThat(read("---\nnever closed\n").frontMatter()).isEmpty();
        assertThat(found).isEmpty();
        read("---\n\nJust words.\n\n---\n");
        assertThat(Set.copyOf(found.stream().map(Diagnostic::code).toList())).containsExactly(Code.YAML_SYNTAX);
    }

    /** Collects the places of all tags. */
    private record TagCollector(Map<String, String> places) {
        void document(RawDocument document) {
            document.blocks().forEach(this::value);
            document.notes().values().forEach(this::value);
        }

        private void value(Object value) {
            if (value instanceof RawTag tag) {
                places.put(tag.content(), tag.span() + " " + tag.span().text());
            } else if (value instanceof List<?> list) {
                list.forEach(this::value);
            } else if (value instanceof Record && value.getClass().getPackage() == RawTag.class.getPackage()) {
                for (var part : value.getClass().getRecordComponents()) {
                    try {
                        value(part.getAccessor().invoke(value));
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
        }
    }
}
