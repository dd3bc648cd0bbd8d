package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.model.text.Language;

class FootNotesTest {
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());
    private static final double TEXT_WIDTH = 344;
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
    void aNoteTooLongForTheFootGoesOnAtTheFootOfTheNextPage() {
        String[] said = IntStream.range(0, 700).mapToObj(i -> "w" + i + "z").toArray(String[]::new);
        List<Page> pages = set(
                "# T\n\n## One {#one}\n\nText.[^a]\n\n" + LINE.repeat(60) + "[^a]: " + String.join(" ", said) + "\n");
        List<List<Mark.Run>> notes = pages.stream().map(FootNotesTest::notes).toList();

        assertThat(words(pages.get(0))).contains("Text.1", "A line of its own.", "w0z");
        assertThat(words(pages.get(1))).contains("A line of its own.", "w699z");
        assertThat(notes.subList(2, notes.size())).allMatch(List::isEmpty);
        assertThat(notes.stream()
                        .flatMap(List::stream)
                        .map(run -> note(run.tag()))
                        .distinct())
                .hasSize(1);
        for (int i = 0; i < 2; i++) {
            double first = notes.get(i).get(0).baseline();
            assertThat(content(pages.get(i)))
                    .filteredOn(run -> note(run.tag()) == null)
                    .allMatch(run -> run.baseline() < first - 12);
            assertThat(rules(pages.get(i), first)).containsExactly(i == 0 ? 48 : TEXT_WIDTH);
        }
        assertThat(noteWords(pages)).containsExactly(said);
    }

    @Test
    void aNoteLongerThanThePagesThatAreLeftIsOnPagesOfItsOwn() {
        String[] said = IntStream.range(0, 4_000).mapToObj(i -> "w" + i + "z").toArray(String[]::new);
        List<Page> pages = set("# T\n\n## One {#one}\n\nText.[^a]\n\n## Two {#two}\n\nEnd of it.\n\n[^a]: "
                + String.join(" ", said) + "\n");

        assertThat(pages).hasSizeGreaterThan(3);
        assertThat(words(pages.get(0))).contains("Text.1", "End of it.", "w0z");
        assertThat(noteWords(pages)).containsExactly(said);
    }

    @Test
    void aShortNoteIsNotDivided() {
        for (int lines = 18; lines < 34; lines++) {
            List<Page> pages = set("# T\n\n" + LINE.repeat(lines) + "Here is the mark.[^a]\n\n" + LINE.repeat(30)
                    + "[^a]: " + "Some more words of the note. ".repeat(20) + "\n");
            assertThat(pages.stream().filter(page -> !notes(page).isEmpty())).hasSize(1);
        }
    }

    private static @Nullable Tag note(@Nullable Tag tag) {
        return tag == null || tag.role() == Tag.Role.NOTE
                ? tag
                : note(tag.parent().orElse(null));
    }

    private static List<Mark.Run> notes(Page page) {
        return content(page).stream().filter(run -> note(run.tag()) != null).toList();
    }

    /** How wide the thin lines are that stand a little above a baseline. */
    private static List<Double> rules(Page page, double baseline) {
        return page.marks().stream()
                .filter(Mark.Fill.class::isInstance)
                .map(mark -> ((Mark.Fill) mark).area())
                .filter(area -> area.height() <= 0.5 && area.y() < baseline && area.y() > baseline - 20)
                .map(Mark.Area::width)
                .toList();
    }

    private static List<String> noteWords(List<Page> pages) {
        String words = pages.stream().map(FootNotesTest::words).collect(Collectors.joining(" "));
        return Arrays.stream(words.replace("\u00AD", "").split("\\s+", -1))
                .filter(word -> word.matches("w\\d+z"))
                .toList();
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
