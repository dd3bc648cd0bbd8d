package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.model.text.Language;

class FootNotesTest {
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());
    private static final String LINE = "A line of its own.\n\n";

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 22, 24, 25, 26, 27, 28, 29, 30, 31, 32})
    void aNoteStandsAtTheFootOfThePageThatRefersToIt(int lines) {
        String markdown = "# T\n\n" + LINE.repeat(lines) + "Here is the mark.[^a]\n\n" + LINE.repeat(30)
                + "[^a]: What is to be said in the note.\n";
        Page page = set(markdown).stream()
                .filter(one -> words(one).contains("mark."))
                .findFirst()
                .orElseThrow();
        List<Mark.Run> runs = content(page);

        assertThat(words(page)).contains("said in the note.");
        double note = runs.get(runs.size() - 1).baseline();
        assertThat(note).isGreaterThan(740).isLessThan(page.height() - 70);
        assertThat(runs.subList(0, runs.size() - 20)).allMatch(run -> run.baseline() < note - 12);
    }

    @Test
    void notesOfSeveralClausesOnOnePageAreCountedOn() {
        String markdown = """
                # T

                ## One {#one}

                First.[^a]

                ## Two {#two}

                | A | B |
                |---|---|
                | cell[^b] | c |

                [^a]: Note of one.

                [^b]: Note of two.
                """;
        String words = words(set(markdown).get(0));

        assertThat(words.replaceAll("\\s+", " "))
                .contains("First.1", "cell2")
                .endsWith(" 1 Note of one. 2 Note of two. ");
    }

    @Test
    void aNoteTooLongForTheFootIsDividedBelowTheText() {
        String[] said = IntStream.range(0, 1_500).mapToObj(i -> "w" + i + "z").toArray(String[]::new);
        List<Page> pages = set("# T\n\n## One {#one}\n\nText.[^a]\n\n## Two {#two}\n\nEnd of it.\n\n[^a]: "
                + String.join(" ", said) + "\n");
        String words = pages.stream().map(FootNotesTest::words).collect(Collectors.joining(" "));

        assertThat(Arrays.stream(words.replace("\u00AD", "").split("\\s+", -1)).filter(word -> word.matches("w\\d+z")))
                .containsExactly(said);
        assertThat(words).containsSubsequence("Text.", "w1499z", "End of it.");
    }

    private static List<Page> set(String markdown) {
        List<Page> pages = TYPESETTER
                .agreement(TrialPacket.of(markdown), new Language("en"), "0123456789abcdef", Optional.empty())
                .orElseThrow()
                .pages();
        return pages.subList(1, pages.size() - 1);
    }

    private static List<Mark.Run> content(Page page) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Run && mark.tag() != null)
                .map(Mark.Run.class::cast)
                .toList();
    }

    private static String words(Page page) {
        return content(page).stream()
                .flatMap(run -> run.glyphs().stream())
                .map(Mark.Glyph::text)
                .collect(Collectors.joining());
    }
}
