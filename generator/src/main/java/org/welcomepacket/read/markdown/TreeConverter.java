package org.welcomepacket.read.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;
import org.welcomepacket.read.markdown.RawDocument.Allowance;
import org.welcomepacket.read.markdown.RawDocument.RawNote;
import org.welcomepacket.read.markdown.RawDocument.Rewording;
import org.welcomepacket.source.Code;
import org.welcomepacket.source.Diagnostic;
import org.welcomepacket.source.SourceFile;
import org.welcomepacket.source.Span;

/** Converts the parser's blocks into ours. */
final class TreeConverter {
    private static final int MAX_DEPTH = 20;

    private final Places places;
    private final Consumer<Diagnostic> found;
    private final Html html;
    private final InlineConverter inlines;
    private final SectionNester sections;
    private final Map<String, RawNote> notes = new LinkedHashMap<>();
    private final List<Allowance> allowances = new ArrayList<>();
    private final List<Rewording> rewordings = new ArrayList<>();
    private int depth;
    private boolean tooDeep;

    TreeConverter(SourceFile file, Consumer<Diagnostic> found) {
        this.places = new Places(file);
        this.found = found;
        this.html = new Html(file, found);
        this.sections = new SectionNester(found);
        this.inlines = new InlineConverter(places, html, sections, found);
    }

    Map<String, RawNote> notes() {
        return notes;
    }

    List<Span> comments() {
        return html.comments();
    }

    List<Allowance> allowances() {
        List<Allowance> all = new ArrayList<>(allowances);
        all.addAll(html.allowances());
        return all;
    }

    List<Rewording> rewordings() {
        return rewordings;
    }

    /** The children of a container, sections nested. */
    List<RawBlock> blocks(Node parent) {
        List<RawBlock> flat = new ArrayList<>();
        List<Html.Remark> pending = new ArrayList<>();
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof HtmlBlock block) {
                pending.addAll(html.block(block.getLiteral(), places.span(block)));
                continue;
            }
            RawBlock converted = deeper(child);
            if (converted != null) {
                pending.forEach(remark -> remark(remark, converted.span()));
                pending.clear();
                flat.add(converted);
            }
        }
        pending.forEach(remark -> remark(remark, remark.span()));
        return sections.blocks(flat);
    }

    private void remark(Html.Remark remark, Span block) {
        if (remark.verb().equals("allow")) {
            allowances.add(new Allowance(remark.argument(), block, remark.span()));
        } else {
            rewordings.add(new Rewording(remark.argument(), block, remark.span()));
        }
    }

    private @Nullable RawBlock deeper(Node node) {
        if (depth >= MAX_DEPTH) {
            if (!tooDeep) {
                tooDeep = true;
                found.accept(new Diagnostic(
                        Code.NESTED_TOO_DEEP, places.span(node), "this is nested too deep", "use fewer levels"));
            }
            return null;
        }
        depth++;
        RawBlock converted = block(node);
        depth--;
        return converted;
    }

    private @Nullable RawBlock block(Node node) {
        Span span = places.span(node);
        if (node instanceof Paragraph) {
            List<RawInline> content = inlines.children(node);
            return content.isEmpty() ? null : new RawBlock.Paragraph(content, span);
        } else if (node instanceof Heading heading) {
            return heading(heading, span);
        } else if (node instanceof ListBlock list) {
            return list(list, span);
        } else if (node instanceof BlockQuote) {
            return new RawBlock.Quote(blocks(node), span);
        } else if (node instanceof FencedCodeBlock code) {
            return new RawBlock.Preformatted(code.getLiteral(), span);
        } else if (node instanceof IndentedCodeBlock code) {
            return new RawBlock.Preformatted(code.getLiteral(), span);
        } else if (node instanceof ThematicBreak) {
            return new RawBlock.Break(span);
        } else if (node instanceof TableBlock) {
            return new TableConverter(inlines).table(node, span);
        } else if (node instanceof TagBlockParser.TagBlock tag) {
            return new RawBlock.Tag(new RawTag(tag.content(), places.span(tag.start(), tag.end())));
        } else if (node instanceof FootnoteDefinition note) {
            note(note, span);
            return null;
        } else if (node instanceof LinkReferenceDefinition) {
            return null;
        }
        throw new IllegalStateException("a kind of block the parser was not asked for: " + node);
    }

    private RawBlock heading(Heading heading, Span span) {
        Optional<RawBlock.Id> id = Optional.empty();
        Node last = heading.getLastChild();
        if (last instanceof BraceParser.HeadingId written) {
            Span whole = places.span(written);
            id = Optional.of(new RawBlock.Id(written.id(), places.span(whole.start() + 2, whole.end() - 1)));
            last.unlink();
        }
        List<RawInline> content = inlines.children(heading);
        return new RawBlock.Heading(heading.getLevel(), id, content, span);
    }

    private RawBlock list(ListBlock list, Span span) {
        List<RawBlock.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Optional<Boolean> ticked = Optional.empty();
            if (item.getFirstChild() instanceof TaskListItemMarker marker) {
                ticked = Optional.of(marker.isChecked());
                marker.unlink();
            }
            items.add(new RawBlock.Item(ticked, blocks(item)));
        }
        Optional<Integer> start = Optional.empty();
        if (list instanceof OrderedList ordered) {
            Integer number = ordered.getMarkerStartNumber();
            start = Optional.of(number == null ? 1 : number);
        }
        return new RawBlock.Listing(start, list.isTight(), items, span);
    }

    private void note(FootnoteDefinition note, Span span) {
        RawNote first = notes.putIfAbsent(note.getLabel(), new RawNote(blocks(note), span));
        if (first != null) {
            found.accept(new Diagnostic(
                    Code.DUPLICATE_ID,
                    places.firstLine(span),
                    "there is a second footnote '" + note.getLabel() + "'",
                    "give it another name",
                    List.of(new Diagnostic.Related(places.firstLine(first.span()), "here is the first"))));
        }
    }
}
