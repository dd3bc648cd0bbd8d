package org.welcomepacket.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.welcomepacket.model.Services;
import org.welcomepacket.model.Statement;
import org.welcomepacket.model.rule.Rules;
import org.welcomepacket.model.text.Asset;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.read.markdown.RawBlock;
import org.welcomepacket.read.markdown.RawInline;

/** Turns checked blocks of one part of a file into final text. */
final class BlockMaker implements RawBlock.Visitor<List<Block>> {
    private final TextFile file;
    private final InlineMaker inlines;
    private final Phrase phrase;
    private final Pictures pictures;
    private final Rules rules;
    private final Services services;
    private final String boxes;
    private final String caption;
    private int boxCount;

    /**
     * A maker for one part.
     *
     * @param boxes beginning of the names of boxes
     * @param caption of decision tables without a label
     */
    BlockMaker(
            TextFile file,
            InlineMaker inlines,
            Phrase phrase,
            Pictures pictures,
            Rules rules,
            Services services,
            String boxes,
            String caption) {
        this.file = file;
        this.inlines = inlines;
        this.phrase = phrase;
        this.pictures = pictures;
        this.rules = rules;
        this.services = services;
        this.boxes = boxes;
        this.caption = caption;
    }

    List<Block> blocks(List<RawBlock> blocks) {
        List<Block> out = new ArrayList<>();
        blocks.forEach(block -> out.addAll(block.accept(this)));
        return out;
    }

    @Override
    public List<Block> heading(RawBlock.Heading heading) {
        String id = heading.id().map(RawBlock.Id::text).orElse("");
        return List.of(new Block.Heading(heading.level(), id, inlines.whole(heading.content())));
    }

    @Override
    public List<Block> paragraph(RawBlock.Paragraph paragraph) {
        if (paragraph.content().size() == 1 && paragraph.content().get(0) instanceof RawInline.Image image) {
            Optional<Asset> asset = pictures.image(pictures.path(image.destination(), file), image.span());
            return asset.<List<Block>>map(a -> List.of(new Block.Figure(a, image.alternative())))
                    .orElse(List.of());
        }
        List<Inline> content = inlines.whole(paragraph.content());
        return content.isEmpty() ? List.of() : List.of(new Block.Paragraph(content));
    }

    @Override
    public List<Block> listing(RawBlock.Listing listing) {
        List<Block.Item> items = new ArrayList<>();
        for (RawBlock.Item item : listing.items()) {
            Optional<Block.Box> box = item.ticked().map(ticked -> new Block.Box(boxes + "." + ++boxCount, ticked));
            items.add(new Block.Item(box, blocks(item.blocks())));
        }
        return List.of(new Block.Listing(listing.start(), listing.tight(), items));
    }

    @Override
    public List<Block> quote(RawBlock.Quote quote) {
        return List.of(new Block.Quote(blocks(quote.blocks())));
    }

    @Override
    public List<Block> preformatted(RawBlock.Preformatted preformatted) {
        return List.of(new Block.Preformatted(preformatted.lines()));
    }

    @Override
    public List<Block> breakLine(RawBlock.Break line) {
        return List.of(new Block.Break());
    }

    @Override
    public List<Block> table(RawBlock.Table table) {
        List<Block.Alignment> columns = table.columns().stream()
                .map(column -> switch (column) {
                    case START -> Block.Alignment.START;
                    case CENTRE -> Block.Alignment.CENTRE;
                    case END -> Block.Alignment.END;
                })
                .toList();
        List<Block.Row> rows = table.rows().stream()
                .map(row -> new Block.Row(cells(row.cells())))
                .toList();
        return List.of(new Block.Table(List.of(), columns, cells(table.head()), rows));
    }

    private List<Block.Cell> cells(List<RawBlock.Cell> cells) {
        return cells.stream()
                .map(cell -> new Block.Cell(inlines.whole(cell.content())))
                .toList();
    }

    @Override
    public List<Block> tag(RawBlock.Tag tag) {
        String name = tag.tag().argument();
        boolean table = tag.tag().name().equals("table");
        if (table && name.equals("services")) {
            services.services().forEach(service -> phrase.states("services." + service.id() + ".price"));
            services.packages().forEach(sold -> phrase.states("packages." + sold.id() + ".price"));
            return phrase.wording().priceList(services);
        }
        Rules.Decision decision = rules.decisions().stream()
                .filter(d -> d.id().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a tag the check should have refused: " + tag.span()));
        phrase.states(Statement.DECISION + name);
        if (!table) {
            return phrase.wording().examples(decision, rules, services);
        }
        String words = decision.label().map(l -> l.in(phrase.language())).orElse(caption);
        return List.of(phrase.wording().ruleTable(decision, rules, services, words));
    }

    @Override
    public List<Block> section(RawBlock.Section section) {
        throw new IllegalStateException("sections are resolved before");
    }
}
