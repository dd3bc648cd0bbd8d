package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.model.text.Language;

/** Where pages end, for texts that push what follows them further down the page, line by line. */
class PageEndsTest {
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());
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

    /** Some forty lines, and as many more. */
    private static String before(int lines) {
        return "# Trial\n\n" + PROSE.repeat(9) + "A line.\n\n".repeat(lines);
    }

    /** The pages of the policy. */
    private static List<Page> set(String markdown) {
        List<Page> pages = TYPESETTER
                .agreement(TrialPacket.of(markdown), new Language("en"), "0123456789abcdef", Optional.empty())
                .orElseThrow()
                .pages();
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
            if (marks.get(i) instanceof Mark.Run run && text(run).contains(words)) {
                return i;
            }
        }
        throw new AssertionError(words);
    }

    /** What is read on a page. */
    private static String words(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Run && mark.tag() != null)
                .map(mark -> text((Mark.Run) mark))
                .collect(Collectors.joining());
    }

    private static String text(Mark.Run run) {
        return run.glyphs().stream().map(Mark.Glyph::text).collect(Collectors.joining());
    }
}
