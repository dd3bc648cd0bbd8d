package org.welcomepacket.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlainTextTest {
    @Test
    void wordsStayAndLooksGo() {
        List<Inline> line = List.of(
                text(" We need 24\u00a0hours\u2019 "),
                new Inline.Strong(List.of(text("no\u00adtice"))),
                new Inline.NoteMark(2),
                text(" from "),
                new Inline.ClientBlank("client.name", "your name"),
                new Inline.HardBreak(),
                new Inline.ClauseReference(new ClauseId("a", "b"), "clause\u00a04.2"));
        assertThat(PlainText.of(line)).isEqualTo("We need 24 hours\u2019 notice[2] from [your name]\nclause 4.2");
    }

    @Test
    void blocksAreParted() {
        Block inner = new Block.Listing(Optional.of(9), true, List.of(item(false, "nine"), item(false, "ten")));
        Block list = new Block.Listing(
                Optional.empty(),
                true,
                List.of(
                        new Block.Item(Optional.empty(), List.of(paragraph("outer"), inner)),
                        item(true, "to be ticked")));
        Block table = new Block.Table(
                List.of(text("Caption")),
                List.of(Block.Alignment.START, Block.Alignment.START),
                List.of(cell("When"), cell("What")),
                List.of(new Block.Row(List.of(cell("early"), cell("nothing")))));
        List<Block> blocks = List.of(list, new Block.Quote(List.of(paragraph("a"), paragraph("b"))), table);
        List<Note> notes = List.of(new Note(1, List.of(paragraph("A note."))));
        assertThat(PlainText.of(blocks, notes)).isEqualTo("""
                        - outer

                          9. nine
                          10. ten
                        - [ ] to be ticked

                        > a
                        >\s
                        > b

                        Caption
                        When | What
                        early | nothing

                        [1] A note.""");
    }

    private static Block.Item item(boolean box, String text) {
        return new Block.Item(
                box ? Optional.of(new Block.Box("tick.a.b.1", false)) : Optional.empty(), List.of(paragraph(text)));
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(List.of(text(text)));
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(List.of(text(text)));
    }

    private static Inline text(String text) {
        return Inline.Text.of(text);
    }
}
