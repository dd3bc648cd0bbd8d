package org.welcomepacket.site;

import java.util.List;
import java.util.stream.Collectors;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.PlainLine;

/** Blocks of the text tree as HTML, for one page. */
final class BlockHtml implements Block.Visitor<String> {
    private final InlineHtml inlines;

    BlockHtml(InlineHtml inlines) {
        this.inlines = inlines;
    }

    String of(List<Block> blocks) {
        return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
    }

    @Override
    public String heading(Block.Heading heading) {
        int level = Math.min(heading.level(), 6);
        String content = inlines.of(heading.content());
        if (heading.id().isEmpty()) {
            return "<h" + level + ">" + content + "</h" + level + ">\n";
        }
        String id = Html.escape(heading.id());
        return "<h" + level + " id=\"" + id + "\">" + content + " " + anchor(id) + "</h" + level + ">\n";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return "<p>" + inlines.of(paragraph.content()) + "</p>\n";
    }

    @Override
    public String listing(Block.Listing listing) {
        String items =
                listing.items().stream().map(i -> item(i, listing.tight())).collect(Collectors.joining());
        boolean tasks = listing.items().stream().anyMatch(i -> i.box().isPresent());
        String kind = tasks ? " class=\"tasks\"" : "";
        if (!listing.isOrdered()) {
            return "<ul" + kind + ">\n" + items + "</ul>\n";
        }
        int start = listing.start().orElse(1);
        return "<ol" + kind + (start == 1 ? "" : " start=\"" + start + "\"") + ">\n" + items + "</ol>\n";
    }

    private String item(Block.Item item, boolean tight) {
        String box = item.box().map(this::box).orElse("");
        return (box.isEmpty() ? "<li>" : "<li class=\"task\">" + box) + body(item, tight) + "</li>\n";
    }

    /** A tight list's paragraphs are lines, not paragraphs; beside a box everything stands in one column. */
    private String body(Block.Item item, boolean tight) {
        StringBuilder out = new StringBuilder();
        for (Block block : item.blocks()) {
            if (tight && block instanceof Block.Paragraph paragraph) {
                out.append(inlines.of(paragraph.content()));
            } else {
                out.append(block.accept(this));
            }
        }
        return item.box().isPresent() ? "<div>" + out + "</div>" : out.toString();
    }

    private String box(Block.Box box) {
        String label = inlines.messages().text(box.ticked() ? "site.box.ticked" : "site.box.empty");
        return "<span class=\"box" + (box.ticked() ? " ticked" : "") + "\" role=\"img\" aria-label=\""
                + Html.escape(label) + "\"></span>";
    }

    @Override
    public String quote(Block.Quote quote) {
        return "<blockquote>\n" + of(quote.blocks()) + "</blockquote>\n";
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "<pre tabindex=\"0\">" + Html.escape(preformatted.lines()) + "</pre>\n";
    }

    @Override
    public String breakLine(Block.Break line) {
        return "<hr>\n";
    }

    @Override
    public String figure(Block.Figure figure) {
        String size = PictureSize.of(figure.image().content())
                .map(s -> " width=\"" + s.width() + "\" height=\"" + s.height() + "\"")
                .orElse("");
        return "<figure><img src=\"" + Html.escape(inlines.links().to(figure.image())) + "\" alt=\""
                + Html.escape(figure.alternative()) + "\"" + size + " loading=\"lazy\"></figure>\n";
    }

    @Override
    public String table(Block.Table table) {
        StringBuilder body = new StringBuilder("<tbody>\n");
        table.rows()
                .forEach(row -> body.append("<tr>")
                        .append(cells(table, row, 0, table.columns().size()))
                        .append("</tr>\n"));
        return table(table, "", body.append("</tbody>").toString());
    }

    /**
     * The rows about the same are one group, headed by the cell that says what it is about. What happens stands last, and
     * needs no label.
     */
    @Override
    public String ruleTable(Block.RuleTable rules) {
        Block.Table table = rules.table();
        StringBuilder body = new StringBuilder();
        int next = 0;
        for (int size : rules.groups()) {
            List<Block.Row> group = table.rows().subList(next, next + size);
            next += size;
            body.append("<tbody>\n<tr>").append(groupHead(table, group));
            for (int i = 0; i < size; i++) {
                body.append(i == 0 ? "" : "<tr>")
                        .append(cells(table, group.get(i), 1, table.columns().size() - 1))
                        .append("</tr>\n");
            }
            body.append("</tbody>\n");
        }
        return table(table, " rules", body.toString().stripTrailing());
    }

    private String groupHead(Block.Table table, List<Block.Row> group) {
        String scope = group.size() == 1 ? " scope=\"row\"" : " scope=\"rowgroup\" rowspan=\"" + group.size() + "\"";
        Block.Cell cell = group.get(0).cells().get(0);
        return "<th" + scope + alignment(table.columns().get(0)) + ">" + inlines.of(cell.content()) + "</th>";
    }

    /** Narrow screens stack wide tables, each cell with the head of its column before it. */
    private String table(Block.Table table, String kind, String body) {
        String stacks = isWide(table) ? " stacks" : "";
        StringBuilder out = new StringBuilder("<table class=\"set" + stacks + kind + "\">\n");
        if (!table.caption().isEmpty()) {
            out.append("<caption>").append(inlines.of(table.caption())).append("</caption>\n");
        }
        if (table.head().stream().anyMatch(cell -> !label(cell).isBlank())) {
            out.append("<thead>").append(head(table)).append("</thead>\n");
        }
        return out.append(body).append("</table>\n").toString();
    }

    private static boolean isWide(Block.Table table) {
        return table.columns().size() > 2;
    }

    private static String label(Block.Cell head) {
        return PlainLine.of(head.content());
    }

    private String head(Block.Table table) {
        StringBuilder out = new StringBuilder("<tr>");
        for (int i = 0; i < table.head().size(); i++) {
            out.append("<th scope=\"col\"")
                    .append(alignment(table.columns().get(i)))
                    .append('>');
            out.append(inlines.of(table.head().get(i).content())).append("</th>");
        }
        return out.append("</tr>").toString();
    }

    /** Cells from one on, those before another with the head of their column, if they can be stacked. */
    private String cells(Block.Table table, Block.Row row, int first, int unlabelled) {
        StringBuilder out = new StringBuilder();
        for (int i = first; i < row.cells().size(); i++) {
            String head = label(table.head().get(i));
            out.append("<td").append(alignment(table.columns().get(i)));
            if (isWide(table) && i > 0 && i < unlabelled && !head.isBlank()) {
                out.append(" data-label=\"").append(Html.escape(head)).append('"');
            }
            out.append('>').append(inlines.of(row.cells().get(i).content())).append("</td>");
        }
        return out.toString();
    }

    private static String alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTRE -> " class=\"centre\"";
            case END -> " class=\"end\"";
        };
    }

    private String anchor(String id) {
        String label = inlines.messages().text("site.anchor");
        return "<a class=\"anchor\" href=\"#" + id + "\" aria-label=\"" + Html.escape(label) + "\">#</a>";
    }
}
