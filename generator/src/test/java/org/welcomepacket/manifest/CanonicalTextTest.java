package org.welcomepacket.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.welcomepacket.Golden;
import org.welcomepacket.model.Article;
import org.welcomepacket.model.Clause;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.Target;
import org.welcomepacket.source.Bytes;
import org.welcomepacket.source.SourceFile;

class CanonicalTextTest {
    private static final ClauseId LATE = new ClauseId("cancellations", "late");

    @Test
    void everyFormHasItsTextAndHashForAllTime() {
        StringBuilder golden = new StringBuilder();
        vectors().forEach((name, clause) -> {
            String canonical = CanonicalText.of(clause);
            golden.append("# ").append(name).append('\n');
            golden.append(tree(clause)).append("\n->\n");
            golden.append(canonical).append("\n->\n");
            golden.append(CanonicalText.hash(canonical)).append("\n\n");
        });
        Golden.check("manifest/clause-identity.txt", golden.toString());
    }

    @Test
    void theNumberAndTheIdDoNotCount() {
        List<Block> blocks = List.of(paragraph("Words."));
        Clause here = new Clause(LATE, "4.2", title(), blocks, List.of());
        Clause there = new Clause(new ClauseId("payment", "x"), "1.1", title(), blocks, List.of());
        assertThat(CanonicalText.of(here)).isEqualTo(CanonicalText.of(there));
    }

    @Test
    void whereTheWordsWereWrittenDoesNotCount() {
        Inline here = new Inline.Text("Words.", new SourceFile("a.md", "Words.").span(0, 6));
        assertThat(CanonicalText.of(clause(new Block.Paragraph(List.of(here)))))
                .isEqualTo(CanonicalText.of(clause(paragraph("Words."))));
    }

    @Test
    void spacesComposedLettersAndSoftHyphensDoNotCount() {
        assertThat(CanonicalText.of(clause(paragraph("  24\u00a0 hours \u2009 ca\u00adfe\u0301 "))))
                .isEqualTo(CanonicalText.of(clause(paragraph("24 hours caf\u00e9"))));
    }

    @Test
    void textCutIntoPiecesIsTheSameText() {
        Block whole = paragraph("at least 24 hours before");
        Block pieces = new Block.Paragraph(List.of(words("at least "), words("24 hours"), words(" before")));
        assertThat(CanonicalText.of(clause(whole))).isEqualTo(CanonicalText.of(clause(pieces)));
    }

    @Test
    void aNoteAddedInAnotherClauseDoesNotCount() {
        assertThat(CanonicalText.of(noted(1))).isEqualTo(CanonicalText.of(noted(7)));
    }

    @Test
    void wordsCannotPassForForm() {
        Block form = new Block.Paragraph(List.of(new Inline.Emphasis(List.of(words("a")))));
        assertThat(CanonicalText.of(clause(form))).contains("(em a)");
        assertThat(CanonicalText.of(clause(paragraph("(em a)")))).contains("\\(em a\\)");
        assertThat(CanonicalText.of(clause(new Block.Preformatted("a\nb"))))
                .isNotEqualTo(CanonicalText.of(clause(new Block.Preformatted("a\\nb"))));
    }

    @Test
    void differentFormsNeverShareAText() {
        Random random = new Random(3);
        Map<String, List<Inline>> seen = new LinkedHashMap<>();
        for (int i = 0; i < 20_000; i++) {
            List<Inline> line = line(random, 3);
            List<Inline> before = seen.putIfAbsent(CanonicalText.of(clause(new Block.Paragraph(line))), line);
            if (before != null) {
                assertThat(merged(line)).isEqualTo(merged(before));
            }
        }
        assertThat(seen).hasSizeGreaterThan(1_000);
    }

    @Test
    void letterAndScheduleHaveHashesToo() {
        Article letter = new Article("welcome", title(), "Welcome", List.of(paragraph("Dear client")), List.of());
        assertThat(CanonicalText.of(letter)).isEqualTo("(article\n(title Late)\n(p Dear client))");
    }

    private static Map<String, Clause> vectors() {
        Map<String, Clause> vectors = new LinkedHashMap<>();
        vectors.put("a clause without text", new Clause(LATE, "4.2", title(), List.of(), List.of()));
        vectors.put(
                "white space is folded", clause(paragraph(" If you cancel\u00a0 less than\n24\u00a0hours before ")));
        vectors.put(
                "across the borders of emphasis",
                clause(new Block.Paragraph(List.of(
                        words("one "),
                        new Inline.Emphasis(List.of(words(" two "))),
                        words(" three"),
                        new Inline.HardBreak(),
                        words(" four"),
                        new Inline.Strong(List.of(words(" five ")))))));
        vectors.put(
                "Normalization Form C, no soft hyphens", clause(paragraph("A\u030A\u00adrhus, i\u0306 \u0438\u0306")));
        vectors.put("parentheses and backslashes", clause(paragraph("(clause) \\ and )(")));
        vectors.put("references and blanks", clause(new Block.Paragraph(references())));
        vectors.put("lists", clause(lists()));
        vectors.put("quote, break, picture, lines as they are", new Clause(LATE, "4.2", title(), kinds(), List.of()));
        vectors.put("a rule table is its table", clause(new Block.RuleTable("cancellation", table())));
        vectors.put("footnotes", noted(4));
        vectors.put("Russian", clause(paragraph("Если вы отменяете менее чем за 24\u00a0часа, сессия сгорает.")));
        return vectors;
    }

    private static List<Inline> references() {
        return List.of(
                new Inline.ClauseReference(LATE, "clause 4.2"),
                words(" binds "),
                new Inline.ClientBlank("client.name", "your name"),
                words("; "),
                new Inline.Link(new Target.Web("https://harbourlane.example/a(b) c"), List.of(words("site"))),
                words(", "),
                new Inline.Link(new Target.ToClause(LATE), List.of(words("late"))),
                words(", "),
                new Inline.Link(new Target.ToPolicy("payment"), List.of(words("payment"))),
                words(", "),
                new Inline.Link(new Target.ToArticle("questions", "tax"), List.of(words("tax"))),
                words(", "),
                new Inline.Struck(List.of(new Inline.Code("{{notice}}"))));
    }

    private static Block lists() {
        Block inner = new Block.Listing(Optional.of(3), true, List.of(item(paragraph("third"))));
        return new Block.Listing(
                Optional.empty(),
                false,
                List.of(
                        item(paragraph("first"), inner),
                        new Block.Item(
                                Optional.of(new Block.Box("tick.a.b.1", false)), List.of(paragraph("to be ticked"))),
                        new Block.Item(Optional.of(new Block.Box("tick.a.b.2", true)), List.of(paragraph("ticked")))));
    }

    private static List<Block> kinds() {
        Asset picture = new Asset("images/door.png", "image/png", Bytes.utf8("not really a picture"));
        return List.of(
                new Block.Heading(3, "why", List.of(words("Why"))),
                new Block.Quote(List.of(paragraph("Be kind."))),
                new Block.Break(),
                new Block.Figure(picture, "The door (green)"),
                new Block.Preformatted("  two  spaces\n\tand a tab\\n\n\n"));
    }

    private static Block.Table table() {
        return new Block.Table(
                List.of(words("When you cancel")),
                List.of(Block.Alignment.START, Block.Alignment.END),
                List.of(cell("How long before"), cell("What happens")),
                List.of(
                        new Block.Row(List.of(cell("at least 24 hours"), cell("Nothing is due."))),
                        new Block.Row(List.of(cell("less than 24 hours"), cell("")))));
    }

    private static Clause noted(int first) {
        return new Clause(
                LATE,
                "4.2",
                title(),
                List.of(new Block.Paragraph(List.of(
                        words("Second"),
                        new Inline.NoteMark(first + 1),
                        words(" first"),
                        new Inline.NoteMark(first),
                        words(" again"),
                        new Inline.NoteMark(first + 1)))),
                List.of(
                        new Note(first, List.of(paragraph("The first."))),
                        new Note(first + 1, List.of(paragraph("The second.")))));
    }

    private static List<Inline> line(Random random, int depth) {
        List<Inline> line = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            switch (random.nextInt(depth == 0 ? 2 : 5)) {
                case 0 ->
                    line.add(words(List.of("a", "(", ")", "\\", "em", "b)(em b", "(br)", "n")
                            .get(random.nextInt(8))));
                case 1 -> line.add(new Inline.HardBreak());
                case 2 -> line.add(new Inline.Emphasis(line(random, depth - 1)));
                case 3 -> line.add(new Inline.Strong(line(random, depth - 1)));
                default -> line.add(new Inline.Code(List.of("a", "x)", "\\)").get(random.nextInt(3))));
            }
        }
        return line;
    }

    /** The tree as text of another form, adjacent words joined. */
    private static String merged(List<Inline> line) {
        return line.toString().replaceAll(", span=[^\\]]*?\\]", "]").replaceAll("\\], Text\\[text=", "");
    }

    /** The tree as Java shows it, without places in files. */
    private static String tree(Clause clause) {
        return clause.toString()
                .replaceAll(", span=Span\\[[^\\]]*\\]", "")
                .replaceAll(", span=:1:1", "")
                .replace("\n", "\\n")
                .replace("\u00ad", "\\u00ad")
                .replace("\u00a0", "\\u00a0");
    }

    private static Clause clause(Block block) {
        return new Clause(LATE, "4.2", title(), List.of(block), List.of());
    }

    private static List<Inline> title() {
        return List.of(words("Late"));
    }

    private static Block.Item item(Block... blocks) {
        return new Block.Item(Optional.empty(), List.of(blocks));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(words(text)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(words(text)));
    }

    private static Inline words(String text) {
        return Inline.Text.of(text);
    }
}
