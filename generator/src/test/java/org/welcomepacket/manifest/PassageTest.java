package org.welcomepacket.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.welcomepacket.manifest.Passage.Kind;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.PlainText;

/** What plain text says of blocks is read back from it. */
@NullUnmarked
class PassageTest {
    private static List<Passage> passages(List<Note> notes, Block... blocks) {
        return Passage.of(PlainText.of(List.of(blocks), notes));
    }

    private static List<Inline> words(String words) {
        return List.of(Inline.Text.of(words));
    }

    private static Block paragraph(String words) {
        return new Block.Paragraph(words(words));
    }

    private static Block list(Optional<Integer> start, Block... entries) {
        return new Block.Listing(
                start,
                true,
                Stream.of(entries)
                        .map(entry -> new Block.Item(Optional.empty(), List.of(entry)))
                        .toList());
    }

    private static Block table(String caption, List<String> head, List<List<String>> rows) {
        return new Block.Table(
                caption.isEmpty() ? List.of() : words(caption),
                head.stream().map(cell -> Block.Alignment.START).toList(),
                cells(head),
                rows.stream().map(row -> new Block.Row(cells(row))).toList());
    }

    private static List<Block.Cell> cells(List<String> cells) {
        return cells.stream().map(cell -> new Block.Cell(words(cell))).toList();
    }

    private static Passage passage(Kind kind, String mark, boolean opens, String... cells) {
        return new Passage(kind, mark, 0, opens, List.of(cells));
    }

    @Test
    void everyCellOfATableComesBackTheEmptyOnesToo() {
        Block table = table(
                "Where",
                List.of("", "Online", "In person"),
                List.of(List.of("Kind", "yours", ""), List.of("", "", "ours"), List.of("", "", "")));
        List<Passage> expected = List.of(
                passage(Kind.CAPTION, "", true, "Where"),
                passage(Kind.ROW, "", true, "", "Online", "In person"),
                passage(Kind.ROW, "", false, "Kind", "yours", ""),
                passage(Kind.ROW, "", false, "", "", "ours"),
                passage(Kind.ROW, "", false, "", "", ""));
        assertThat(passages(List.of(), table)).isEqualTo(expected);
        assertThat(passages(List.of(), table("", List.of("", ""), List.of(List.of("a", "")))))
                .extracting(Passage::cells)
                .containsExactly(List.of("", ""), List.of("a", ""));
    }

    @Test
    void cellsOfATableInAListOrAQuotationAreTheSame() {
        Block table = table("", List.of("", "Online"), List.of(List.of("", "yours"), List.of("Here", "")));
        assertThat(passages(List.of(), new Block.Quote(List.of(table))))
                .extracting(Passage::cells)
                .containsExactly(List.of("", "Online"), List.of("", "yours"), List.of("Here", ""));
        Block entry = new Block.Listing(
                Optional.empty(), false, List.of(new Block.Item(Optional.empty(), List.of(paragraph("See"), table))));
        assertThat(passages(List.of(), entry))
                .extracting(Passage::cells)
                .containsExactly(List.of("See"), List.of("", "Online"), List.of("", "yours"), List.of("Here", ""));
    }

    @Test
    void barInAParagraphMakesNoTable() {
        Block address = new Block.Paragraph(List.of(
                Inline.Text.of("Anna Holm"), new Inline.HardBreak(), Inline.Text.of("anna@example.dk | 12 34 56 78")));
        List<Passage> passages = passages(List.of(), address);
        assertThat(passages)
                .containsExactly(
                        passage(Kind.TEXT, "", true, "Anna Holm"),
                        passage(Kind.TEXT, "", false, "anna@example.dk | 12 34 56 78"));
        assertThat(passages.get(1).parts()).containsExactly("anna@example.dk", "12 34 56 78");
    }

    @Test
    void numberOfAnEntryIsNoneOfItsWords() {
        assertThat(passages(List.of(), list(Optional.of(24), paragraph("december"), paragraph("5 minutes"))))
                .containsExactly(
                        passage(Kind.NUMBER, "24.", true, "december"), passage(Kind.NUMBER, "25.", false, "5 minutes"));
        assertThat(passages(List.of(), list(Optional.empty(), paragraph("24. december"))))
                .containsExactly(passage(Kind.BULLET, "-", true, "24. december"));
    }

    @Test
    void notesAreWhatStandsLastAndBeginsWithANumberInBrackets() {
        List<Note> notes = List.of(
                new Note(1, List.of(paragraph("One"), paragraph("more"))), new Note(2, List.of(paragraph("B"))));
        assertThat(passages(notes, paragraph("[1] says so"), list(Optional.of(1), paragraph("a"))))
                .containsExactly(
                        passage(Kind.TEXT, "", true, "[1] says so"),
                        passage(Kind.NUMBER, "1.", true, "a"),
                        passage(Kind.NOTE, "[1]", true, "One"),
                        new Passage(Kind.TEXT, "", 4, true, List.of("more")),
                        passage(Kind.NOTE, "[2]", false, "B"));
    }

    @Test
    void emptyEntryKeepsItsNumber() {
        assertThat(passages(List.of(), list(Optional.of(1), paragraph(""), paragraph("b"))))
                .extracting(Passage::mark)
                .containsExactly("1.", "2.");
    }
}
