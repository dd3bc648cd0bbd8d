package org.welcomepacket.layout.block;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.layout.flow.Flow;
import org.welcomepacket.layout.line.Item;
import org.welcomepacket.layout.line.Line;
import org.welcomepacket.layout.line.LineBreaker;
import org.welcomepacket.layout.line.Measure;
import org.welcomepacket.layout.page.Mark;
import org.welcomepacket.layout.page.Mark.Area;
import org.welcomepacket.layout.page.Tag;
import org.welcomepacket.layout.page.Tag.Attributes;
import org.welcomepacket.layout.page.Tag.Role;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.PlainLine;

/** Sets blocks one below the other into a flow. */
public final class BlockSetter implements Block.Visitor<BlockSetter> {
    private static final double BETWEEN = 6.5;
    private static final double BETWEEN_ITEMS = 3;
    static final double AROUND = 11;
    /** A list no taller than this part of a page is rather not divided, a quotation no taller than the other. */
    private static final double LOW_LIST = 0.16;

    private static final double LOW_QUOTE = 0.5;
    private static final double SHORTEST_RULE = 60;

    private final Setting setting;
    private final Flow flow;
    private final Outline outline;
    private final Place place;
    private Lines.@Nullable Beside label;
    private boolean leadsIn;
    private boolean tight;
    private boolean afterHeading;
    private boolean toFillIn;
    private boolean tablesReachOut;

    /**
     * A setter.
     *
     * @param setting what all text is set with
     * @param flow where pieces go
     * @param outline the levels of headings so far
     * @param place where
     */
    public BlockSetter(Setting setting, Flow flow, Outline outline, Place place) {
        this.setting = setting;
        this.flow = flow;
        this.outline = outline;
        this.place = place;
    }

    /** Sets the first paragraph as close as what stands above it asks for. */
    public BlockSetter belowHeading() {
        afterHeading = true;
        return this;
    }

    /** Sets blocks. */
    public BlockSetter all(List<Block> blocks) {
        for (Block block : blocks) {
            block.accept(this);
        }
        placeLabel();
        return this;
    }

    /** Sets notes at the foot of the pages that refer to them. Notes that nothing refers to stand below the text. */
    public BlockSetter notes(List<Note> notes) {
        new FootNotes(setting, flow, outline, place).add(notes);
        return this;
    }

    /** Sets the blocks of a note, its number beside the first line. */
    void note(Note note, Lines.Beside number) {
        label = number;
        tight = true;
        all(note.blocks());
    }

    /** Gives a waiting bullet or number a line of its own. */
    private void placeLabel() {
        if (label != null) {
            add(text(List.of(), place.tag(), false), 0, 0);
            flow.keepWithNext();
        }
    }

    @Override
    public BlockSetter heading(Block.Heading heading) {
        int level = outline.below(heading.level());
        Look.Type type = setting.look().heading(level);
        Tag tag = place.tag().child(Outline.role(level));
        List<Item> items = InlineSetter.items(setting, heading.content(), type, tag, place.notes());
        add(new Lines(Paragraphs.balanced(setting, items, place.width()), place.x(), type, true), AROUND + 2, 2);
        flow.keepWithNext();
        afterHeading = true;
        return this;
    }

    @Override
    public BlockSetter paragraph(Block.Paragraph paragraph) {
        Tag tag = place.tag().child(Role.P);
        double space = tight ? 0 : BETWEEN;
        Lines lines = text(paragraph.content(), tag, true);
        if (lines.parts() == 1) {
            // at the top of a page a single line looks left over
            flow.discourage(2 * Flow.UNWELCOME);
        }
        leadsIn = false;
        boolean leading = endsOpen(paragraph);
        if (leading && toFillIn) {
            lines.openTo(
                    place.x() + place.width(), SHORTEST_RULE, setting.look().line());
        }
        add(lines, afterHeading ? 0 : space, space);
        leadsIn = leading;
        return this;
    }

    private static boolean endsOpen(Block block) {
        return block instanceof Block.Paragraph paragraph
                && PlainLine.of(paragraph.content()).endsWith(":");
    }

    @Override
    public BlockSetter listing(Block.Listing listing) {
        keepLeadIn(place.level() > 0);
        ItemLabels labels = new ItemLabels(setting, place, listing);
        Tag list = place.tag().child(Role.L, Attributes.NONE.withListNumbering(labels.numbering()));
        double space = listing.tight() ? BETWEEN_ITEMS : BETWEEN;
        int count = listing.items().size();
        int start = flow.size();
        for (int i = 0; i < count; i++) {
            if (i == 1 || i == count - 1) {
                flow.discourage(Flow.UNWELCOME);
            }
            flow.space(i == 0 ? BETWEEN_ITEMS : space);
            item(listing.items().get(i), listing.tight(), labels, i, list.child(Role.LI));
        }
        flow.together(start, LOW_LIST * setting.look().height(), 4 * Flow.UNWELCOME);
        flow.space(BETWEEN);
        return this;
    }

    private void item(Block.Item item, boolean isTight, ItemLabels labels, int index, Tag tag) {
        Lines.Beside mark = labels.label(index, tag.child(Role.LBL));
        if (label != null) {
            // an item that begins with a list: its own mark stands on the line of the inner one
            Lines.Beside outer = label;
            label = null;
            Lines.Beside inner = mark;
            mark = (baseline, canvas) -> {
                outer.draw(baseline, canvas);
                inner.draw(baseline, canvas);
            };
        }
        BlockSetter inside =
                new BlockSetter(setting, flow, outline, place.indented(tag.child(Role.LBODY), labels.indent()));
        inside.label = mark;
        inside.tight = isTight;
        // an item that ends with a colon and leads nowhere is a line of a form
        inside.toFillIn = item.blocks().size() == 1 && endsOpen(item.blocks().get(0));
        inside.all(item.blocks());
    }

    @Override
    public BlockSetter quote(Block.Quote quote) {
        keepLeadIn(false);
        flow.space(AROUND - 3);
        int start = flow.size();
        Tag tag = place.tag().child(Role.BLOCK_QUOTE);
        Place inner = place.indented(tag, 16);
        Look.Type type = inner.type();
        Look.Type slanted = type.slanted();
        BlockSetter inside = new BlockSetter(setting, flow, outline, inner.typed(slanted));
        inside.label = label;
        label = null;
        inside.all(quote.blocks());
        flow.together(start, LOW_QUOTE * setting.look().height(), Flow.BAD);
        flow.space(AROUND - 3);
        return this;
    }

    @Override
    public BlockSetter preformatted(Block.Preformatted preformatted) {
        keepLeadIn(false);
        Look.Type type = setting.look().sans(9, 12.5, setting.look().colours().ink());
        Tag tag = place.tag().child(Role.P).child(Role.CODE);
        List<Item> items = new ArrayList<>();
        preformatted.lines().lines().forEach(line -> {
            if (!items.isEmpty()) {
                items.add(new Item.NewLine());
            }
            items.addAll(InlineSetter.items(setting, line.replace('\t', ' '), type, tag));
        });
        Measure measure = setting.measure(place.width() - 12, false, false);
        add(new Lines(LineBreaker.lines(items, measure, setting.hyphenation()), place.x() + 12, type, false), 8, 8);
        return this;
    }

    @Override
    public BlockSetter breakLine(Block.Break line) {
        placeLabel();
        double x = place.x();
        double width = Math.min(48, place.width());
        int colour = setting.look().line();
        flow.add(
                new Drawing(
                        9,
                        (y, canvas) ->
                                canvas.marks().add(new Mark.Fill(null, new Area(x, y + 4, width, 0.75), colour))),
                BETWEEN,
                BETWEEN);
        return this;
    }

    @Override
    public BlockSetter figure(Block.Figure figure) {
        keepLeadIn(false);
        placeLabel();
        ImageSize size = ImageSize.of(figure.image());
        double tallest = setting.look().height() * 0.6;
        double natural = size.width() * 0.75;
        double wide = Math.min(Math.min(natural, place.width()), tallest * size.width() / size.height());
        double tall = wide * size.height() / size.width();
        Tag tag = place.tag().child(Role.FIGURE, Attributes.NONE.withAlternative(figure.alternative()));
        double x = place.x();
        flow.add(
                new Drawing(
                        tall,
                        (y, canvas) ->
                                canvas.marks().add(new Mark.Picture(tag, new Area(x, y, wide, tall), figure.image()))),
                AROUND,
                AROUND);
        return this;
    }

    @Override
    public BlockSetter table(Block.Table table) {
        return table(table, List.of());
    }

    private BlockSetter table(Block.Table table, List<Integer> groups) {
        keepLeadIn(false);
        if (table.head().isEmpty() && table.rows().isEmpty()) {
            return this;
        }
        placeLabel();
        Tag tag = place.tag().child(Role.TABLE);
        double widerBy = place.level() == 0 ? place.x() - setting.look().left() : 0;
        TablePiece piece = new TableSetter(setting, table, groups, tag, place.notes())
                .set(place.x(), place.width(), Math.max(0, widerBy), tablesReachOut);
        // those that follow begin below each other
        tablesReachOut = piece.left() < place.x();
        if (!table.caption().isEmpty()) {
            Look.Type type =
                    setting.look().bold(9.25, 12.5, setting.look().colours().ink());
            List<Item> items =
                    InlineSetter.items(setting, table.caption(), type, tag.child(Role.CAPTION), place.notes());
            add(new Lines(lines(items, false, false), piece.left(), type, true), AROUND, 2);
            flow.keepWithNext();
        }
        flow.add(piece, table.caption().isEmpty() ? AROUND - 3 : 2, AROUND + 2);
        return this;
    }

    @Override
    public BlockSetter ruleTable(Block.RuleTable table) {
        return table(table.table(), table.groups());
    }

    private void keepLeadIn(boolean always) {
        if (leadsIn || always) {
            flow.keepWithNext();
        }
        leadsIn = false;
    }

    private Lines text(List<Inline> content, Tag tag, boolean hyphenated) {
        List<Item> words = InlineSetter.items(setting, content, place.type(), tag, place.notes());
        List<Item> items = ClosingBlank.stretched(setting.smallCapitals().in(words, setting.look()), place.width());
        return new Lines(lines(items, true, hyphenated), place.x(), place.type(), false);
    }

    private void add(Lines piece, double before, double after) {
        if (label != null) {
            piece.beside(label);
            label = null;
            flow.add(piece, 0, after);
        } else {
            flow.add(piece, before, after);
        }
        if (afterHeading && piece.parts() == 1) {
            // a heading with a single line under it looks left behind at the foot of a page
            flow.discourage(Flow.BAD);
        }
        leadsIn = false;
        afterHeading = false;
    }

    private List<Line> lines(List<Item> items, boolean justified, boolean hyphenated) {
        // large print is easier to read with word spaces that are all the same, and in whole words
        boolean ordinary = !setting.look().isLargePrint();
        // narrow text is better ragged than full of holes
        boolean straight =
                justified && ordinary && place.width() > 22 * place.type().size();
        boolean divided = hyphenated && ordinary;
        return LineBreaker.lines(items, setting.measure(place.width(), straight, divided), setting.hyphenation());
    }
}
