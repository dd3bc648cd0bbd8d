package org.welcomepacket.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.welcomepacket.layout.font.Fonts;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Page;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.TypesetDocument;
import org.welcomepacket.layout.page.TypesetDocument.Bookmark;
import org.welcomepacket.model.Packet;
import org.welcomepacket.model.Theme;
import org.welcomepacket.model.text.Language;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.Outcome;

class TypesetterTest {
    private static final Typesetter TYPESETTER = new Typesetter(Fonts.standard());
    private static final String PACKET_ID = "0123456789abcdef";
    private static final Seal SEAL = new Seal("Harbour Lane Coaching", "1 December 2026", "3f9a12bc".repeat(8));

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void theSameInputGivesTheSameDocument(String language) {
        Packet packet = TrialPacket.full(language);

        assertThat(set(packet, language).toString())
                .isEqualTo(set(packet, language).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void headingsNeverSkipALevel(String language) {
        List<Integer> levels = new ArrayList<>();
        new TagTree(set(TrialPacket.full(language), language)).walk(tag -> {
            if (tag.role().type().matches("H[1-6]")) {
                levels.add(tag.role().type().charAt(1) - '0');
            }
        });

        assertThat(levels).startsWith(1).contains(2);
        for (int i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i)).isLessThanOrEqualTo(levels.get(i - 1) + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "da", "ru"})
    void everyLinkInsideAndEveryBookmarkHasItsPlace(String language) {
        TypesetDocument document = set(TrialPacket.full(language), language);
        List<String> wanted = new ArrayList<>();
        marks(document).forEach(mark -> {
            if (mark instanceof Mark.LinkArea link && !link.isUri()) {
                wanted.add(link.destination());
            }
        });
        collect(document.bookmarks(), wanted);

        assertThat(wanted).contains("cancellations", "cancellations.late", "signatures", "note.cancellations.1");
        assertThat(document.destinations()).containsKeys(wanted.toArray(String[]::new));
    }

    @Test
    void everyFieldOfTheAgreementIsThere() {
        TypesetDocument document = set(TrialPacket.full("en"), "en");
        List<String> names = marks(document).stream()
                .filter(Mark.FieldArea.class::isInstance)
                .map(mark -> ((Mark.FieldArea) mark).field().name())
                .toList();

        assertThat(names)
                .containsExactly(
                        "initials.sessions",
                        "initials.cancellations",
                        "initials.payment",
                        "acknowledge.read",
                        "acknowledge.early-start",
                        "client.name",
                        "client.place",
                        "client.date",
                        "client.signature",
                        "business.signature");
    }

    @Test
    void withoutASealThereIsNoPlaceForOne() {
        TypesetDocument document = TYPESETTER
                .agreement(TrialPacket.full("en"), new Language("en"), PACKET_ID, Optional.empty())
                .orElseThrow();

        assertThat(marks(document).toString()).doesNotContain("business.signature");
    }

    @Test
    void blanksAndTaskBoxesBecomeFieldsInsideTheText() {
        TypesetDocument document =
                set(TrialPacket.of("# T\n\nI am {{client.name}}, born.\n\n- [ ] tick me\n- [x] me too"), "en");

        assertThat(marks(document).stream()
                        .filter(Mark.FieldArea.class::isInstance)
                        .map(mark -> ((Mark.FieldArea) mark).field().name() + " "
                                + ((Mark.FieldArea) mark).tag().role())
                        .limit(3))
                .containsExactly("client.name FORM", "tick.trial.1 FORM", "tick.trial.2 FORM");
    }

    @Test
    void aLetterNoFontHasIsAFinding() {
        Outcome<TypesetDocument> outcome = TYPESETTER.agreement(
                TrialPacket.of("# T\n\nA word 漢 and 漢 again."), new Language("en"), PACKET_ID, Optional.empty());

        assertThat(outcome.isFailed()).isTrue();
        assertThat(outcome.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.MISSING_GLYPH);
        assertThat(outcome.diagnostics().get(0).message()).contains("漢").contains("U+6F22");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void everyWordIsOnOnePageInsideTheMarginsInOrder(long seed) {
        Wordy wordy = new Wordy(new Random(seed));
        String markdown = wordy.markdown();

        assertWhole(TrialPacket.of(markdown), wordy.count);
    }

    @Test
    void smallAndLetterPaperLoseNothingEither() {
        Wordy wordy = new Wordy(new Random(7));
        String markdown = wordy.markdown();

        assertWhole(TrialPacket.of(markdown, new Theme.PageFormat(612, 792, 72)), wordy.count);
        assertWhole(TrialPacket.of(markdown, new Theme.PageFormat(240, 320, 20)), wordy.count);
    }

    @Test
    void aWordOfTenThousandLettersIsDividedNotCutOff() {
        String word = "abcdefghij".repeat(1_000);
        TypesetDocument document = set(TrialPacket.of("# T\n\nBefore " + word + " after"), "en");

        assertThat(new TagTree(document).text()).contains("Before " + word + " after");
        assertInside(document);
    }

    @Test
    void aTableOfTwoThousandRowsRepeatsItsHead() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "| r" + i + "x | some words here | " + i + " |")
                .collect(Collectors.joining("\n"));
        TypesetDocument document =
                set(TrialPacket.of("# T\n\n| Alpha | Beta | Gamma |\n|---|---|---:|\n" + rows), "en");

        assertThat(new TagTree(document).text()).contains("r0x", "r1999x");
        assertInside(document);
        for (int page = 3; page < 20; page++) {
            assertThat(artifacts(document.pages().get(page))).contains("Alpha", "Beta", "Gamma");
        }
    }

    @Test
    void aCellTallerThanAPageGoesOnOverleaf() {
        String tall = words("c", 3_000);
        TypesetDocument document = set(TrialPacket.of("# T\n\n| A | B |\n|---|---|\n| one | " + tall + " |"), "en");

        assertThat(normal(new TagTree(document).text())).contains(tall);
        assertInside(document);
    }

    @Test
    void aTableOfFortyColumnsStaysOnThePage() {
        String row = "|" + words("k", 40).replace(" ", "|") + "|";
        TypesetDocument document = set(TrialPacket.of("# T\n\n" + row + "\n|" + "---|".repeat(40) + "\n" + row), "en");

        assertThat(normal(new TagTree(document).text()).replace(" ", ""))
                .contains(words("k", 40).replace(" ", ""));
    }

    @Test
    void listsAndQuotesOfTenLevelsStayReadable() {
        StringBuilder markdown = new StringBuilder("# T\n\n");
        for (int level = 0; level < 10; level++) {
            markdown.append("   ".repeat(level))
                    .append("1. ")
                    .append(words("d" + level + "y", 12))
                    .append('\n');
        }
        markdown.append('\n').append(">".repeat(10)).append(' ').append(words("q", 30));
        TypesetDocument document = set(TrialPacket.of(markdown.toString()), "en");

        for (int level = 0; level < 10; level++) {
            assertThat(normal(new TagTree(document).text())).contains(words("d" + level + "y", 12));
        }
        assertThat(normal(new TagTree(document).text())).contains(words("q", 30));
        assertInside(document);
    }

    @Test
    void anAddressIsBrokenWithoutAHyphen() {
        String address = "https://harbourlane.example/welcome/en/cancellations.html?from=agreement&edition=3";
        TypesetDocument document = set(
                TrialPacket.of("# T\n\n" + ("Do see <" + address + "> for more, or write a line. ").repeat(12)), "en");

        assertThat(normal(new TagTree(document).text()).replace(" ", "")).contains(address);
        for (Mark mark : marks(document)) {
            if (mark instanceof Mark.Run run && run.tag() != null && run.tag().role() == Tag.Role.LINK) {
                assertThat(text(run)).doesNotContain("\u00AD");
            }
        }
    }

    @Test
    void aHeadingIsNeverTheLastLineOfAPage() {
        StringBuilder markdown = new StringBuilder("# T\n\n");
        for (int i = 0; i < 120; i++) {
            markdown.append("## Heading").append(i).append(" {#h").append(i).append("}\n\n");
            markdown.append(words("p" + i + "y", 10 + i % 60)).append("\n\n");
        }
        TypesetDocument document = set(TrialPacket.of(markdown.toString()), "en");

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
        TypesetDocument document =
                set(TrialPacket.of("# T\n\n" + "A line of its own.\n\n".repeat(linesBefore / 2) + table), "en");

        long pages = document.pages().stream()
                .filter(page -> page.marks().stream()
                        .anyMatch(mark ->
                                mark instanceof Mark.Run run && text(run).contains("cell")))
                .count();
        assertThat(pages).isEqualTo(1);
    }

    @Test
    void aLetterAFewLinesTooLongIsSetCloserRatherThanRunOver() {
        int pages = set(TrialPacket.withLetter(words("w", 40)), "en").pages().size();
        int paragraphs = 1;
        while (set(TrialPacket.withLetter(letter(paragraphs + 1)), "en").pages().size() == pages) {
            paragraphs++;
        }

        assertThat(leading(set(TrialPacket.withLetter(letter(2)), "en"))).isEqualTo(16, within(0.01));
        assertThat(leading(set(TrialPacket.withLetter(letter(paragraphs)), "en")))
                .isEqualTo(14.5, within(0.01));
        assertThat(leading(set(TrialPacket.withLetter(letter(paragraphs + 3)), "en")))
                .isEqualTo(16, within(0.01));
    }

    @Test
    void aLongAgreementHasContentsThatNameThePagesWhereThingsStand() {
        TypesetDocument document = set(TrialPacket.ofPolicies(12), "en");
        List<Tag> entries = new ArrayList<>();
        new TagTree(document).walk(tag -> {
            if (tag.role() == Tag.Role.TOCI) {
                entries.add(tag);
            }
        });

        // twelve policies of five clauses do not fit on one page: policies, prices and signatures only
        assertThat(entries).hasSize(14);
        Page contents = document.pages().get(1);
        for (Mark mark : contents.marks()) {
            if (mark instanceof Mark.LinkArea link) {
                assertThat(document.destinations().get(link.destination()))
                        .as(link.description())
                        .extracting(TypesetDocument.Destination::page)
                        .isEqualTo(numberAt(contents, link) - 1);
            }
        }
    }

    @Test
    void contentsNameTheClausesTooWhenAllOfThemFitOnThePage() {
        List<String> linked = set(TrialPacket.ofPolicies(5), "en").pages().get(1).marks().stream()
                .filter(Mark.LinkArea.class::isInstance)
                .map(mark -> ((Mark.LinkArea) mark).destination())
                .toList();

        assertThat(linked).hasSize(5 + 25 + 2).startsWith("p1", "p1.c1").endsWith("p5.c5", "schedule", "signatures");
    }

    @Test
    void aShortAgreementHasNoContents() {
        TypesetDocument document = set(TrialPacket.ofPolicies(3), "en");

        assertThat(document.bookmarks()).extracting(Bookmark::title).doesNotContain("Contents");
        new TagTree(document).walk(tag -> assertThat(tag.role()).isNotEqualTo(Tag.Role.TOC));
    }

    private static int numberAt(Page page, Mark.LinkArea link) {
        return page.marks().stream()
                .filter(mark -> mark instanceof Mark.Run run && run.tag() == link.tag())
                .map(mark -> text((Mark.Run) mark).strip())
                .filter(words -> words.matches("[0-9]+"))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theLinesOfAFormEndBelowEachOther() {
        TypesetDocument document = set(
                TrialPacket.of("# T\n\nName: {{client.name}}\n\nWhere you live: {{client.address}}\n\n"
                        + "I, {{client.name}}, agree."),
                "en");
        List<Mark.Area> areas = marks(document).stream()
                .filter(Mark.FieldArea.class::isInstance)
                .map(Mark.FieldArea.class::cast)
                .limit(3)
                .map(Mark.FieldArea::area)
                .toList();

        assertThat(right(areas.get(0))).isEqualTo(right(areas.get(1)), within(0.5));
        assertThat(right(areas.get(2))).isLessThan(right(areas.get(0)) - 50);
    }

    private static double right(Mark.Area area) {
        return area.x() + area.width();
    }

    private static String letter(int paragraphs) {
        return (words("w", 40) + "\n\n").repeat(paragraphs);
    }

    /** From the first line of the letter to the second. */
    private static double leading(TypesetDocument document) {
        List<Double> baselines = document.pages().get(1).marks().stream()
                .filter(mark -> mark instanceof Mark.Run run
                        && run.tag() != null
                        && run.tag().role() == Tag.Role.P
                        && run.size() > 10)
                .map(mark -> ((Mark.Run) mark).baseline())
                .distinct()
                .toList();
        return baselines.get(1) - baselines.get(0);
    }

    private static void assertWhole(Packet packet, int count) {
        TypesetDocument document = set(packet, "en");
        String text = new TagTree(document).text();
        List<String> found = Arrays.stream(text.split("[^a-z0-9]+", -1))
                .filter(word -> word.matches("w[0-9]+e(ndless)?"))
                .toList();
        List<String> expected = IntStream.range(0, count).mapToObj(Wordy::word).toList();
        assertThat(found).containsExactlyElementsOf(expected);
        assertInside(document);
    }

    private static void assertInside(TypesetDocument document) {
        for (Page page : document.pages()) {
            for (Mark mark : page.marks()) {
                if (mark instanceof Mark.Run run && run.tag() != null) {
                    Mark.Glyph last = run.glyphs().get(run.glyphs().size() - 1);
                    boolean space = last.text().equals(" ");
                    double end = run.x() + last.offset() + (space ? 0 : width(run, last));
                    assertThat(run.x()).as(text(run)).isGreaterThanOrEqualTo(15);
                    assertThat(end).as(text(run)).isLessThanOrEqualTo(page.width() - 15);
                    assertThat(run.baseline()).as(text(run)).isBetween(15.0, page.height() - 15);
                }
            }
        }
    }

    private static double width(Mark.Run run, Mark.Glyph glyph) {
        return run.face().advance(glyph.id()) * run.size() / run.face().unitsPerEm();
    }

    private static TypesetDocument set(Packet packet, String language) {
        return TYPESETTER
                .agreement(packet, new Language(language), PACKET_ID, Optional.of(SEAL))
                .orElseThrow();
    }

    private static List<Mark> marks(TypesetDocument document) {
        return document.pages().stream().flatMap(page -> page.marks().stream()).toList();
    }

    private static Set<String> artifacts(Page page) {
        Set<String> words = new HashSet<>();
        page.marks().forEach(mark -> {
            if (mark instanceof Mark.Run run && run.tag() == null) {
                words.add(text(run).strip());
            }
        });
        return words;
    }

    private static String text(Mark.Run run) {
        return run.glyphs().stream().map(Mark.Glyph::text).collect(Collectors.joining());
    }

    private static void collect(List<Bookmark> bookmarks, List<String> names) {
        bookmarks.forEach(bookmark -> {
            names.add(bookmark.destination());
            collect(bookmark.children(), names);
        });
    }

    private static String words(String stem, int count) {
        return IntStream.range(0, count).mapToObj(i -> stem + i + "z").collect(Collectors.joining(" "));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ");
    }

    /** Random Markdown of numbered words. */
    private static final class Wordy {
        private final Random random;
        private int count;

        Wordy(Random random) {
            this.random = random;
        }

        static String word(int number) {
            return "w" + number + (number % 7 == 0 ? "endless" : "e");
        }

        String markdown() {
            StringBuilder out = new StringBuilder("# Title\n\n");
            for (int block = 0; block < 60; block++) {
                switch (random.nextInt(6)) {
                    case 0 ->
                        out.append("## ")
                                .append(some(6))
                                .append(" {#h")
                                .append(block)
                                .append("}\n\n");
                    case 1 -> list(out, "", 3);
                    case 2 -> out.append("> ").append(some(40)).append("\n\n");
                    case 3 -> table(out);
                    default -> out.append(some(90)).append("\n\n");
                }
            }
            return out.toString();
        }

        private void list(StringBuilder out, String indent, int depth) {
            for (int i = 0; i <= random.nextInt(4); i++) {
                out.append(indent).append("- ").append(some(25)).append('\n');
                if (depth > 0 && random.nextInt(3) == 0) {
                    list(out, indent + "  ", depth - 1);
                }
            }
            out.append(indent.isEmpty() ? "\n" : "");
        }

        private void table(StringBuilder out) {
            int columns = 2 + random.nextInt(3);
            out.append('|')
                    .append(cells(columns))
                    .append("\n|")
                    .append("---|".repeat(columns))
                    .append('\n');
            for (int row = 0; row <= random.nextInt(12); row++) {
                out.append('|').append(cells(columns)).append('\n');
            }
            out.append('\n');
        }

        private String cells(int columns) {
            return IntStream.range(0, columns).mapToObj(i -> some(8) + "|").collect(Collectors.joining());
        }

        private String some(int most) {
            StringBuilder words = new StringBuilder(word(count++));
            for (int i = random.nextInt(most); i > 0; i--) {
                String word = word(count++);
                words.append(' ').append(random.nextInt(12) == 0 ? "**" + word + "**" : word);
            }
            return words.toString();
        }
    }
}
