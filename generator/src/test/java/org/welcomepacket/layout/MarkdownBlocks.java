package org.welcomepacket.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.*;
import org.commonmark.parser.Parser;
import org.welcomepacket.model.text.Block;
import org.welcomepacket.model.text.ClauseId;
import org.welcomepacket.model.text.Inline;
import org.welcomepacket.model.text.Note;
import org.welcomepacket.model.text.Target;

/** Makes text trees of Markdown, for trials of the typesetter only: no checks, no tags. */
final class MarkdownBlocks {
    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnotesExtension.create(),
                    TaskListItemsExtension.create()))
            .build();

    private final Map<String, Integer> notes = new LinkedHashMap<>();
    private int counted;
    private final Map<String, FootnoteDefinition> definitions = new LinkedHashMap<>();
    private int boxes;

    /** A heading of level 1 or 2 and what follows it. */
    record Section(int level, List<Inline> title, String id, List<Block> blocks, List<Note> notes) {}

    static List<Block> blocks(String markdown) {
        List<Block> blocks = new ArrayList<>();
        sections(markdown).forEach(section -> blocks.addAll(section.blocks()));
        return blocks;
    }

    static List<Section> sections(String markdown) {
        return new MarkdownBlocks().read(markdown);
    }

    private List<Section> read(String markdown) {
        Node document = PARSER.parse(markdown);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FootnoteDefinition note) {
                definitions.put(note.getLabel(), note);
            }
        }
        List<Section> sections = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        int level = 0;
        List<Inline> title = List.of();
        String id = "";
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading heading && heading.getLevel() <= 2) {
                sections.add(new Section(level, title, id, blocks, takeNotes()));
                blocks = new ArrayList<>();
                level = heading.getLevel();
                title = new ArrayList<>(inlines(heading));
                id = takeId(title, "s" + sections.size());
            } else {
                blocks.addAll(block(node));
            }
        }
        sections.add(new Section(level, title, id, blocks, takeNotes()));
        return sections;
    }

    private static String takeId(List<Inline> title, String otherwise) {
        int last = title.size() - 1;
        if (last >= 0
                && title.get(last) instanceof Inline.Text text
                && text.text().contains("{#")) {
            String words = text.text();
            int at = words.indexOf("{#");
            title.set(last, Inline.Text.of(words.substring(0, at).stripTrailing()));
            return words.substring(at + 2, words.indexOf('}', at));
        }
        return otherwise;
    }

    private List<Note> takeNotes() {
        List<Note> taken = new ArrayList<>();
        notes.forEach((label, number) ->
                taken.add(new Note(number, children(Objects.requireNonNull(definitions.get(label))))));
        notes.clear();
        return taken;
    }

    private List<Block> children(Node parent) {
        List<Block> blocks = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            blocks.addAll(block(node));
        }
        return blocks;
    }

    private List<Block> block(Node node) {
        if (node instanceof Paragraph) {
            return List.of(new Block.Paragraph(inlines(node)));
        } else if (node instanceof Heading heading) {
            return List.of(new Block.Heading(heading.getLevel(), "", inlines(node)));
        } else if (node instanceof BulletList list) {
            return List.of(new Block.Listing(Optional.empty(), list.isTight(), items(list)));
        } else if (node instanceof OrderedList list) {
            return List.of(new Block.Listing(Optional.of(list.getMarkerStartNumber()), list.isTight(), items(list)));
        } else if (node instanceof BlockQuote) {
            return List.of(new Block.Quote(children(node)));
        } else if (node instanceof ThematicBreak) {
            return List.of(new Block.Break());
        } else if (node instanceof FencedCodeBlock code) {
            return List.of(new Block.Preformatted(code.getLiteral()));
        } else if (node instanceof TableBlock) {
            return List.of(table(node));
        }
        return List.of();
    }

    private List<Block.Item> items(Node list) {
        List<Block.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Optional<Block.Box> box = Optional.empty();
            if (item.getFirstChild() instanceof TaskListItemMarker marker) {
                box = Optional.of(new Block.Box("tick.trial." + ++boxes, marker.isChecked()));
            }
            items.add(new Block.Item(box, children(item)));
        }
        return items;
    }

    private Block table(Node table) {
        List<List<Block.Cell>> rows = new ArrayList<>();
        List<Block.Alignment> columns = new ArrayList<>();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
                List<Block.Cell> cells = new ArrayList<>();
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    cells.add(new Block.Cell(inlines(cell)));
                    if (rows.isEmpty()) {
                        boolean right = ((TableCell) cell).getAlignment() == TableCell.Alignment.RIGHT;
                        columns.add(right ? Block.Alignment.END : Block.Alignment.START);
                    }
                }
                rows.add(cells);
            }
        }
        List<Block.Row> others = rows.stream().skip(1).map(Block.Row::new).toList();
        return new Block.Table(List.of(), columns, rows.get(0), others);
    }

    private List<Inline> inlines(Node parent) {
        List<Inline> inlines = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node).ifPresent(inlines::add);
        }
        return inlines;
    }

    private Optional<Inline> inline(Node node) {
        if (node instanceof Text text) {
            return Optional.of(Inline.Text.of(text.getLiteral()));
        } else if (node instanceof SoftLineBreak) {
            return Optional.of(Inline.Text.of(" "));
        } else if (node instanceof HardLineBreak) {
            return Optional.of(new Inline.HardBreak());
        } else if (node instanceof Emphasis) {
            return Optional.of(new Inline.Emphasis(inlines(node)));
        } else if (node instanceof StrongEmphasis) {
            return Optional.of(new Inline.Strong(inlines(node)));
        } else if (node instanceof Strikethrough) {
            return Optional.of(new Inline.Struck(inlines(node)));
        } else if (node instanceof Code code) {
            return Optional.of(new Inline.Code(code.getLiteral()));
        } else if (node instanceof FootnoteReference reference) {
            return Optional.of(new Inline.NoteMark(notes.computeIfAbsent(reference.getLabel(), label -> ++counted)));
        } else if (node instanceof Link link) {
            return Optional.of(link(link));
        }
        return Optional.empty();
    }

    private Inline link(Link link) {
        String to = link.getDestination();
        if (to.startsWith("clause:")) {
            int hash = to.indexOf('#');
            ClauseId clause = new ClauseId(to.substring(7, hash), to.substring(hash + 1));
            return new Inline.ClauseReference(clause, "clause 1.2");
        } else if (to.startsWith("blank:")) {
            return new Inline.ClientBlank("client." + to.substring(6), "your " + to.substring(6));
        } else if (to.contains(".md")) {
            int hash = to.indexOf('#');
            String policy = to.substring(0, to.indexOf(".md"));
            return hash < 0
                    ? new Inline.Link(new Target.ToPolicy(policy), inlines(link))
                    : new Inline.Link(new Target.ToClause(new ClauseId(policy, to.substring(hash + 1))), inlines(link));
        }
        return new Inline.Link(new Target.Web(to), inlines(link));
    }
}
