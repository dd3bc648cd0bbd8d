package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;

/** Where pages end, for texts that push what follows them further down the page, line by line. */
class PageEndsTest {
    private static final String FORM = """
            > **Form**
            >
            > I hereby give notice:
            >
            > - Service:
            > - Date:
            > - Name: {{client.name}}
            """;
    private static final String LIST = "It holds:\n\n1. first;\n2. second;\n3. third;\n4. fourth.\n\n";
    private static final String PROSE =
            "Whoever cancels a coaching session less than twenty-four hours beforehand loses it, unless extraordinary "
                    + "circumstances, hospitalisation or bereavement are responsible for the cancellation.\n\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aFormIsNotTornApart(int lines) {
        assertThat(pagesWith(set(before(lines) + FORM + "\n" + PROSE), "Form", "Service:", "Name:"))
                .as("pages on which each part stands")
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})
    void aShortListIsNotDivided(int lines) {
        assertThat(pagesWith(set(before(lines) + LIST + PROSE.repeat(3)), "It holds:", "first;", "fourth."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void noPageEndsWithADividedWord(int lines) {
        for (Page page : set(before(lines) + PROSE.repeat(60))) {
            assertThat(words(page)).doesNotEndWith("\u00AD");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void anEntryThatEndsWithAColonIsALineToWriteOn(int lines) {
        List<Mark> marks = set(before(lines) + FORM).stream()
                .flatMap(page -> page.marks().stream())
                .toList();
        int service = indexOf(marks, "Service:");
        int date = indexOf(marks, "Date:");
        assertThat(marks.subList(service, date))
                .filteredOn(Mark.Fill.class::isInstance)
                .singleElement()
                .satisfies(mark -> assertThat(((Mark.Fill) mark).area().width()).isGreaterThan(150));
        assertThat(marks.subList(indexOf(marks, "notice:"), service)).noneMatch(Mark.Fill.class::isInstance);
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        StringBuilder markdown = new StringBuilder("# T\n\n");
        for (int i = 0; i < 120; i++) {
            markdown.append("## Heading").append(i).append(" {#h").append(i).append("}\n\n");
            markdown.append(TrialDocument.words("p" + i + "y", 10 + i % 60)).append("\n\n");
        }
        TypesetDocument document = TrialDocument.of(TrialPacket.of(markdown.toString()), "en");

        for (Page page : document.pages()) {
            List<Tag> tags = page.marks().stream()
                    .filter(Mark.Run.class::isInstance)
                    .flatMap(mark -> mark.element().stream())
                    .toList();
            assertThat(tags.get(tags.size() - 1).role()).isNotEqualTo(Tag.Role.H2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {26, 28, 30, 32, 34, 36, 38, 40, 42, 44})
    void aLowTableStandsOnOnePage(int linesBefore) {
        String table = "\n\n| Head | Other |\n|---|---|\n" + "| cell | what happens then |\n".repeat(8);
        TypesetDocument document = TrialDocument.of(
                TrialPacket.of("# T\n\n" + "A line of its own.\n\n".repeat(linesBefore / 2) + table), "en");

        long pages = document.pages().stream()
                .filter(page -> page.marks().stream()
                        .anyMatch(mark -> mark instanceof Mark.Run run
                                && TrialDocument.text(run).contains("cell")))
                .count();
        assertThat(pages).isEqualTo(1);
    }

    @Test
    void aBlankThatNoLongerFitsIsOnALineBelow() {
        String entry = "Signature of whoever bought it (only if this form is written on paper):";
        List<Mark> marks = set("# T\n\n> - Date:\n> - " + entry + "\n>\n> End.").stream()
                .flatMap(page -> page.marks().stream())
                .toList();
        int signature = indexOf(marks, "Signature");
        assertThat(marks.subList(signature, indexOf(marks, "End.")))
                .filteredOn(Mark.Fill.class::isInstance)
                .singleElement()
                .satisfies(mark -> {
                    Mark.Area area = ((Mark.Fill) mark).area();
                    assertThat(area.width()).isGreaterThan(150);
                    assertThat(area.y()).isGreaterThan(((Mark.Run) marks.get(signature)).baseline() + 12);
                });
    }

    /** Some forty lines, and as many more. */
    private static String before(int lines) {
        return "# Trial\n\n" + PROSE.repeat(9) + "A line.\n\n".repeat(lines);
    }

    /** The pages of the policy. */
    private static List<Page> set(String markdown) {
        List<Page> pages = TrialDocument.of(TrialPacket.of(markdown), "en").pages();
        return pages.subList(1, pages.size() - 1);
    }

    private static List<Integer> pagesWith(List<Page> pages, String... parts) {
        List<Integer> found = new ArrayList<>();
        for (String part : parts) {
            for (int i = 0; i < pages.size(); i++) {
                if (words(pages.get(i)).contains(part)) {
                    found.add(i);
                }
            }
        }
        assertThat(found).hasSize(parts.length);
        return found.stream().distinct().toList();
    }

    private static int indexOf(List<Mark> marks, String words) {
        for (int i = 0; i < marks.size(); i++) {
            if (marks.get(i) instanceof Mark.Run run && TrialDocument.text(run).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    /** What is read on a page. */
    private static String words(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Run && mark.tag() != null)
                .map(mark -> TrialDocument.text((Mark.Run) mark))
                .collect(Collectors.joining());
    }
}
