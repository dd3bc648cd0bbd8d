package org.welcomepacket.layout.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.model.text.Language;

class LineBreakerTest {
    private static final Fonts FONTS = Fonts.standard();
    private static final Style STYLE = Style.of(FONTS.text(), 10.5, 0, null);
    private static final Hyphenation ENGLISH = Hyphenation.of(new Language("en"));
    private static final String PROSE =
            "Whoever cancels a coaching session less than twenty-four hours beforehand loses "
                    + "it, unless it is the first time within twelve months, in which case we let it go and say so in a friendly "
                    + "reminder that quotes the clause. Extraordinary circumstances, hospitalisation and bereavement are "
                    + "exempt from this responsibility, and no certificate whatsoever is required of anybody.";

    @ParameterizedTest
    @ValueSource(ints = {180, 260, 344, 450})
    void everyLineButTheLastFillsTheMeasure(int width) {
        List<Line> lines = broken(PROSE, width, true);

        for (Line line : lines.subList(0, lines.size() - 1)) {
            assertThat(line.width()).isBetween(width - 0.01, width + 0.01);
        }
        assertThat(lines.get(lines.size() - 1).width()).isLessThanOrEqualTo(width + 0.01);
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 30, 120, 180, 260, 344, 450})
    void noLetterIsLostAndNoneAddedButHyphens(int width) {
        for (boolean justified : List.of(true, false)) {
            String joined = broken(PROSE, width, justified).stream()
                    .map(LineBreakerTest::text)
                    .collect(Collectors.joining());
            assertThat(joined.replace("\u00AD", "").replace(" ", "")).isEqualTo(PROSE.replace(" ", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 120, 140, 160, 180})
    void neverThreeHyphensInARow(int width) {
        int row = 0;
        for (Line line : broken(PROSE + " " + PROSE, width, true)) {
            row = text(line).endsWith("\u00AD") ? row + 1 : 0;
            assertThat(row).isLessThanOrEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {240, 260, 300, 344})
    void theEndOfADividedWordIsNeverALineOfItsOwn(int width) {
        for (int cut = 60; cut < PROSE.length(); cut += 7) {
            List<Line> lines = broken(PROSE.substring(0, cut).strip(), width, true);
            boolean divided =
                    lines.size() > 1 && text(lines.get(lines.size() - 2)).endsWith("\u00AD");
            boolean oneWord = !text(lines.get(lines.size() - 1)).strip().contains(" ");
            assertThat(divided && oneWord).as(PROSE.substring(0, cut)).isFalse();
        }
    }

    @Test
    void aLineOfNormalSpacesThatEndsEarlyIsBetterThanAFragmentBelowIt() {
        Hyphenation russian = Hyphenation.of(new Language("ru"));
        for (int width = 200; width < 420; width += 3) {
            List<Item> items = items("Присылайте мне электронное письмо накануне каждой сессии.");
            List<Line> lines = LineBreaker.lines(items, new Measure(width, true, true), russian);
            assertThat(text(lines.get(lines.size() - 1)).strip()).contains("сессии.");
        }
    }

    @Test
    void aWordOfAFewLettersIsNotTheLastLineWhenSpacesMayGrowALittle() {
        for (int width = 300; width < 380; width += 4) {
            String last = text(broken(PROSE + " " + PROSE + " So be it.", width, true).stream()
                    .reduce((one, next) -> next)
                    .orElseThrow());
            assertThat(last.strip().length()).as(last).isGreaterThan(4);
        }
    }

    @Test
    void lettersAreMovedOnlyWhereSpacesAloneWouldNotDoAndByLessThanCanBeSeen() {
        int moved = 0;
        for (int width = 150; width < 450; width += 3) {
            for (Line line : broken(PROSE, width, true)) {
                for (Line.Part part : line.parts()) {
                    if (part instanceof Line.Part.Text text && text.apart() != 0) {
                        assertThat(Math.abs(text.apart())).isLessThan(0.015 * STYLE.size());
                        moved++;
                    }
                }
            }
        }
        assertThat(moved).isPositive();
        assertThat(broken(PROSE, 344, true))
                .allMatch(line -> line.parts().stream()
                        .allMatch(part -> part instanceof Line.Part.Text text && text.apart() == 0));
    }

    @Test
    void lettersFromRightToLeftAreNeverMoved() {
        for (int width = 150; width < 250; width += 3) {
            List<Item> items = new ArrayList<>(items(PROSE));
            items.set(0, new Item.Word("Whoever", STYLE.levelled(1)));
            for (Line line : LineBreaker.lines(items, new Measure(width, true, true), ENGLISH)) {
                assertThat(line.parts()).noneMatch(part -> part instanceof Line.Part.Text text && text.apart() != 0);
            }
        }
    }

    @Test
    void aLineIsNotLeftHalfEmptyForTheSakeOfAMailAddress() {
        for (int width = 260; width < 344; width += 4) {
            for (Line line : broken("Use the link in it, or write to hello@harbourlane.example. " + PROSE, width, true)
                    .subList(0, 2)) {
                assertThat(line.width()).isGreaterThan(width - 0.01);
            }
        }
    }

    @Test
    void aRussianParticleStaysOnTheLineOfItsWord() {
        Hyphenation russian = Hyphenation.of(new Language("ru"));
        for (int width = 60; width < 260; width += 3) {
            List<Item> items =
                    items("Если что-то кому-либо когда-нибудь кое-как всё-таки непонятно, спросите по-русски.");
            for (Line line : LineBreaker.lines(items, new Measure(width, true, true), russian)) {
                assertThat(text(line).strip()).matches(words -> !words.endsWith("-") || words.endsWith("по-"));
            }
        }
    }

    @Test
    void spacesShrinkByLessThanAQuarter() {
        double natural = STYLE.width(" ");
        for (Line line : broken(PROSE, 344, true)) {
            List<Line.Part> parts = line.parts();
            for (int i = 0; i + 1 < parts.size(); i++) {
                if (parts.get(i) instanceof Line.Part.Text text
                        && text.shaped().text().equals(" ")) {
                    assertThat(text.width()).isGreaterThan(natural * 0.75);
                }
            }
        }
    }

    @Test
    void everyUndividedLineEndsWithASpace() {
        assertThat(broken(PROSE, 300, true)).allMatch(line -> {
            String text = text(line);
            return text.endsWith(" ") || text.endsWith("\u00AD") || text.endsWith("-");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {180, 220, 260, 300, 344})
    void hyphensAndStopsHangOutOfJustifiedTextByMoreThanHalf(int width) {
        int hanging = 0;
        List<Line> lines = broken(PROSE + " " + PROSE, width, true);
        for (Line line : lines.subList(0, lines.size() - 1)) {
            Line.Part.Text last = lastWord(line);
            String letters = last.shaped().text();
            double out = last.x() + last.width() - width;
            if (letters.matches(".*[\u00AD,.-]") && line.width() > width - 0.01) {
                double letter = STYLE.width(letters.substring(letters.length() - 1));
                assertThat(out).isBetween(letter * 0.59, letter * 0.61);
                hanging++;
            } else {
                assertThat(out).isLessThan(0.01);
            }
        }
        assertThat(hanging).isPositive();
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.9, -0.5, 0, 0.5, 0.9})
    void theStopOfAFullLastLineHangsOutLikeThatOfAnyOther(double nearness) {
        String words = "and says so in a friendly reminder.";
        double hanging = 0.6 * STYLE.width(".");
        double width = broken(words, 1_000, true).get(0).width() + nearness * hanging;

        List<Line> lines = broken(words, width, true);

        assertThat(lines).hasSize(1);
        Line.Part.Text last = lastWord(lines.get(0));
        assertThat(last.x() + last.width()).isEqualTo(width + hanging, within(0.01));
        assertThat(lines.get(0).width()).isEqualTo(width, within(0.01));
    }

    @Test
    void aLastLineThatEndsBeforeTheMeasureKeepsItsSpaces() {
        String words = "and says so in a friendly reminder.";
        double natural = broken(words, 1_000, true).get(0).width();

        Line line = broken(words, natural + 3, true).get(0);

        assertThat(line.width()).isEqualTo(natural, within(0.01));
    }

    @Test
    void quotationMarksHangOutAtTheStart() {
        Line line = broken("\u201CThat\u201D is all there is to be said of it", 120, true)
                .get(0);

        assertThat(line.parts().get(0).x()).isEqualTo(-STYLE.width("\u201C") / 2, within(0.01));
        assertThat(line.width()).isEqualTo(120, within(0.01));
    }

    @Test
    void raggedTextStaysInside() {
        assertThat(broken("\u201CThat\u201D is all there is to be said of it", 120, false)
                        .get(0)
                        .parts()
                        .get(0)
                        .x())
                .isZero();
    }

    private static Line.Part.Text lastWord(Line line) {
        for (int i = line.parts().size() - 1; i >= 0; i--) {
            if (line.parts().get(i) instanceof Line.Part.Text text
                    && !text.shaped().text().isBlank()) {
                return text;
            }
        }
        throw new AssertionError("an empty line");
    }

    @Test
    void aNonBreakingSpaceHolds() {
        for (int width = 60; width < 300; width += 10) {
            List<Item> items = items("we agree on exactly");
            items.add(new Item.Space(STYLE, true));
            items.add(new Item.Word("24", STYLE));
            items.add(new Item.Space(STYLE, false));
            items.add(new Item.Word("hours", STYLE));
            List<Line> lines = LineBreaker.lines(items, new Measure(width, true, true), ENGLISH);
            assertThat(lines).anyMatch(line -> text(line).contains("24 hours"));
        }
    }

    @Test
    void aShortWordBoundToItsNumberIsNotDivided() {
        for (int width = 160; width < 300; width += 3) {
            List<Item> items = items("whoever cancels a coaching session less than exactly");
            items.add(new Item.Space(STYLE, true));
            items.add(new Item.Word("24", STYLE));
            items.add(new Item.Space(STYLE, false));
            items.add(new Item.Word("sessions", STYLE));
            items.add(new Item.Space(STYLE, true));
            items.addAll(items("beforehand loses it"));
            List<Line> lines = LineBreaker.lines(items, new Measure(width, true, true), ENGLISH);
            assertThat(lines).as(width + " points").anyMatch(line -> text(line).contains("24 sessions"));
        }
    }

    @Test
    void aBlankTakesOnMostOfWhatALineLacks() {
        List<Item> items = items("agreed between us and");
        items.add(new Item.Space(STYLE, true));
        items.add(blank(100));
        items.add(new Item.Space(STYLE, true));
        items.addAll(items("on terms that are extraordinarily clear to everybody"));

        Line line =
                LineBreaker.lines(items, new Measure(250, true, false), ENGLISH).get(0);

        double blank = line.parts().stream()
                .filter(Line.Part.Blank.class::isInstance)
                .mapToDouble(Line.Part::width)
                .sum();
        assertThat(line.width()).isEqualTo(250, within(0.01));
        assertThat(blank).isGreaterThan(110);
    }

    @Test
    void aLineEndOfTheAuthorsIsKept() {
        List<Item> items = items("one two");
        items.add(new Item.NewLine());
        items.addAll(items("three"));

        List<Line> lines = LineBreaker.lines(items, new Measure(344, true, true), ENGLISH);

        assertThat(lines).extracting(line -> text(line).strip()).containsExactly("one two", "three");
    }

    @Test
    void aBlankWiderThanTheLineIsCutToIt() {
        List<Line> lines = LineBreaker.lines(List.of(blank(500)), new Measure(100, true, true), ENGLISH);

        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).width()).isEqualTo(100);
    }

    @Test
    void anEmptyParagraphIsOneEmptyLine() {
        assertThat(LineBreaker.lines(List.of(), new Measure(100, true, true), ENGLISH))
                .singleElement()
                .extracting(Line::width)
                .isEqualTo(0.0);
    }

    private static List<Line> broken(String text, double width, boolean justified) {
        return LineBreaker.lines(items(text), new Measure(width, justified, true), ENGLISH);
    }

    private static Item.Blank blank(double width) {
        Mark.Field field = new Mark.Field.TextBox("client.name", "name", 10, false, false, 0);
        return new Item.Blank(field, Tag.document(), width, 10, 3, 0);
    }

    private static List<Item> items(String text) {
        List<Item> items = new ArrayList<>();
        for (String word : Arrays.asList(text.split(" ", -1))) {
            if (!items.isEmpty()) {
                items.add(new Item.Space(STYLE, true));
            }
            items.add(new Item.Word(word, STYLE));
        }
        return items;
    }

    private static String text(Line line) {
        return line.parts().stream()
                .map(part -> part instanceof Line.Part.Text text ? text.shaped().text() : "")
                .collect(Collectors.joining());
    }
}
