package org.welcomepacket.site;

import java.util.List;
import java.util.stream.Collectors;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.Inline;

/** The words of the text tree without any markup: for titles, descriptions and cards. */
final class PlainText implements Inline.Visitor<String>, Block.Visitor<String> {
    private static final PlainText PLAIN = new PlainText();

    private PlainText() {}

    static String of(List<Inline> content) {
        return content.stream().map(inline -> inline.accept(PLAIN)).collect(Collectors.joining());
    }

    static String of(Block block) {
        return block.accept(PLAIN);
    }

    @Override
    public String text(Inline.Text text) {
        return text.text();
    }

    @Override
    public String emphasis(Inline.Emphasis emphasis) {
        return of(emphasis.content());
    }

    @Override
    public String strong(Inline.Strong strong) {
        return of(strong.content());
    }

    @Override
    public String struck(Inline.Struck struck) {
        return "";
    }

    @Override
    public String code(Inline.Code code) {
        return code.text();
    }

    @Override
    public String link(Inline.Link link) {
        return of(link.content());
    }

    @Override
    public String hardBreak(Inline.HardBreak hardBreak) {
        return " ";
    }

    @Override
    public String clientBlank(Inline.ClientBlank blank) {
        return blank.label();
    }

    @Override
    public String clauseReference(Inline.ClauseReference reference) {
        return reference.text();
    }

    @Override
    public String noteMark(Inline.NoteMark mark) {
        return "";
    }

    @Override
    public String heading(Block.Heading heading) {
        return "";
    }

    @Override
    public String paragraph(Block.Paragraph paragraph) {
        return of(paragraph.content());
    }

    @Override
    public String listing(Block.Listing listing) {
        return listing.items().stream()
                .flatMap(item -> item.blocks().stream())
                .map(PlainText::of)
                .collect(Collectors.joining(" "));
    }

    @Override
    public String quote(Block.Quote quote) {
        return quote.blocks().stream().map(PlainText::of).collect(Collectors.joining(" "));
    }

    @Override
    public String preformatted(Block.Preformatted preformatted) {
        return "";
    }

    @Override
    public String breakLine(Block.Break line) {
        return "";
    }

    @Override
    public String figure(Block.Figure figure) {
        return "";
    }

    @Override
    public String table(Block.Table table) {
        return "";
    }

    @Override
    public String ruleTable(Block.RuleTable table) {
        return "";
    }
}
