package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.welcomepacket.layout.flow.Piece;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Block.Alignment;

/** Single facts, each with a caption in the margin: a table whose first column heads its rows. */
public final class FactTable {
    private final List<TablePiece.SetRow> rows = new ArrayList<>();
    private final Setting setting;
    private final Tag body;

    /** An empty table that belongs to an element. */
    public FactTable(Setting setting, Tag parent) {
        this.setting = setting;
        this.body = parent.child(Role.TABLE).child(Role.TBODY);
    }

    /** Adds a fact of one or more lines. */
    public FactTable row(String caption, List<String> fact) {
        Look look = setting.look();
        Paragraphs paragraphs = new Paragraphs(setting);
        Tag row = body.child(Role.TR);
        Tag head = row.child(Role.TH, Attributes.NONE.withScope("Row"));
        Tag cell = row.child(Role.TD);
        Look.Type type = look.cell();
        Look.Type captionType = look.bold(8.25, type.leading(), look.muted());
        List<Line> lines = new ArrayList<>();
        for (String line : fact) {
            lines.addAll(paragraphs.lines(line, type, cell, look.textWidth() - 2 * TablePiece.PADDING));
        }
        List<Line> captions = paragraphs.lines(caption, captionType, head, look.gutter() - TablePiece.PADDING);
        rows.add(new TablePiece.SetRow(
                List.of(
                        new TablePiece.SetCell(head, captions, Alignment.START, false),
                        new TablePiece.SetCell(cell, lines, Alignment.START, false)),
                type));
        return this;
    }

    /** The table. */
    public Piece piece() {
        Look look = setting.look();
        double[] widths = {look.gutter() - TablePiece.PADDING, look.textWidth() + TablePiece.PADDING};
        return new TablePiece(look, look.left(), widths, rows, false, null);
    }

    /** Whether there are no facts. */
    public boolean isEmpty() {
        return rows.isEmpty();
    }
}
