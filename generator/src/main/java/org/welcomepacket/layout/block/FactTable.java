package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.flow.Piece;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Block.Alignment;

/** Single facts, each with a caption in the margin: a table whose first column heads its rows. */
public final class FactTable {
    /** The most of the page's width that captions may take. */
    private static final double WIDEST_CAPTIONS = 0.4;

    private final List<Fact> facts = new ArrayList<>();
    private final Setting setting;
    private final Paragraphs paragraphs;
    private final Look look;
    private final Tag body;

    private record Fact(Tag head, String caption, Tag cell, List<String> lines) {}

    /** An empty table that belongs to an element. */
    public FactTable(Setting setting, Tag parent) {
        this.setting = setting;
        this.look = setting.look();
        this.paragraphs = new Paragraphs(setting);
        this.body = parent.child(Role.TABLE).child(Role.TBODY);
    }

    /** Adds a fact of one or more lines. */
    public FactTable row(String caption, List<String> fact) {
        Tag row = body.child(Role.TR);
        Tag head = row.child(Role.TH, Attributes.NONE.withScope("Row"));
        facts.add(new Fact(head, caption, row.child(Role.TD), fact));
        return this;
    }

    /** The table. Facts begin where texts do, or further in when a word of a caption is too long for the margin. */
    public Piece piece() {
        double captions = look.gutter() - TablePiece.PADDING;
        for (Fact fact : facts) {
            captions = Math.max(captions, longestWord(fact));
        }
        captions = Math.min(captions, look.fullWidth() * WIDEST_CAPTIONS);
        double[] widths = {captions, look.fullWidth() - captions};
        List<TablePiece.SetRow> rows = new ArrayList<>();
        for (Fact fact : facts) {
            rows.add(row(fact, widths));
        }
        return new TablePiece(look, look.left(), widths, rows, false, null);
    }

    private double longestWord(Fact fact) {
        List<Item> items = InlineSetter.items(setting, fact.caption, captionType(), fact.head);
        return TableSetter.longestWord(items) + TablePiece.PADDING + 0.1;
    }

    private TablePiece.SetRow row(Fact fact, double[] widths) {
        List<Line> lines = new ArrayList<>();
        for (String line : fact.lines) {
            lines.addAll(paragraphs.lines(line, look.cell(), fact.cell, widths[1] - 3 * TablePiece.PADDING));
        }
        List<Line> captions = paragraphs.lines(fact.caption, captionType(), fact.head, widths[0]);
        return new TablePiece.SetRow(
                List.of(
                        new TablePiece.SetCell(fact.head, captions, Alignment.START, false),
                        new TablePiece.SetCell(fact.cell, lines, Alignment.START, false)),
                look.cell());
    }

    private Look.Type captionType() {
        return look.bold(8.25, look.cell().leading(), look.muted());
    }

    /** Whether there are no facts. */
    public boolean isEmpty() {
        return facts.isEmpty();
    }
}
